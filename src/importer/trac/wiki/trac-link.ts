/** What a link of Trac names, before anybody has decided where it leads. */
export type TracLink =
  | { readonly to: 'ticket'; readonly ticket: number; readonly comment?: string }
  /** `comment:3` of the ticket that the text belongs to; `comment` is a number or `description`. */
  | { readonly to: 'comment'; readonly comment: string }
  /** `#201,204` and `#205-206`. */
  | { readonly to: 'tickets'; readonly numbers: string }
  | { readonly to: 'wiki'; readonly page: string; readonly isCamelCase: boolean }
  | { readonly to: 'attachment'; readonly file: string; readonly ticket?: number }
  | { readonly to: 'url'; readonly url: string }
  | { readonly to: 'mail'; readonly address: string }
  /** `/newticket`, `#anchor`, `../201`: from where the text stands in the tracker. */
  | { readonly to: 'relative'; readonly target: string }
  /** `changeset`, `report`, `query`, `milestone`, `source` …, the name of another Trac or wiki, or none of these. */
  | { readonly to: 'other'; readonly realm: string; readonly target: string };

/** Where a link leads; null leaves its words as plain text. */
export type TracLinkResolver = (link: TracLink) => { readonly href: string } | null;
