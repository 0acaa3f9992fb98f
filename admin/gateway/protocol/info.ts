import { reading } from './action.ts';
import { NoParams } from './params.ts';

/** Who answers; Decap asks when it looks for a local backend. */
export const info = reading(NoParams, () =>
  Promise.resolve({ repo: 'content', publish_modes: ['editorial_workflow'], type: 'volunteer_honors_gateway' }),
);
