import type { TicketDraft } from '../browser/kit/ticket-draft.ts';
import { type Locale, locales } from '../language/locale.ts';
import type { ProblemDescription } from './find-answers.ts';

/** What of the Ask page its script reads and writes. */
export interface AskParts {
  readonly summary: HTMLInputElement;
  readonly description: HTMLTextAreaElement;
  readonly component: HTMLSelectElement;
  /** Its options stand in the order of the languages. */
  readonly language: HTMLSelectElement;
  /** Above the answers. */
  readonly note: HTMLElement;
  readonly list: HTMLElement;
  /** Which answers were read. */
  readonly read: HTMLElement;
  /** For screen readers. */
  readonly status: HTMLElement;
  /** What was asked before and goes with the ticket: the line itself, and the button that takes it out. */
  readonly asked: HTMLElement;
  readonly askedLine: HTMLElement;
  readonly askedOut: HTMLElement;
  /** The button that files the ticket. */
  readonly file: HTMLElement;
  /** The button that begins anew. */
  readonly clear: HTMLElement;
  /** Where a text is given that cannot be handed to the tracker. */
  readonly hand: HTMLElement;
}

const names = [
  'summary',
  'description',
  'component',
  'language',
  'note',
  'list',
  'read',
  'status',
  'asked',
  'askedLine',
  'askedOut',
  'file',
  'clear',
  'hand',
] as const satisfies readonly (keyof AskParts)[];

export const partsOf = (form: HTMLFormElement): AskParts =>
  // ask.astro has all of them, of these kinds.
  Object.fromEntries(names.map((name) => [name, form.querySelector(`[data-part="${name}"]`)])) as unknown as AskParts;

export const problemIn = ({ summary, description }: AskParts): ProblemDescription => ({
  summary: summary.value,
  description: description.value,
});

/** Whether there is enough to look for answers. */
export const isWritten = ({ summary, description }: AskParts): boolean =>
  (summary.value + description.value).trim().length > 2;

export const draftIn = (parts: AskParts, locale: Locale): Omit<TicketDraft, 'read'> => ({
  ...problemIn(parts),
  component: parts.component.value,
  language: locales[parts.language.selectedIndex] ?? locale,
});

export function fillIn(parts: AskParts, draft: Partial<TicketDraft>): void {
  for (const name of ['summary', 'description', 'component'] as const) parts[name].value = draft[name] ?? '';
  if (draft.language !== undefined) parts.language.selectedIndex = locales.indexOf(draft.language);
}
