import { locales } from '../../language/locale.ts';
import type { Problem } from '../../schema/problem.ts';
import { searchBelowFloor, searchFloorWithoutQuestions } from '../../schema/problems.ts';
import { builtSiteSearch } from '../../search/evaluation/search-built-site.ts';
import { type SearchFunction, scoresOf, evaluate } from '../../search/evaluation/evaluate.ts';
import { questionsOf } from '../../search/evaluation/labelled-question.ts';
import type { SiteRule, SiteToCheck } from './site-rule.ts';

type FloorContent = Pick<SiteToCheck, 'site' | 'questions' | 'texts'>;

const at = { file: 'site.yaml' };

/** The search of a built site has to reach the floor of site.yaml; without one, nothing is asked. */
export const searchFloor: SiteRule = async (built) =>
  built.site?.searchFloor ? floorProblems(built, await builtSiteSearch(built.folder)) : [];

export async function floorProblems({ site, questions, texts }: FloorContent, ask: SearchFunction): Promise<Problem[]> {
  const floor = site?.searchFloor;
  if (!floor) return [];
  const judged = await evaluate(questionsOf(questions ?? [], texts), ask);
  return locales.flatMap((locale) => {
    const { hit3, questions: count } = scoresOf(judged.filter(({ question }) => question.locale === locale));
    if (count === 0) return [searchFloorWithoutQuestions(at, { language: locale })];
    return hit3 < floor[locale]
      ? [searchBelowFloor(at, { reached: hit3, count, language: locale, floor: floor[locale] })]
      : [];
  });
}
