import type { EntryText } from '../../mdx/entry-text.ts';
import { type Locale, locales } from '../../language/locale.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Question } from '../../schema/question.ts';
import type { Site } from '../../schema/site.ts';
import { searchBelowFloor, searchFloorWithoutQuestions } from '../../schema/problems.ts';
import { askingBuiltSite } from './ask-built-site.ts';
import { type Ask, figuresOf, judge } from './judge.ts';
import { questionsOf } from './labelled-question.ts';

/** What the floor is measured by; `site` and `questions` as they were read, null where there are none. */
export interface FloorContent {
  readonly site: Pick<Site, 'searchFloor'> | null;
  readonly questions: readonly Question[] | null;
  readonly texts: readonly Pick<EntryText, 'key' | 'locale'>[];
}

const at = { file: 'site.yaml' };
const languages: Readonly<Record<Locale, string>> = { en: 'English', es: 'Spanish' };

/** What is wrong with the search of a built site, by the floor of site.yaml; without one, nothing is asked. */
export async function checkFloor(siteFolder: string, content: FloorContent): Promise<Problem[]> {
  return content.site?.searchFloor ? floorProblems(content, await askingBuiltSite(siteFolder)) : [];
}

export async function floorProblems({ site, questions, texts }: FloorContent, ask: Ask): Promise<Problem[]> {
  const floor = site?.searchFloor;
  if (!floor) return [];
  const judged = await judge(questionsOf(questions ?? [], texts), ask);
  return locales.flatMap((locale) => {
    const { hit3, questions: count } = figuresOf(judged.filter(({ question }) => question.locale === locale));
    if (count === 0) return [searchFloorWithoutQuestions(at, languages[locale])];
    return hit3 < floor[locale]
      ? [searchBelowFloor(at, share(hit3), String(count), languages[locale], String(floor[locale]))]
      : [];
  });
}

/** Down, so that what is told of a miss is never the floor itself. */
const share = (part: number): string => (Math.floor(part * 1000 + 1e-9) / 1000).toFixed(3);
