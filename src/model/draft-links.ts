import type { EntryText } from '../mdx/entry-text.ts';
import type { OwnTarget } from '../mdx/links.ts';
import type { LinkSlot, Prose, TextHtml } from '../mdx/prose.ts';
import { trackerTicket } from '../site/addresses.ts';
import { escapeXml } from '../site/escape-xml.ts';
import { type EntryKey, nameOf } from '../site/keys.ts';
import type { Site } from '../schema/site.ts';

type EntryTarget = Extract<OwnTarget, { to: 'entry' }>;

/** Drafts are named by nobody, and a link to one leads to the tracker until there is a page. */
export function withoutDrafts(text: EntryText, keys: ReadonlySet<EntryKey>, site: Site): EntryText {
  const related = text.fields.related.filter((key) => keys.has(key));
  if (
    related.length === text.fields.related.length &&
    text.links.every(({ target }) => target.to !== 'entry' || keys.has(target.key))
  )
    return text;
  const prose = ({ html, plain }: Prose): Prose => ({
    html: html.flatMap((piece) =>
      typeof piece === 'string' || piece.slot !== 'link' || piece.target.to !== 'entry' || keys.has(piece.target.key)
        ? [piece]
        : elsewhere(piece, inTracker(piece.target, site)),
    ),
    plain,
  });
  return text.kind === 'faq'
    ? { ...text, fields: { ...text.fields, related }, prose: text.prose && prose(text.prose) }
    : {
        ...text,
        fields: { ...text.fields, related },
        answer: text.answer && prose(text.answer),
        question: prose(text.question),
        comments: text.comments.map((comment) => ({ ...comment, prose: prose(comment.prose) })),
      };
}

/** The tracker has the ticket and its comments, but no guides. */
function inTracker({ key, anchor }: EntryTarget, site: Site): string | null {
  if (!key.startsWith('ticket/')) return null;
  return (
    trackerTicket(site.tracker.address, Number(nameOf(key))) + (anchor?.startsWith('comment:') ? `#${anchor}` : '')
  );
}

/** Where a link leads nowhere, its words stay. */
const elsewhere = ({ rest, words }: LinkSlot, address: string | null): TextHtml =>
  address === null ? words : [`<a href="${escapeXml(address)}"${rest}`, ...words, '</a>'];
