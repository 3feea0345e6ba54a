import type { ElementContent } from 'hast';
import { type Locale, locales } from '../../language/locale.ts';
import { parseText } from '../../mdx/render.ts';
import { decoded } from '../../site/decoded.ts';
import { textBlocks } from '../../site/html-text.ts';
import type { Detector, PrivateKind } from '../redact/finding.ts';
import { type Place, redact } from '../redact/redact.ts';
import { type Languages, languagesOf } from '../tracker/language.ts';
import type { LinkResolver } from '../tracker/link.ts';
import type { Loss } from '../tracker/loss.ts';
import type { Body } from '../tracker/ticket.ts';
import type { Converter, ConvertOptions, Stretch } from '../tracker/tracker.ts';
import { eachText, withoutSignature } from './redact-tree.ts';
import type { Refused } from './refused.ts';
import { safeMdx } from './safe-mdx.ts';

export interface Converted {
  readonly mdx: string;
  readonly losses: readonly Loss[];
  readonly redacted: readonly PrivateKind[];
  readonly languages: Languages;
  /** Sentences as plain text, without code blocks, quotations, headings and tables: for the answer in short. */
  readonly paragraphs: readonly string[];
}

export interface BodyOptions extends Omit<ConvertOptions, 'picture'> {
  readonly converters: Readonly<Record<string, Converter>>;
  /** Names of those who take part. */
  readonly people: Detector;
  /** Of these, what goes from code too: a login in a command says how it is used, and who nobody. */
  readonly peopleInCode?: Detector;
  /** What stands in the place of what is taken out: a placeholder, where nothing is given. */
  readonly place?: Place | undefined;
  /** The file in the entry's folder that shows an attachment. */
  readonly picture?: ConvertOptions['picture'] | undefined;
  /** Of the ticket, where the text itself does not tell. */
  readonly locale: Locale;
}

/**
 * A text of a ticket as MDX without what is private. What was redacted is looked for again in what a reader would see,
 * since marks may stand within an address; then nothing is written.
 */
export function convertBody(body: Body, options: BodyOptions): Converted | Refused {
  const { people, locale } = options;
  const { redacted, ...written } = redactedMdx(body, options);
  if ('refused' in written) return written;
  const { mdx, losses } = written;
  const shown = shownBy(mdx);
  // Quotations too: they say what somebody has said.
  const left = redact(blocksOf(shown, ['code', 'pre']).join('\n'), locale, { people }).findings;
  if (left.length > 0)
    return { refused: 'not_redacted', detail: [...new Set(left.map(({ kind }) => kind))].join(', ') };
  return {
    mdx,
    losses,
    redacted,
    languages: languagesOf(blocksOf(shown, ['code', 'pre', 'blockquote']), locale),
    paragraphs: blocksOf(shown, ['pre', 'blockquote', 'table', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
  };
}

/** The text of an entry, from which was taken out what could be found: in the source, or in the tree. */
function redactedMdx({ format, source }: Body, options: BodyOptions) {
  const { converters, ticket, root, people, peopleInCode = people, locale, place } = options;
  const converter = converters[format];
  if (!converter) throw new Error(`The tracker has no converter for ${format}.`);
  const redacted: PrivateKind[] = [];
  const clean = (text: string, isEnd: boolean, detector: Detector): string => {
    const result = redact(text, locale, { people: detector, isEnd, place });
    redacted.push(...result.findings.map(({ kind }) => kind));
    return result.text;
  };
  const pictures = new Set<string>();
  const picture = (file: string): string | null => {
    const found = options.picture?.(file) ?? null;
    if (found !== null) pictures.add(found);
    return found;
  };
  const { codeIn } = converter;
  const body = converter.convert(codeIn ? clean(source, true, outsideCode(people, peopleInCode, codeIn)) : source, {
    ticket,
    root,
    resolve: withoutPrivate(options.resolve, locale),
    picture,
  });
  if (!codeIn) {
    redacted.push(...withoutSignature(body.tree, locale, place));
    eachText(body.tree, (node) => {
      node.value = clean(node.value, false, node.type === 'text' ? people : peopleInCode);
    });
  }
  return { redacted, ...safeMdx(body, pictures) };
}

/** A link that holds something private is dropped, and its words stay. */
const withoutPrivate =
  (resolve: LinkResolver, locale: Locale): LinkResolver =>
  (link) => {
    const leads = resolve(link);
    return leads && redact(decoded(leads.href) ?? leads.href, locale).findings.length === 0 ? leads : null;
  };

/** One detector in text, and another within its code. */
const outsideCode =
  (people: Detector, inCode: Detector, codeIn: (source: string) => readonly Stretch[]): Detector =>
  (text) => {
    const code = codeIn(text);
    return [
      ...people(text).filter(({ start, end }) => !code.some(([from, to]) => start >= from && end <= to)),
      ...inCode(text),
    ];
  };

/** What a page shows of a text. */
function shownBy(mdx: string): readonly ElementContent[] {
  const read = parseText(`---\n---\n\n<Question>\n\n${mdx}\n\n</Question>\n`, {
    key: 'ticket/1',
    locale: locales[0],
    file: 'imported',
    pictureSize: () => null,
  });
  return 'parts' in read ? (read.parts[0]?.children ?? []) : [];
}

/** Paragraphs, items and cells, without some elements. */
const blocksOf = (nodes: readonly ElementContent[], without: readonly string[]): string[] =>
  textBlocks(nodes, (node) => (node.type === 'element' && without.includes(node.tagName) ? ' ' : undefined)).map(
    ({ text }) => text,
  );
