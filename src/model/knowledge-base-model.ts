import { type EntryText, type FaqText, type TicketText, titleOf } from '../mdx/entry-text.ts';
import type { Brand } from '../schema/brand.ts';
import type { EntryKey } from '../schema/entry.ts';
import { gone } from '../schema/redirects.ts';
import type { Unanswered } from '../schema/unanswered.ts';
import { nameOf, type PageKey } from '../site/keys.ts';
import { type Locale, otherLocales } from '../language/locale.ts';
import type { Site } from '../schema/site.ts';
import type { Topic } from '../schema/topic.ts';
import { withoutDrafts } from './draft-links.ts';
import { canonicalKey } from './canonical-key.ts';
import { joinTranslations } from './joined-translations.ts';
import { type PermalinkRegistry, permalinksOf, type PublishedContent } from './permalink-registry.ts';
import { publishedPart } from './published-part.ts';
import { type FormerAnchors, formerAnchors, type Moved, movedPermalinks, type LocatedRedirect } from './redirects.ts';
import {
  translationMarkKey,
  type TranslationMarks,
  sourceAndTranslations,
  type TranslationStatus,
  translationStatusOf,
} from './translation-status.ts';

interface EntryIn<T extends EntryText> {
  readonly kind: T['kind'];
  readonly key: EntryKey;
  /** One language at least. */
  readonly texts: Readonly<Partial<Record<Locale, T>>>;
  /** The language it was first written in. */
  readonly original: Locale;
  /** The language of the text that translations are made from: the original where it is here, else what there is. */
  readonly source: Locale;
  /** How all other languages stand to it. */
  readonly translations: Readonly<Partial<Record<Locale, TranslationStatus>>>;
  readonly topic: Topic;
  readonly reviewed: string;
  readonly reviewBy: string | undefined;
  /** Tickets that were closed as duplicates of this entry. */
  readonly aliases: readonly Alias[];
  /** Tickets that are published no more, and that redirects.yaml leads here. */
  readonly formerNumbers: readonly number[];
}

/** A resolved ticket with its page. */
export interface TicketEntry extends EntryIn<TicketText> {
  readonly number: number;
  readonly component: Topic['components'][number];
}
/** A FAQ entry with its page. */
export interface FaqEntry extends EntryIn<FaqText> {
  readonly slug: string;
}
export type Entry = TicketEntry | FaqEntry;

/** A duplicate: its address shows the canonical entry. */
export interface Alias {
  readonly number: number;
  readonly key: EntryKey;
  readonly canonical: EntryKey;
  readonly titles: Readonly<Partial<Record<Locale, string>>>;
}

/** A topic and its entries, newest review first. */
export interface TopicGroup {
  readonly topic: Topic;
  readonly entries: readonly Entry[];
}

/** Everything that pages are made of. */
export interface KnowledgeBase {
  readonly site: Site;
  readonly brand: Brand;
  /** Newest review first. */
  readonly entries: readonly Entry[];
  readonly aliases: readonly Alias[];
  readonly topicGroups: readonly TopicGroup[];
  readonly entry: (key: EntryKey) => Entry | undefined;
  /** Questions that no entry answered when they were asked. */
  readonly unanswered: readonly Unanswered[];
  /** The newest date that the content mentions: no page asks the clock. */
  readonly edition: string;
  /** What was published once, and is not there any more. */
  readonly moved: Moved;
  /** Ids that links to each page may still carry. */
  readonly formerAnchors: ReadonlyMap<PageKey, FormerAnchors>;
}

/** What a knowledge base is made of: content in which `checks/` found no error. */
export interface CheckedContent extends PublishedContent {
  readonly site: Site;
  readonly brand: Brand;
  /** What was published before; null when nobody can tell. */
  readonly permalinks: PermalinkRegistry | null;
  readonly redirects: readonly Pick<LocatedRedirect, 'from' | 'to'>[];
  readonly unanswered: readonly Unanswered[];
  /** What each translation was made from; null when nobody can tell. */
  readonly marks: TranslationMarks | null;
}

/** Pairs translations and gives each entry its topic, aliases and neighbours. */
export function buildKnowledgeBase(content: CheckedContent): KnowledgeBase {
  const { site, topics, aboutTexts } = content;
  const [permalinks, marks] = [content.permalinks ?? new Map(), content.marks ?? new Map()];
  const written = joinTranslations(content.texts);
  const keys = new Set(written.map(({ key }) => key));
  const texts = written.map((text) => publishedPart(withoutDrafts(text, keys, site), site.tracker.publish));
  const published = permalinksOf({ texts, topics, aboutTexts });
  const redirects = new Map(content.redirects.map(({ from, to }) => [from, to]));
  const moved = movedPermalinks(permalinks, redirects, published);
  const pairs = Map.groupBy(texts, (text) => text.key);
  const aliases = [...pairs.values()].flatMap((group) => aliasOf(group, pairs) ?? []);
  const canonical = new Map(aliases.map((alias) => [alias.key, alias.canonical]));
  const aliasesOf = Map.groupBy(aliases, (alias) => alias.canonical);
  const formerNumbers = Map.groupBy(formerTickets(moved), ({ to }) => canonical.get(to) ?? to);
  const entries = [...pairs.entries()]
    .filter(([key]) => !canonical.has(key))
    .map(([key, group]) => {
      const leadHere = {
        aliases: aliasesOf.get(key) ?? [],
        formerNumbers: (formerNumbers.get(key) ?? []).map(({ number }) => number),
      };
      return entryOf(key, group, topics, leadHere, marks);
    })
    .sort((a, b) => (a.reviewed < b.reviewed ? 1 : a.reviewed > b.reviewed ? -1 : a.key < b.key ? -1 : 1));
  const index = new Map(entries.map((entry) => [entry.key, entry]));
  const shelf = Map.groupBy(entries, (entry) => entry.topic.id);
  const dates = texts.flatMap((text) => [
    text.fields.reviewed,
    ...(text.kind === 'ticket' && text.fields.closed !== undefined ? [text.fields.closed] : []),
  ]);
  return {
    site,
    brand: content.brand,
    entries,
    aliases,
    topicGroups: topics.map((topic) => ({ topic, entries: shelf.get(topic.id) ?? [] })),
    entry: (key) => index.get(canonical.get(key) ?? key),
    unanswered: content.unanswered,
    edition: dates.reduce((newest, date) => (date > newest ? date : newest), '1970-01-01'),
    moved,
    formerAnchors: formerAnchors(moved, published),
  };
}

/** Tickets that once had a page of their own, and where they lead. */
const formerTickets = ({ pages }: Moved): { readonly number: number; readonly to: PageKey }[] =>
  [...pages].flatMap(([page, to]) =>
    to !== gone && page.startsWith('ticket/') ? [{ number: Number(nameOf(page)), to: to.page }] : [],
  );

function aliasOf(group: readonly EntryText[], pairs: ReadonlyMap<EntryKey, readonly EntryText[]>): Alias | null {
  const [text] = group;
  if (text?.kind !== 'ticket' || text.fields.duplicateOf === undefined) return null;
  const canonical = canonicalKey(text.key, pairs);
  if (canonical === null) throw new Error(`${text.key} is a duplicate of nothing; checkContent should have said so.`);
  return {
    number: text.fields.ticket,
    key: text.key,
    canonical,
    titles: Object.fromEntries(group.map((each) => [each.locale, titleOf(each)])),
  };
}

function entryOf(
  key: EntryKey,
  texts: readonly EntryText[],
  topics: readonly Topic[],
  leadHere: Pick<Entry, 'aliases' | 'formerNumbers'>,
  marks: TranslationMarks,
): Entry {
  // A joined ticket is no source of its entry's facts.
  const group = [...texts].sort((a, b) => Number(isJoined(a)) - Number(isJoined(b)));
  const pair = sourceAndTranslations(group);
  const [text] = group;
  if (text === undefined || pair === null) throw new Error(`${key} has no text.`);
  const common = {
    key,
    original: text.fields.originalLanguage ?? text.locale,
    source: pair.source.locale,
    translations: Object.fromEntries(
      otherLocales(pair.source.locale).map((locale) => [
        locale,
        translationStatusOf(
          pair.source,
          pair.translations.find((each) => each.locale === locale),
          marks.get(translationMarkKey(key, locale)),
        ),
      ]),
    ),
    reviewed: text.fields.reviewed,
    reviewBy: text.fields.reviewBy,
    ...leadHere,
  };
  if (text.kind === 'faq') {
    const topic = topics.find(({ id }) => id === text.fields.topic);
    if (!topic) throw new Error(`${key} has an unknown topic; checkContent should have said so.`);
    return {
      ...common,
      kind: 'faq',
      texts: byLocale(group.filter((each) => each.kind === 'faq')),
      topic,
      slug: nameOf(key),
    };
  }
  const topic = topics.find(({ components }) => components.some(({ name }) => name === text.fields.component));
  const component = topic?.components.find(({ name }) => name === text.fields.component);
  if (!topic || !component) throw new Error(`${key} has a component of no topic; checkContent should have said so.`);
  return {
    ...common,
    kind: 'ticket',
    texts: byLocale(group.filter((each) => each.kind === 'ticket')),
    topic,
    component,
    number: text.fields.ticket,
  };
}

const isJoined = (text: EntryText): boolean => text.kind === 'ticket' && text.joined === 'translation';

const byLocale = <T extends EntryText>(group: readonly T[]): Readonly<Partial<Record<Locale, T>>> =>
  Object.fromEntries(group.map((text) => [text.locale, text]));
