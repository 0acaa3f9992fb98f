import type { WidgetRegistry } from '../control/props.ts';
import { RosterControl } from './control.tsx';

/** 名单记录: the widget `roster`. Its value is the text of conferrals.csv. */
export function registerRoster(CMS: WidgetRegistry): void {
  CMS.registerWidget('roster', RosterControl);
}
