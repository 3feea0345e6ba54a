import { type Mark } from '../marked-text.ts';
import type { Check } from '../to-check.ts';
import { titleMarks } from '../work.ts';
import { type Markup, markup } from './markup.ts';
import { choiceId, type DraftView, kindInPlace, kindOf, rowId, type View } from './view.ts';

/** What to check, each a jump to its place. */
export function checkList(view: DraftView): Markup {
  const { draft, checks, say } = view;
  const { component } = draft.fields;
  const label = labelOf(component, view) ?? (component || say('review.question'));
  return markup`<section class="check" aria-labelledby="check"><h2 id="check" tabindex="-1"><span class="spine"><span>${label}</span> <span class="num">${String(draft.number)}</span></span> ${checkTitle(checks, view)}</h2>
${checks.length > 0 && markup`<ol>${checks.map((check) => markup`<li><a href="#${placeOf(check, view)}">${sentenceOf(check, view)}</a></li>`)}</ol>`}</section>`;
}

/** What readers call the component. */
const labelOf = (component: string, { review, locale }: View): string | undefined =>
  review.content.settings.topics?.flatMap(({ components }) => components).find(({ name }) => name === component)?.label[
    locale
  ];

export const checkTitle = (checks: readonly Check[], { say }: View): string =>
  checks.length === 0 ? say('review.check.none') : say('review.check', { count: checks.length });

function placeOf(check: Check, { work }: DraftView): string {
  switch (check.check) {
    case 'guess':
      return choiceId(work.edits.answerComment);
    case 'no-answer':
    case 'answer-link':
    case 'typed-answer':
      return 'answer';
    case 'unsure':
      return rowId(check.ids[0] ?? '');
    case 'pictures':
      return 'result';
    case 'component':
    case 'duplicate':
    case 'unreadable':
      return 'check';
    default:
      return 'title';
  }
}

function sentenceOf(check: Check, view: DraftView): string {
  const { say } = view;
  switch (check.check) {
    case 'guess':
      return say('review.check.guess', { comment: String(check.comment) });
    case 'unsure':
      return say('review.check.unsure', { count: check.ids.length, places: placesOf(check.ids, view) });
    case 'component':
      return say('review.check.component', { component: check.component });
    case 'pictures':
      return say('review.check.pictures', { count: check.count });
    case 'duplicate':
      return say(check.isPublished ? 'review.check.duplicate' : 'review.check.duplicate.waits', { of: check.of });
    default:
      return say(`review.check.${check.check}`);
  }
}

function placesOf(ids: readonly string[], view: DraftView): string {
  const marks = new Map(allMarks(view).map((mark) => [mark.id, mark]));
  const places = ids.flatMap((id) => {
    const mark = marks.get(id);
    return mark ? [kindInPlace(kindOf(mark, true, view), mark.where, view.say)] : [];
  });
  return new Intl.ListFormat(view.locale, { type: 'unit', style: 'short' }).format([...new Set(places)]);
}

/** Those of the title too, which is a field. */
export const allMarks = ({ draft, work }: DraftView): Mark[] => [...titleMarks(draft), ...work.drafted()];
