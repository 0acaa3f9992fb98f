import { defineCollection } from 'astro:content';
import { fromLibrary } from './loaders/library-loader.ts';

export const collections = {
  settings: defineCollection(fromLibrary('settings')),
  organizations: defineCollection(fromLibrary('organizations')),
  schemes: defineCollection(fromLibrary('schemes')),
  rolls: defineCollection(fromLibrary('rolls')),
  stories: defineCollection(fromLibrary('stories')),
  projects: defineCollection(fromLibrary('projects')),
  homes: defineCollection(fromLibrary('homes')),
  topics: defineCollection(fromLibrary('topics')),
  pages: defineCollection(fromLibrary('pages')),
  corrections: defineCollection(fromLibrary('corrections')),
  navigation: defineCollection(fromLibrary('navigation')),
};
