import type { EntryText } from '../../mdx/entry-text.ts';
import type { LinkTarget } from '../../mdx/links.ts';
import { canonicalKey } from '../../model/canonical-key.ts';
import type { LinkingText } from '../../reader/read-settings.ts';
import { linkTargetMissing } from '../../schema/problems.ts';
import { commentAnchor } from '../../site/addresses.ts';
import type { ContentRule, ContentToCheck } from './content-rule.ts';

/** Every link of a text has to lead to an entry, a topic or an anchor that is there. */
export const links: ContentRule = (content) =>
  linkingTexts(content).flatMap((text) =>
    text.links
      .filter(({ target }) => !leadsSomewhere(target, text, content))
      .map(({ href, line }) => linkTargetMissing({ file: text.file, line }, { href })),
  );

interface CheckedText extends Omit<LinkingText, 'anchors'> {
  /**
   * Whether its links to drafts can be led elsewhere: not in a guide that brings code of its own, nor in the about
   * page.
   */
  readonly mayNameDrafts: boolean;
  readonly anchors: ReadonlySet<string>;
}

const linkingTexts = ({ texts, aboutTexts }: ContentToCheck): CheckedText[] => [
  ...texts.map((text) => ({
    file: text.file,
    links: text.links,
    anchors: anchorsOf(text),
    mayNameDrafts: text.kind === 'ticket' || text.prose !== null,
  })),
  ...aboutTexts.map((text) => ({ ...text, anchors: new Set(text.anchors), mayNameDrafts: false })),
];

function leadsSomewhere(
  target: LinkTarget,
  { anchors, mayNameDrafts }: CheckedText,
  { topics, byKey, unreadable, drafts }: ContentToCheck,
): boolean {
  if (target.to === 'outside') return true;
  if (target.to === 'topic') return topics === null || topics.some(({ id }) => id === target.topic);
  if (target.to === 'anchor') return anchors.has(target.anchor);
  if (unreadable.has(target.key)) return true;
  // Until somebody has passed it, its readers are led to the tracker: draft-links.ts.
  if (mayNameDrafts && drafts.has(target.key) && !byKey.has(target.key)) return true;
  // At the address of a duplicate stands the entry that answers it.
  const there = byKey.get(canonicalKey(target.key, byKey) ?? target.key);
  const { anchor } = target;
  return there !== undefined && (anchor === undefined || there.some((text) => anchorsOf(text).has(anchor)));
}

const anchorsFound = new WeakMap<EntryText, ReadonlySet<string>>();

/** The ids on an entry's page that a link may name; gone through once, however many links there are. */
function anchorsOf(text: EntryText): ReadonlySet<string> {
  const anchors = anchorsFound.get(text) ?? new Set(anchorsIn(text));
  anchorsFound.set(text, anchors);
  return anchors;
}

const anchorsIn = (text: EntryText): string[] =>
  text.kind === 'faq'
    ? ['answer', 'help', 'cite', ...text.headings.map(({ id }) => id)]
    : [
        'answer',
        'question',
        'help',
        'cite',
        ...(text.comments.length > 0 ? ['talk'] : []),
        ...text.comments.map(({ number }) => commentAnchor(number)),
      ];
