import { inOrder, formatProblem } from '../../schema/problem.ts';
import type { Found } from './placed.ts';
import { countsOf } from './counts.ts';

/** For people: each problem with its place in the content folder, and the number of them at the end. */
export const asText = ({ problems, locale }: Pick<Found, 'problems' | 'locale'>): string =>
  [
    ...(problems.length > 0
      ? [
          '',
          inOrder(problems)
            .map((each) => formatProblem(each, locale))
            .join('\n\n'),
          '',
        ]
      : []),
    countsOf(problems),
  ].join('\n');
