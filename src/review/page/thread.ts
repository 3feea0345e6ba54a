import { formatMoment } from '../../language/dates.ts';
import type { Say } from '../../language/words.ts';
import type { CommentFacts } from '../../schema/ticket.ts';
import { trackerTicket } from '../../site/addresses.ts';
import type { ShownPart } from '../shown-parts.ts';
import type { SourceText } from '../source.ts';
import { isUnsure } from '../unsure.ts';
import { Markup, markup } from './markup.ts';
import { beginning, choiceId, type DraftView, kindOf, langOf, sizeOf } from './view.ts';

/** The source beside the result, and which of its comments is the answer. */
export function sourcePane(view: DraftView, parts: readonly ShownPart[]): Markup {
  const { say, work, review, draft } = view;
  const { source } = work;
  const address = trackerTicket(review.site.tracker.address, draft.number);
  return markup`<section class="pane source" aria-labelledby="source"><h2 id="source">${say(source ? 'review.source' : 'review.source.draft')}</h2>
<p class="hint"><a class="textlink" id="tracker" href="${address}" target="_blank" rel="noreferrer noopener" aria-keyshortcuts="o">${say('review.tracker')} <kbd class="key" aria-hidden="true">o</kbd></a></p>
${!review.hasSource && markup`<p class="hint">${say('review.source.none')} <code class="cmd">npm run review -- SOURCE</code></p>`}
${review.hasSource && !source && markup`<p class="hint">${say('review.source.missing')}</p>`}
${
  source &&
  markup`<h3>${say('review.question')} · ${say.ofTracker('type', draft.fields.type)}, ${say.ofTracker('status', draft.fields.resolution)}</h3>
${sourceText(
  view,
  source.texts.filter(({ where }) => where === 'question'),
)}`
}
${draft.fields.duplicateOf === null && thread(view, parts)}</section>`;
}

function thread(view: DraftView, parts: readonly ShownPart[]): Markup {
  const { say, draft, work } = view;
  const { answerComment } = work.edits;
  const guess = work.guess.comment ?? 0;
  return markup`<h3 id="which">${say('review.which')}</h3>
<div class="thread" role="radiogroup" aria-labelledby="which">${draft.parts.map(
    ({ comment }) => comment && choice(view, comment, parts, comment.number < guess),
  )}
<div class="choice"><label class="pick"><input type="radio" name="answer" id="${choiceId(null)}" value="0"${answerComment === null && markup` checked`}><span class="vh">${say('review.none')} </span><span class="no" aria-hidden="true">0</span></label><div><p class="who"><b>${say('review.none')}</b> ${say('review.none.body')}</p></div></div></div>`;
}

/** Comments before the guessed one are folded to their first line. */
function choice(view: DraftView, comment: CommentFacts, parts: readonly ShownPart[], isFolded: boolean): Markup {
  const { say, work, locale } = view;
  const { number, by, date } = comment;
  const where = `comment:${number}` as const;
  const texts = work.source?.texts.filter((each) => each.where === where) ?? [];
  const shown = parts.find((part) => part.where === where);
  const text = texts.length > 0 ? sourceText(view, texts) : drafted(view, shown);
  const isChosen = work.edits.answerComment === number;
  return markup`<div class="choice"><label class="pick"><input type="radio" name="answer" id="${choiceId(number)}" value="${String(number)}"${isChosen && markup` checked`}><span class="vh">${say('review.comment', { comment: '' })}</span><span class="no">${String(number)}</span></label><div><p class="who"><b>${roleName(by, say)}</b> ${date !== undefined && formatMoment(locale, date)} <span class="stamp full tag">${say('review.answer')}</span></p>${
    isFolded && !isChosen
      ? markup`<details><summary${langAttribute(view)}>${beginning(shown?.plain ?? '')}</summary>${text}</details>`
      : text
  }</div></div>`;
}

const roleName = (by: CommentFacts['by'], say: Say): string =>
  by === 'reporter' ? `${say('role.reporter')} ${say('role.asked')}` : say(`role.${by}`);

const langAttribute = (view: DraftView): Markup | false => {
  const lang = langOf(view);
  return lang !== null && markup` lang="${lang}"`;
};

const drafted = (view: DraftView, part: ShownPart | undefined): Markup =>
  markup`<div class="prose small"${langAttribute(view)}>${part && new Markup(part.html)}</div>`;

/** As the tracker has it, line by line, with what was taken out as kind and size. */
const sourceText = (view: DraftView, texts: readonly SourceText[]): Markup =>
  markup`<div class="src"${langAttribute(view)}>${texts.map((text) => stretches(view, text))}</div>`;

function stretches(view: DraftView, { text, stretches: found }: SourceText): Markup {
  const pieces: (string | Markup)[] = [];
  let at = 0;
  for (const { id, kind, start, end, isSecret } of found) {
    const words = text.slice(start, end);
    const hasDoubt = !isSecret && isUnsure(kind, words);
    pieces.push(
      text.slice(at, start),
      markup`<span class="taken${hasDoubt && ' unsure'}"${!isSecret && markup` data-look="${id}"`}>${kindOf({ kind }, hasDoubt, view)} · ${sizeOf(words, view.say)}</span>`,
    );
    at = end;
  }
  return markup`<p>${[...pieces, text.slice(at)]}</p>`;
}
