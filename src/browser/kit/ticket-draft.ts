import type { Locale } from '../../language/locale.ts';

/** An answer that was opened before filing. */
export interface ReadAnswer {
  readonly title: string;
  /** Where it is published. */
  readonly address: string;
}

export interface TicketDraft {
  readonly summary: string;
  readonly description: string;
  readonly component: string;
  readonly language: Locale;
  readonly read: readonly ReadAnswer[];
  /** It was handed to the tracker: only who comes back from there finds it again. */
  readonly isFiled?: boolean;
}

const key = 'ask-draft';

/** What was written in this tab. It goes nowhere else, and goes with the tab. */
export function storedDraft(): Partial<TicketDraft> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<TicketDraft>;
  } catch {
    return {};
  }
}

export function storeDraft(draft: TicketDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage may be refused: then the draft is lost when the page is left, as in any form.
  }
}

/** Adds an answer to those that were read, where a problem is being described in this tab. */
export function rememberRead(answer: ReadAnswer): void {
  const draft = storedDraft();
  const { read = [] } = draft;
  if (draft.summary === undefined || draft.isFiled || read.some(({ address }) => address === answer.address)) return;
  storeDraft({ ...(draft as TicketDraft), read: [...read, answer] });
}

/** The description, followed by the answers that did not help: whoever reads the ticket need not send them again. */
export const descriptionWith = (description: string, read: readonly ReadAnswer[], words: string): string =>
  [
    description.trim(),
    ...(read.length > 0
      ? [`${words}\n${read.map(({ title, address }) => ` * ${title} – ${address}`).join('\n')}`]
      : []),
  ]
    .filter(Boolean)
    .join('\n\n');
