import { placeholderOf } from '../placeholders.ts';
import { countsOf } from '../progress.ts';
import { shownParts } from '../shown-parts.ts';
import { checkList } from './check-list.ts';
import { type Markup, markup } from './markup.ts';
import { queue, row } from './queue.ts';
import { resultPane } from './result.ts';
import { sourcePane } from './thread.ts';
import { type DraftView, type View } from './view.ts';

/** What the reviewer has before them: a draft, the end of the list, or nothing at all. */
export async function bench(view: View): Promise<Markup> {
  const { review } = view;
  if (review.at === null) return review.stands.size === 0 ? empty(view) : end(view);
  const work = await review.work(review.at);
  const { draft } = work;
  const checks = review.checksOf(work);
  if (draft === null) return unreadable(view, review.at);
  const draftView: DraftView = { ...view, work, draft, checks, unsure: new Set(work.unsure()) };
  const parts = shownParts(work.marked(), draft, {
    mark: ({ id, kind, isOwn }) => ({
      type: 'element',
      tagName: 'span',
      properties: {
        className: draftView.unsure.has(id) ? ['taken', 'unsure'] : ['taken'],
        ...(isOwn || work.wordsOf(id) === undefined ? {} : { dataLook: id }),
      },
      children: [{ type: 'text', value: placeholderOf(kind, draft.locale).replace(/^\[|\]$/g, '') }],
    }),
    picture: (name) => `../picture/${draft.number}/${encodeURIComponent(name)}`,
  });
  if ('severity' in parts) return unreadable(view, review.at);
  return markup`${checkList(draftView)}${resultPane(draftView, parts)}${sourcePane(draftView, parts)}${queue(view)}`;
}

const unreadable = (view: View, file: string): Markup =>
  markup`<section class="check wide" aria-labelledby="check"><h2 id="check" tabindex="-1">${file}</h2><p>${view.say('review.check.unreadable')}</p></section>${queue(view)}`;

function end(view: View): Markup {
  const { review, say } = view;
  const { accepted, held } = countsOf(review.stands);
  const files = [...review.stands].flatMap(([file, stand]) => (stand === 'held' ? [file] : []));
  return markup`<section class="check wide" aria-labelledby="check"><h2 id="check" tabindex="-1">${say('review.end')}</h2>
<p>${say('review.end.accepted', { count: accepted })}</p>
${accepted > 0 && markup`<p>${say('review.end.next')}</p>`}
${held > 0 && markup`<p>${say('review.end.held', { count: held })}</p><ul class="queue">${files.map((file) => row(file, view))}</ul>`}</section>`;
}

const empty = ({ say }: View): Markup =>
  markup`<section class="check wide" aria-labelledby="check"><h2 id="check" tabindex="-1">${say('review.empty')}</h2>
<p>${say('review.empty.body')}</p><p><code class="cmd">npm run import -- SOURCE</code></p></section>`;
