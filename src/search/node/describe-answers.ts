import type { Locale } from '../../language/locale.ts';
import { type Given, type OpenValues, part, type PartKey, type PartWords, wordsIn } from '../../language/problems.ts';
import { featureNames, type Features } from '../engine/page-features.ts';
import { exclusionsIn } from '../engine/exclusions.ts';
import { mayBeWords } from '../engine/reference.ts';
import { featureWeights } from '../engine/second-stage.ts';
import type { QueryAnswer } from '../engine/answer-query.ts';
import type { Answers, Hit, SearchedTerm } from '../engine/engine.ts';

const mostShown = 5;
/** Where the site most likely has no answer. */
const mostPerhaps = 3;

interface Described {
  readonly locale: Locale;
  /** Whether it says what was looked up, too, and what put each answer where it is. */
  readonly why: boolean;
}
type Say = <K extends PartKey>(key: K, ...values: Given<OpenValues<PartWords[K]>>) => string;

/** The answers as a terminal shows them. */
export async function describeAnswers(
  question: string,
  { result, missing }: QueryAnswer,
  { locale, why }: Described,
): Promise<string> {
  const say: Say = (key, ...values) => wordsIn(part(key, ...values), locale);
  const most = result.isUncovered ? mostPerhaps : mostShown;
  const own = await listOf(result.own, most, why ? say : null);
  const other = await listOf(result.other, most, why ? say : null);
  const { words: leftOut } = exclusionsIn(question);
  const found = result.own.count + result.other.count;
  const isMissing = missing !== null && !(mayBeWords(question) && found > 0);
  return [
    ...(isMissing
      ? [
          missing.kind === 'ticket'
            ? say('search.no-ticket', { number: String(missing.number) })
            : say('search.no-guide'),
        ]
      : []),
    ...(leftOut.length > 0 ? [say('search.without', { words: leftOut })] : []),
    ...[...result.corrections].map(([typed, meant]) => say('search.taken-for', { typed, meant })),
    ...(result.isUncovered && found > 0 ? [say('search.nearest')] : []),
    ...(result.unknown.length > 0 ? [say('search.unknown', { words: result.unknown })] : []),
    ...(why ? ['', ...result.searchedTerms.map((terms) => describeTerms(terms, say))] : []),
    '',
    result.own.count === 0
      ? say('search.none')
      : say(isMissing ? 'search.perhaps' : 'search.count', { count: result.own.count }),
    ...own,
    ...(other.length > 0 ? ['', say('search.other', { count: result.other.count }), ...other] : []),
  ]
    .join('\n')
    .trim();
}

async function listOf(answers: Answers, most: number, why: Say | null): Promise<string[]> {
  return (await answers.hits(0, most)).flatMap((hit, i) => [
    `${i + 1}. ${hit.title}`,
    `   ${hit.address}`,
    ...(why ? describeExplanation(hit, why) : [`   ${hit.answer}`]),
  ]);
}

/** One concept: `password (1 × 3.2, 12 pages), passphrase (0.5 × 5.6, 1 page)`. */
const describeTerms = (terms: readonly SearchedTerm[], say: Say): string =>
  `- ${terms.map(({ term, weight, pages, rarity }) => say('search.term', { term, weight: weight.toFixed(2), rarity: rarity.toFixed(1), pages })).join(', ')}`;

function describeExplanation({ explanation }: Hit, say: Say): string[] {
  const { score, coverage, titleCoverage, closeness, parts, features } = explanation;
  const share = (of: number): string => `${Math.round(of * 100)} %`;
  const brought = [...parts].sort((a, b) => b.score - a.score).map((part) => `${part.term} ${part.score.toFixed(1)}`);
  return [
    `   ${say('search.score', { score: score.toFixed(1), parts: brought })}`,
    `   ${say('search.share', { coverage: share(coverage), title: share(titleCoverage), close: share(closeness) })}`,
    ...(features ? [`   ${say('search.first', { features: describeFeatures(features) })}`] : []),
  ];
}

/** What each feature brings, the most first: `lead 1.2, coverage 0.9`. */
const describeFeatures = (features: Features): string =>
  featureNames
    .map((name) => ({ name, brings: features[name] * featureWeights[name] }))
    .filter(({ brings }) => Math.abs(brings) >= 0.05)
    .sort((a, b) => Math.abs(b.brings) - Math.abs(a.brings))
    .map(({ name, brings }) => `${name} ${brings.toFixed(1)}`)
    .join(', ');
