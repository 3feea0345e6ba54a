/**
 * What a link in a ticket's text names, before anybody has decided where it leads. A tracker says so in these words,
 * also of addresses of its own pages: nothing may lead to a private ticket by its address either.
 */
export type TicketLink =
  /** `comment` is a number or `description`; `path` is its page in the tracker, from the root. */
  | { readonly to: 'ticket'; readonly ticket: number; readonly comment?: string; readonly path: string }
  /** Of the ticket that the text belongs to. */
  | { readonly to: 'comment'; readonly comment: string }
  | { readonly to: 'url'; readonly url: string }
  | PageLink;

/** Any other page of this tracker, or of another: `wiki:help/mail` in `tracker.links` of site.yaml. */
export interface PageLink {
  readonly to: 'page';
  readonly realm: string;
  readonly target: string;
  /** From the tracker's root; null for a page elsewhere, whose address only site.yaml knows. */
  readonly path: string | null;
  /** Where it leads when site.yaml says nothing: to the tracker, or nowhere, so that its words alone stay. */
  readonly byDefault: 'tracker' | 'text';
}

/** Where a link leads; null leaves its words as plain text. */
export type LinkResolver = (link: TicketLink) => { readonly href: string } | null;
