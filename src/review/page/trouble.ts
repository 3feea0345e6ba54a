import { sentencesOf } from '../../language/problems.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Outcome } from '../outcome.ts';
import { type Markup, markup } from './markup.ts';
import type { View } from './view.ts';

/** What keeps a draft from being accepted, or has to be asked: a box above the buttons. Null where all is well. */
export function troubleOf(outcome: Outcome, view: View): Markup | null {
  const { say } = view;
  switch (outcome.outcome) {
    case 'problems':
      return box(
        say('review.problems', { count: outcome.problems.length }),
        markup`<p>${say('review.problems.body')}</p><ul>${outcome.problems.map((problem) => told(problem, view))}</ul>`,
        [close(view)],
      );
    case 'changed':
      return box(say('review.changed'), changed(outcome, view), [
        button('mine', say('review.changed.keep')),
        outcome.theirs === null ? close(view) : button('theirs', say('review.changed.read')),
      ]);
    case 'not-undone':
      return box(say('review.notUndone'), markup`<p>${say('review.notUndone.body')}</p>`, [close(view)]);
    case 'not-saved':
      return box(
        say('review.notSaved'),
        markup`<p>${Object.values(sentencesOf(outcome.problem, view.locale)).join(' ')}</p><p>${say('review.notSaved.body')}</p>`,
        [close(view)],
      );
    case 'ask':
      return box(say('review.ask', { comment: String(outcome.comment) }), null, [
        button('take-words', say('review.ask.take'), outcome.comment),
        button('keep-words', say('review.ask.keep'), outcome.comment),
      ]);
    default:
      return null;
  }
}

function told(problem: Problem, { locale }: View): Markup {
  const { file, line, code } = problem;
  const { what, fix } = sentencesOf(problem, locale);
  return markup`<li><p><b>${what}</b> ${fix}</p><p class="where">${file}${line !== undefined && `:${line}`} · ${code}</p></li>`;
}

const box = (title: string, body: Markup | null, buttons: readonly Markup[]): Markup =>
  markup`<div class="trouble" role="alert"><h2>${title}</h2>${body}<p class="acts-row">${buttons}</p></div>`;

const button = (does: string, label: string, comment?: number): Markup =>
  markup`<button type="button" class="mini" data-do="${does}"${comment !== undefined && markup` data-comment="${String(comment)}"`}>${label}</button>`;

const close = ({ say }: View): Markup => button('close', say('review.close'));

function changed({ mine, theirs }: Extract<Outcome, { outcome: 'changed' }>, { say }: View): Markup {
  const text = (title: string, content: string): Markup =>
    markup`<div><h3>${title}</h3><pre tabindex="0" aria-label="${title}">${content}</pre></div>`;
  return markup`<p>${say('review.changed.body')}</p><div class="both">${text(say('review.changed.mine'), mine)}${
    theirs === null ? markup`<p>${say('review.changed.gone')}</p>` : text(say('review.changed.theirs'), theirs)
  }</div>`;
}
