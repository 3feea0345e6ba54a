import { featureNames, type Features } from '../engine/page-features.ts';
import { exclusionsIn } from '../engine/exclusions.ts';
import { mayBeWords } from '../engine/reference.ts';
import { featureWeights } from '../engine/second-stage.ts';
import type { QueryAnswer } from '../engine/answer-query.ts';
import type { Answers, Hit, SearchedTerm } from '../engine/engine.ts';

const mostShown = 5;
/** Where the site most likely has no answer. */
const mostPerhaps = 3;

/** The answers as a terminal shows them; `why`: also what was looked up, and what put each answer where it is. */
export async function describeAnswers(
  question: string,
  { result, missing }: QueryAnswer,
  why: boolean,
): Promise<string> {
  const most = result.isUncovered ? mostPerhaps : mostShown;
  const own = await listOf(result.own, most, why);
  const other = await listOf(result.other, most, why);
  const { words: leftOut } = exclusionsIn(question);
  const found = result.own.count + result.other.count;
  const isMissing = missing !== null && !(mayBeWords(question) && found > 0);
  return [
    ...(isMissing
      ? [missing.kind === 'ticket' ? `There is no ticket #${missing.number} here.` : 'There is no such guide here.']
      : []),
    ...(leftOut.length > 0 ? [`Without: ${leftOut.join(', ')}.`] : []),
    ...[...result.corrections].map(([typed, meant]) => `“${typed}” was taken for “${meant}”.`),
    ...(result.isUncovered && found > 0 ? ['Nothing here seems to answer this. The nearest:'] : []),
    ...(result.unknown.length > 0 ? [`No page has ${result.unknown.map((word) => `“${word}”`).join(', ')}.`] : []),
    ...(why ? ['', ...result.searchedTerms.map(describeTerms)] : []),
    '',
    result.own.count === 0
      ? 'No answer in this language.'
      : `${result.own.count} ${isMissing ? 'perhaps of use' : result.own.count === 1 ? 'answer' : 'answers'}:`,
    ...own,
    ...(other.length > 0 ? ['', `${result.other.count} only in the other language:`, ...other] : []),
  ]
    .join('\n')
    .trim();
}

async function listOf(answers: Answers, most: number, why: boolean): Promise<string[]> {
  return (await answers.hits(0, most)).flatMap((hit, i) => [
    `${i + 1}. ${hit.title}`,
    `   ${hit.address}`,
    ...(why ? describeExplanation(hit) : [`   ${hit.answer}`]),
  ]);
}

/** One concept: `password (1 × 3.2, 12 pages), passphrase (0.5 × 5.6, 1 page)`. */
const describeTerms = (terms: readonly SearchedTerm[]): string =>
  `- ${terms.map(({ term, weight, pages, rarity }) => `${term} (${weight.toFixed(2)} × ${rarity.toFixed(1)}, ${pages} ${pages === 1 ? 'page' : 'pages'})`).join(', ')}`;

function describeExplanation({ explanation }: Hit): string[] {
  const { score, coverage, titleCoverage, closeness, parts, features } = explanation;
  const share = (of: number): string => `${Math.round(of * 100)} %`;
  const most = [...parts].sort((a, b) => b.score - a.score).map((part) => `${part.term} ${part.score.toFixed(1)}`);
  return [
    `   score ${score.toFixed(1)}: ${most.join(', ')}`,
    `   of the question ${share(coverage)} on the page, ${share(titleCoverage)} in the title, ${share(closeness)} close together`,
    ...(features ? [`   among the first: ${describeFeatures(features)}`] : []),
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
