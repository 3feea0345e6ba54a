import type { Outcome } from '../outcome.ts';
import { checkTitle } from './check-list.ts';
import { choiceId, rowId, type View } from './view.ts';
import { answerPlace } from '../work.ts';

/** What is said of what happened, in words, and where the focus goes; null where it stays. */
export interface Said {
  readonly said: string;
  readonly focus: string | null;
}

export async function saidOf(outcome: Outcome, view: View): Promise<Said> {
  const { say, review } = view;
  switch (outcome.outcome) {
    case 'accepted':
    case 'held':
    case 'undone': {
      const number = `#${review.listed(outcome.file).number}`;
      const done = say(`review.said.${outcome.outcome}`, { number });
      return { said: `${done} ${outcome.outcome === 'undone' ? '' : await nowAt(view)}`.trim(), focus: 'check' };
    }
    case 'opened':
      return { said: await nowAt(view), focus: 'check' };
    case 'look': {
      const [first = ''] = outcome.places;
      if (first.startsWith('typed-')) return { said: say('review.said.typed'), focus: first.slice('typed-'.length) };
      const focus = first === answerPlace ? choiceId(await answerOf(view)) : rowId(first);
      return { said: say('review.said.look'), focus };
    }
    case 'unanswered':
      return { said: say('review.said.unanswered'), focus: 'answer' };
    case 'chosen': {
      const { comment } = outcome;
      return comment === null
        ? { said: say('review.said.chosen.none'), focus: 'answer' }
        : { said: say('review.said.chosen', { comment: String(comment) }), focus: null };
    }
    case 'taken':
      return {
        said: outcome.count === 0 ? say('review.said.taken.none') : say('review.said.taken', { count: outcome.count }),
        focus: null,
      };
    case 'back':
      return { said: say('review.said.back'), focus: null };
    default:
      return { said: '', focus: null };
  }
}

/** The draft that is looked at now, for whoever does not see it. */
async function nowAt(view: View): Promise<string> {
  const { review, say } = view;
  if (review.at === null) return say('review.end');
  const { number } = review.listed(review.at);
  const work = await review.work(review.at);
  const check = checkTitle(review.checksOf(work), view);
  return say('review.said.next', { number: `#${number}`, title: work.edits.title, check });
}

const answerOf = async ({ review }: View): Promise<number | null> =>
  review.at === null ? null : (await review.work(review.at)).edits.answerComment;
