import type { Labels } from './locale.ts';

export const englishLabels: Labels = {
  fields: {
    'emergency-rescue': 'Emergency rescue',
    'first-aid': 'First aid',
    'humanitarian-aid': 'Humanitarian aid',
    'blood-donation': 'Blood donation',
    'stem-cell-donation': 'Stem-cell donation',
    'body-organ-donation': 'Body and organ donation',
    'community-service': 'Community service',
    'elder-care': 'Care for the elderly',
    culture: 'Spreading the Red Cross spirit',
    'international-aid': 'International aid',
  },
  levels: { national: 'National', province: 'Province', city: 'City', county: 'County', grassroots: 'Grassroots' },
  honourKinds: {
    star: 'Star rating',
    commendation: 'Commendation',
    selection: 'Selection',
    'higher-honour': 'Honour conferred by a higher body',
    'official-award': 'Official award',
  },
  homeKinds: {
    home: 'Volunteer Home',
    'service-station': 'Service station',
    'aid-station': 'Aid station',
    'safety-hall': 'Life and safety hall',
    base: 'Volunteer base',
    'boai-home': 'Boai Home',
  },
  homeStatuses: { operating: 'Operating', suspended: 'Suspended', closed: 'Closed', unknown: 'Unknown' },
  projectStatuses: { active: 'Active', ended: 'Ended', unknown: 'Unknown' },
  statuses: { notice: 'Under notice', active: 'Valid', corrected: 'Corrected', revoked: 'Revoked', withheld: 'Withheld' },
  stages: { draft: 'Draft', notice: 'Notice', final: 'Final' },
};
