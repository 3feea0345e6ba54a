import { z } from 'zod';
import { privateKinds } from '../../importer/redact/finding.ts';
import type { Outcome } from '../outcome.ts';
import { bench } from '../page/bench.ts';
import { headOf } from '../page/head.ts';
import { saidOf } from '../page/said.ts';
import { troubleOf } from '../page/trouble.ts';
import type { View } from '../page/view.ts';
import type { Review } from '../review.ts';

const acts = [
  'accept',
  'mine',
  'theirs',
  'hold',
  'next',
  'previous',
  'open',
  'undo',
  'choose',
  'take-words',
  'keep-words',
  'take',
  'back',
  'keep',
] as const;

/** What the page posts: what is done, at which draft, and what its fields hold. */
export const actSchema = z.object({
  do: z.enum(acts),
  file: z.string().max(400).nullable(),
  title: z.string().max(4000).nullable(),
  answer: z.string().max(20_000).nullable(),
  /** Whether the answer, or what it is from, had the focus. */
  sawAnswer: z.boolean(),
  /** Of `open`. */
  to: z.string().max(400).optional(),
  /** Of `choose`, `take-words` and `keep-words`: 0 for none. */
  comment: z.number().int().min(0).optional(),
  /** Of `take`. */
  words: z.string().max(2000).optional(),
  kind: z.enum(privateKinds).optional(),
  /** Of `back`. */
  id: z.string().max(80).optional(),
});
export type Act = z.infer<typeof actSchema>;

/** What the page has to show then. */
export interface Shown {
  /** The draft that is looked at. */
  readonly file: string | null;
  readonly said: string;
  /** Id of the element that gets the focus; null where it stays. */
  readonly focus: string | null;
  readonly head: string;
  readonly bench: string;
  /** Empty where nothing is wrong. */
  readonly trouble: string;
}

/** Does what was asked for, and says what the page shows then. */
export async function answerTo(act: Act, view: View): Promise<Shown> {
  const { review, say } = view;
  const outcome = await done(act, review);
  if (review.at !== null && review.at !== act.file) await review.refresh(review.at);
  const { said, focus } = await saidOf(outcome, view);
  const isNothing = outcome.outcome === 'nothing' && act.do !== 'keep';
  return {
    file: review.at,
    said: isNothing ? say(act.do === 'undo' ? 'review.said.nothing' : 'review.said.last') : said,
    focus,
    head: headOf(view).html,
    bench: (await bench(view)).html,
    trouble: troubleOf(outcome, view)?.html ?? '',
  };
}

async function done(act: Act, review: Review): Promise<Outcome> {
  const { file, title, answer } = act;
  const isKnown = file !== null && review.stands.has(file);
  if (isKnown && title !== null && answer !== null && review.stands.get(file) !== 'accepted')
    await review.keep(file, { title, answer });
  if (isKnown && act.sawAnswer) (await review.work(file)).sawAnswer();
  switch (act.do) {
    case 'keep':
      return { outcome: 'nothing' };
    case 'next':
    case 'previous':
      return review.move(act.do === 'next' ? 1 : -1);
    case 'open':
      return review.open(act.to ?? '');
    case 'undo':
      return review.undo();
    default:
      return isKnown ? decided(act, file, review) : { outcome: 'nothing' };
  }
}

async function decided(act: Act, file: string, review: Review): Promise<Outcome> {
  const comment = act.comment === undefined || act.comment === 0 ? null : act.comment;
  switch (act.do) {
    case 'accept':
    case 'mine':
      return review.accept(file, act.do === 'mine');
    case 'theirs':
      return review.readAgain(file);
    case 'hold':
      return review.hold(file);
    case 'choose':
      return review.choose(file, comment, 'ask');
    case 'take-words':
    case 'keep-words':
      return review.choose(file, comment, act.do === 'take-words' ? 'of-comment' : 'own');
    case 'take':
      return review.takeOut(file, act.words ?? '', act.kind ?? 'name');
    default:
      return review.putBack(file, act.id ?? '');
  }
}
