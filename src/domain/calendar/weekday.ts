export const WEEKDAYS = { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' } as const;
export type Weekday = keyof typeof WEEKDAYS;
/** In the order of `Date.getUTCDay()`. */
export const WEEKDAY_BY_NUMBER: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
