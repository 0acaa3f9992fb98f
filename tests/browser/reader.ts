import type { Visitor } from './site.ts';

/** A profile of one's own: what one test stores, no other finds. */
export const reader = (userAgent: string, more: Visitor = {}): Visitor => ({ userAgent, ...more });
