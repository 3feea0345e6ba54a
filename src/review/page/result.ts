import { reasonTranslated } from '../../importer/write/short-answer.ts';
import type { ShownPart } from '../shown-parts.ts';
import { Markup, markup } from './markup.ts';
import { removals } from './removals.ts';
import { type DraftView, langOf } from './view.ts';

/** What will be published: the fields, the answer, the question, and the rest of the thread. */
export function resultPane(view: DraftView, parts: readonly ShownPart[]): Markup {
  const { say, work } = view;
  const lang = langOf(view);
  const answered = `comment:${work.edits.answerComment}`;
  const others = parts.filter(({ where }) => where.startsWith('comment:') && where !== answered);
  const textOf = (where: string) => parts.filter((part) => part.where === where).map(({ html }) => new Markup(html));
  const leftOut = commentsLeftOut(view, parts);
  return markup`<section class="pane" aria-labelledby="result"><h2 id="result" tabindex="-1">${say('review.result')}</h2>
<p class="write big"><label for="title">${say('review.title')} <kbd class="key" aria-hidden="true">e</kbd></label><textarea id="title" rows="2" aria-keyshortcuts="e"${lang && markup` lang="${lang}"`}>
${work.edits.title}</textarea></p>
<div class="answer"><h3 class="tab">${say('review.answer')}</h3>
${view.draft.fields.duplicateOf === null && from(view)}
<p class="write"><label for="answer">${say('review.answer.short')}</label><textarea id="answer" rows="4" aria-describedby="answer-h"${lang && markup` lang="${lang}"`}>
${work.edits.answer}</textarea><span class="hint" id="answer-h">${say('review.answer.hint')}</span></p>
${prose(view, [...textOf('answer'), ...textOf(answered)])}</div>
<h3>${say('review.question')}</h3>
${prose(view, textOf('question'))}
${
  others.length > 0 &&
  markup`<details class="others"><summary>${say('review.thread', { count: others.length })}</summary>${others.map(
    ({ where, html }) =>
      markup`<h4>${say('review.comment', { comment: where.split(':')[1] ?? '' })}</h4>${prose(view, [new Markup(html)])}`,
  )}</details>`
}
${leftOut.length > 0 && markup`<p class="hint" id="left-out">${say('review.leftOut', { count: leftOut.length, comments: new Intl.ListFormat(view.locale).format(leftOut) })}</p>`}
${removals(view)}</section>`;
}

/** With `tracker.publish: answer` the thread stays in the file, but for the comment that is the answer. */
function commentsLeftOut({ review, work, draft }: DraftView, parts: readonly ShownPart[]): string[] {
  if (review.site.tracker.publish !== 'answer' || draft.fields.duplicateOf !== null) return [];
  const hasOwn = parts.some(({ where }) => where === 'answer');
  return parts
    .filter(({ where }) => where.startsWith('comment:') && (hasOwn || where !== `comment:${work.edits.answerComment}`))
    .map(({ where }) => where.split(':')[1] ?? '');
}

const prose = (view: DraftView, texts: readonly Markup[]): Markup | false =>
  texts.length > 0 && markup`<div class="prose"${langOf(view) && markup` lang="${langOf(view)}"`}>${texts}</div>`;

/** Where the answer is from, and why. */
function from({ say, work, draft, locale }: DraftView): Markup {
  const { answerComment } = work.edits;
  const isGuess = answerComment !== null && answerComment === work.guess.comment && !work.isChosen;
  const comment = String(answerComment);
  const written = isGuess ? work.guess.reason.replace(/\.$/, '') : '';
  const translated = reasonTranslated(written, draft.locale, locale);
  const reason = translated ?? written;
  const sentence =
    answerComment === null
      ? say('review.from.none')
      : say(isGuess ? 'review.from.guess' : 'review.from.chosen', { comment });
  return markup`<p class="from"><b>${sentence}</b>${reason !== '' && markup`: <span${translated === null && draft.locale !== locale && markup` lang="${draft.locale}"`}>${reason}</span>`}. <span class="keyhint">${say('review.from.keys')}</span></p>`;
}
