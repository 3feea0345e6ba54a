import type { Locale } from '../language/locale.ts';
import { escapeXml } from '../site/escape-xml.ts';
import { type OwnTarget, ownAddress } from './links.ts';

/** A text or a part of one, rendered as far as it is the same everywhere. Plain data, so that it can be stored. */
export interface Prose {
  readonly html: TextHtml;
  /** Its words in one line, without any markup. */
  readonly plain: string;
}

/** HTML, and between it what each page fills in. */
export type TextHtml = readonly (string | Slot)[];

export type Slot =
  | LinkSlot
  /** In a tag, the address of a place on the page or of a picture: `#steps`, `/media/faq/x/panel.png`. */
  | { readonly slot: 'address'; readonly path: string }
  /** Where a heading with this id begins: the ids that it had once go there. */
  | { readonly slot: 'heading'; readonly id: string };

/** A link to an entry or a topic. */
export interface LinkSlot {
  readonly slot: 'link';
  readonly target: OwnTarget;
  /** The end of its tag: ` title="…">`, or `>`. */
  readonly rest: string;
  readonly words: TextHtml;
}

/** What one page fills in. */
export interface Filling {
  /** Where a link leads. */
  readonly link: (target: OwnTarget) => string;
  /** What becomes of `#steps` and `/media/…`; without it they stay. */
  readonly address?: (path: string) => string;
  /** By the id that a heading has now, those that it had. */
  readonly formerIds?: ReadonlyMap<string, readonly string[]> | undefined;
}

export const noProse: Prose = { html: [], plain: '' };

/** On a page for readers of one language. */
export const onPage = (locale: Locale, formerIds?: Filling['formerIds']): Filling => ({
  link: (target) => ownAddress(target, locale),
  formerIds,
});

/** The HTML of a text on one page. */
export const filledIn = (html: TextHtml, filling: Filling): string =>
  html.map((piece) => (typeof piece === 'string' ? piece : filled(piece, filling))).join('');

function filled(slot: Slot, filling: Filling): string {
  switch (slot.slot) {
    case 'link':
      return `<a href="${escapeXml(filling.link(slot.target))}"${slot.rest}${filledIn(slot.words, filling)}</a>`;
    case 'address':
      return escapeXml(filling.address?.(slot.path) ?? slot.path);
    case 'heading':
      return formerIdsHtml(filling.formerIds?.get(slot.id));
  }
}

/** So that links to the ids that something had once arrive there without a script. */
export const formerIdsHtml = (ids: readonly string[] = []): string =>
  ids.map((id) => `<span id="${escapeXml(id)}"></span>`).join('');
