import { privateKinds } from '../../importer/redact/finding.ts';
import type { Mark } from '../marked-text.ts';
import { kindName } from '../placeholders.ts';
import { allMarks } from './check-list.ts';
import { type Markup, markup } from './markup.ts';
import { type DraftView, kindInPlace, kindOf, placeName, rowId, sizeOf } from './view.ts';

/** All that was taken out, once, by kind, place and size; never by its words. */
export function removals(view: DraftView): Markup {
  const { say, work, review } = view;
  const marks = allMarks(view);
  const own = work.edits.taken;
  const note = review.hasSource ? say('review.taken.look') : say('review.taken.blind');
  return markup`<div class="removals">${
    marks.length + own.length === 0
      ? markup`<p class="hint">${say('review.taken.none')}</p>`
      : markup`<table class="grid"><caption><b>${say('review.taken')}</b> · ${say('review.taken.count', {
          count: marks.length + own.length,
        })} ${note}${review.hasSource && markup` <kbd class="key" aria-hidden="true">l</kbd>`}</caption>
<thead><tr><th scope="col">${say('review.kind')}</th><th scope="col">${say('review.where')}</th><th scope="col">${say('review.size')}</th><th scope="col"><span class="vh">${say('review.change')}</span></th></tr></thead><tbody>
${marks.map((mark) => row(mark, view))}${own.map((_, i) => ownRow(i, view))}</tbody></table>`
  }
<p class="still"><span>${say('review.private')}</span> <span class="taking"><button type="button" class="mini" id="take" data-do="take" aria-keyshortcuts="x">${say('review.takeOut')} <kbd class="key" aria-hidden="true">x</kbd></button>
<label>${say('review.takeOut.kind')} <select id="kind">${privateKinds.map(
    (kind) =>
      markup`<option value="${kind}"${kind === view.work.lastKind && markup` selected`}>${kindName(kind, view.locale)}</option>`,
  )}</select></label></span></p></div>`;
}

function row(mark: Mark, view: DraftView): Markup {
  const { say, work, unsure } = view;
  const words = work.wordsOf(mark.id);
  const kind = kindOf(mark, unsure.has(mark.id), view);
  const isBack = work.edits.back.includes(mark.id);
  const about = markup`<span class="vh">: ${kindInPlace(kind, mark.where, say)}</span>`;
  const buttons =
    words !== undefined &&
    markup`<span class="pair">${!isBack && markup`<button type="button" class="mini" id="look-${mark.id}" data-hold="${mark.id}">${say('review.look')}${about}</button>`}
<button type="button" class="mini" id="back-${mark.id}" data-do="back" data-id="${mark.id}">${say(isBack ? 'review.again' : 'review.back')}${about}</button></span>`;
  return markup`<tr id="${rowId(mark.id)}" tabindex="-1"><th scope="row">${kind}${unsure.has(mark.id) && markup` <b>${say('review.unsure')}</b>`}</th><td>${placeName(mark.where, say)}</td><td class="fixed">${words === undefined ? '–' : markup`<span data-look="${mark.id}">${sizeOf(words, say)}</span>`}</td><td class="n">${buttons}</td></tr>`;
}

function ownRow(i: number, view: DraftView): Markup {
  const { say, work } = view;
  const kind = kindName(work.edits.taken[i]?.kind ?? 'name', view.locale);
  const id = `own.${i + 1}`;
  return markup`<tr id="${rowId(id)}" tabindex="-1"><th scope="row">${kind} <b>${say('review.own')}</b></th><td>${say('review.where.all')}</td><td class="fixed">${sizeOf(work.edits.taken[i]?.words ?? '', say)}</td><td class="n"><button type="button" class="mini" id="back-${id}" data-do="back" data-id="${id}">${say('review.back')}<span class="vh">: ${kind}, ${String(i + 1)}</span></button></td></tr>`;
}
