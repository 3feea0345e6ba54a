import { countsOf, type Stand } from '../progress.ts';
import { type Markup, markup } from './markup.ts';
import type { View } from './view.ts';

/** As many as somebody reads at once; the others come up by themselves. */
const mostRows = 40;

/** All drafts by what became of them, and the keys. */
export function queue(view: View): Markup {
  const { review, say } = view;
  const { open, held, accepted } = countsOf(review.stands);
  const filesOf = (stand: Stand) => [...review.stands].flatMap(([file, each]) => (each === stand ? [file] : []));
  const waiting = fromHere(filesOf('open'), review.at);
  const more = waiting.length - mostRows;
  return markup`<section class="queue" id="queue" aria-labelledby="queue-h" tabindex="-1"><h2 id="queue-h">${say('review.queue')} <span class="num">${open}</span></h2>
<ul>${waiting.slice(0, mostRows).map((file) => row(file, view))}</ul>
${more > 0 && markup`<p class="hint">${say('review.queue.more', { count: more })}</p>`}
${held > 0 && markup`<details id="held"><summary>${say('review.held')} <span class="num">${held}</span></summary><ul>${filesOf('held').map((file) => row(file, view))}</ul></details>`}
${
  accepted > 0 &&
  markup`<details id="accepted"><summary>${say('review.accepted')} <span class="num">${accepted}</span></summary><ul>${filesOf(
    'accepted',
  ).map((file) => markup`<li><span class="done">${nameOf(file, view)}</span></li>`)}</ul></details>`
}
${keys(view)}</section>`;
}

/** The current one first, then those that come after it, round the end. */
function fromHere(files: readonly string[], at: string | null): string[] {
  const i = Math.max(0, at === null ? 0 : files.indexOf(at));
  return [...files.slice(i), ...files.slice(0, i)];
}

/** A draft as a link to it. */
export function row(file: string, view: View): Markup {
  const { review, say } = view;
  const shorts = review.listed(file).checks.map(({ check }) => say(`review.short.${check}`));
  return markup`<li><a href="?at=${encodeURIComponent(file)}" data-open="${file}"${file === review.at && markup` aria-current="true"`}>${nameOf(file, view)}${shorts.length > 0 && markup`<span class="w">${shorts.join(' · ')}</span>`}</a></li>`;
}

function nameOf(file: string, { review, locale }: View): Markup {
  const { title, number, locale: lang } = review.listed(file);
  return markup`<span class="no">#${String(number)}</span><span class="t"${lang !== locale && markup` lang="${lang}"`}>${title || file}</span>`;
}

function keys({ say }: View): Markup {
  const key = (name: string): Markup => markup`<kbd class="key">${name}</kbd>`;
  const rows: readonly (readonly [Markup, string])[] = [
    [key('a'), say('review.keys.accept')],
    [key('h'), say('review.keys.hold')],
    [markup`${key('j')} ${key('k')}`, say('review.keys.move')],
    [key('z'), say('review.keys.undo')],
    [markup`${key('1–9')} ${key('0')}`, say('review.keys.comment')],
    [key('e'), say('review.keys.edit')],
    [key('x'), say('review.keys.take')],
    [key('l'), say('review.keys.look')],
    [key('o'), say('review.keys.open')],
    [markup`${key('Ctrl')} ${key('↵')}`, say('review.keys.field')],
  ];
  return markup`<details class="keys" id="keys"><summary>${say('review.keys')}</summary><dl>${rows.map(
    ([name, does]) => markup`<dt>${name}</dt><dd>${does}</dd>`,
  )}</dl><label><input type="checkbox" id="single" checked> ${say('review.keys.single')}</label></details>`;
}
