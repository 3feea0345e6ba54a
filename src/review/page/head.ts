import { countsOf, type Stand } from '../progress.ts';
import { type Markup, markup } from './markup.ts';
import type { View } from './view.ts';

/** More spines than these would be hairs: the shelf is drawn in proportion then. */
const mostSpines = 60;
const classes: Readonly<Record<Stand, string>> = { accepted: 'has', held: 'old', open: 'none' };

/** The title of the page, and how far the reviewer has come. */
export function headOf({ review, say }: View): Markup {
  const { all, done, accepted, held, open } = countsOf(review.stands);
  return markup`<h1>${say('review.page')}</h1>${all > 0 && shelf(review.stands, review.at)}
<p class="count">${all > 0 && say('review.count', { done, all, accepted, held })}${
    open > 0 && markup` · <a class="textlink" href="#queue">${say('review.left', { count: open })}</a>`
  }</p>`;
}

/** One spine a draft. */
function shelf(stands: ReadonlyMap<string, Stand>, at: string | null): Markup {
  const spines = stands.size <= mostSpines ? [...stands] : inProportion(stands);
  const width = spines.length * 11 + 1;
  return markup`<svg class="shelf" viewBox="0 0 ${width} 30" width="${width}" height="28" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatchline" x1="0" y1="0" x2="0" y2="5" /></pattern></defs>${spines.map(
    ([file, stand], i) =>
      markup`<rect class="${file === at ? 'now' : classes[stand]}" x="${2 + i * 11}" y="2" width="7" height="26" />`,
  )}</svg>`;
}

function inProportion(stands: ReadonlyMap<string, Stand>): (readonly [string, Stand])[] {
  const { all, accepted, held } = countsOf(stands);
  const [ofAccepted, ofDone] = [accepted, accepted + held].map((count) => Math.round((count / all) * mostSpines));
  return Array.from({ length: mostSpines }, (_, i) => [
    '',
    i < (ofAccepted ?? 0) ? 'accepted' : i < (ofDone ?? 0) ? 'held' : 'open',
  ]);
}
