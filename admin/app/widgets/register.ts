import './widgets.css';
import { ConsentControl } from './consent/consent.tsx';
import type { WidgetRegistry } from './control/props.ts';
import { CoordinateControl } from './coordinate/coordinate.tsx';
import { CreditsControl } from './credits/credits.tsx';
import { ReviewsControl } from './credits/reviews.tsx';
import { DivisionControl } from './division/division.tsx';
import { HoursControl } from './hours/hours.tsx';
import { OrganizationControl } from './organization/organization.tsx';
import { PhotosControl } from './photos/photos.tsx';
import { StarControl } from './star/star.tsx';

/** The widgets of the forms, but for the roster, by the names that `src/domain/form` writes into the config. */
export const WIDGETS = {
  consent: ConsentControl,
  coordinate: CoordinateControl,
  credits: CreditsControl,
  division: DivisionControl,
  hours: HoursControl,
  organization: OrganizationControl,
  photos: PhotosControl,
  reviews: ReviewsControl,
  star: StarControl,
};

/** Before `CMS.init`. */
export function registerWidgets(CMS: WidgetRegistry): void {
  for (const [name, control] of Object.entries(WIDGETS)) CMS.registerWidget(name, control);
}
