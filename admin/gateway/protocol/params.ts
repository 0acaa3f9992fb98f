import { z } from 'zod';

/** Any path or folder; what it may be is decided by rules/paths.ts. */
export const Path = z.string().min(1).max(1000);
export const Slug = z.string().min(1).max(300);

/** One entry, as Decap names it. */
export const EntryParams = z.object({ collection: z.string().max(40), slug: Slug });

export const NoParams = z.object({});
