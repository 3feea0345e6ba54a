import type { LabelledQuestion } from './labelled-question.ts';
import { depth, hitAt, mean, ndcg, reciprocalRank } from './metrics.ts';
import type { OnProgress } from '../../schema/progress.ts';

/** Addresses of the answers of a search, best first, each group by itself. */
export interface FoundAddresses {
  readonly own: readonly string[];
  readonly other: readonly string[];
  /** The first three that a reader sees without opening anything. */
  readonly seen: readonly string[];
}

export type SearchFunction = (question: LabelledQuestion) => Promise<FoundAddresses>;

/** A question, and what a search found for it. */
export interface EvaluatedQuestion {
  readonly question: LabelledQuestion;
  /** The first ten of the group in which the answer has to be. */
  readonly found: readonly string[];
  /** The first three as a reader sees them, whichever group they are of. */
  readonly seen: readonly string[];
  /** Neither group has any answer. */
  readonly isEmpty: boolean;
}

/** Asks every question, one after the other. `nameOf` gives an address the name by which questions know the page. */
export async function evaluate(
  questions: readonly LabelledQuestion[],
  search: SearchFunction,
  nameOf: (address: string, question: LabelledQuestion) => string = (address) => address,
  onProgress: OnProgress = () => {},
): Promise<EvaluatedQuestion[]> {
  const judged: EvaluatedQuestion[] = [];
  for (const question of questions) {
    const answers = await search(question);
    const found = new Set(answers[question.group].map((address) => nameOf(address, question)));
    judged.push({
      question,
      found: [...found].slice(0, depth),
      seen: answers.seen.map((address) => nameOf(address, question)),
      isEmpty: answers.own.length + answers.other.length === 0,
    });
    onProgress(judged.length, questions.length);
  }
  return judged;
}

export interface EvaluationScores {
  readonly questions: number;
  readonly hit1: number;
  readonly hit3: number;
  /** The same of what a reader sees without opening anything. */
  readonly seen3: number;
  /** MRR@10. */
  readonly mrr: number;
  /** nDCG@10. */
  readonly ndcg: number;
  /** Number of questions without any answer. */
  readonly empty: number;
}

export function scoresOf(judged: readonly EvaluatedQuestion[]): EvaluationScores {
  const average = (metric: typeof ndcg): number =>
    mean(judged.map(({ found, question }) => metric(found, new Set(question.relevant))));
  return {
    questions: judged.length,
    hit1: average(hitAt(1)),
    hit3: average(hitAt(3)),
    seen3: mean(judged.map(({ seen, question }) => hitAt(3)(seen, new Set(question.relevant)))),
    mrr: average(reciprocalRank),
    ndcg: average(ndcg),
    empty: judged.filter(({ isEmpty }) => isEmpty).length,
  };
}
