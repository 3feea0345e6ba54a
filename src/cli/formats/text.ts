import type { Locale } from '../../language/locale.ts';
import { part, wordsIn } from '../../language/problems.ts';
import { inOrder, formatProblem, type Problem } from '../../schema/problem.ts';
import type { Found } from './placed.ts';
import { countsOf } from './counts.ts';

/** For people: each problem with its place in the content folder, and at the end where to read on and their number. */
export const asText = ({ problems, locale }: Pick<Found, 'problems' | 'locale'>): string =>
  [
    ...(problems.length > 0
      ? [
          '',
          inOrder(problems)
            .map((each) => formatProblem(each, locale))
            .join('\n\n'),
          '',
          moreOn(problems, locale),
        ]
      : []),
    countsOf(problems, locale),
  ].join('\n');

/** So many codes a person looks up at once. */
const mostCodes = 5;

/** The manual explains each code; the first ones come first. */
function moreOn(problems: readonly Problem[], locale: Locale): string {
  const codes = [...new Set(inOrder(problems).map(({ code }) => code))].slice(0, mostCodes);
  return wordsIn(part('manual.more', { codes: codes.join(' ') }), locale);
}
