import { inOrder, formatProblem } from '../../schema/problem.ts';
import type { Found } from './placed.ts';
import { countsOf } from './counts.ts';

/** For people: each problem with its place in the content folder, and the number of them at the end. */
export const asText = ({ problems }: Pick<Found, 'problems'>): string =>
  [
    ...(problems.length > 0 ? ['', inOrder(problems).map(formatProblem).join('\n\n'), ''] : []),
    countsOf(problems),
  ].join('\n');
