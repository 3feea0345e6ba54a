import type { ElementContent } from 'hast';
import { type Locale, locales } from '../../language/locale.ts';
import { withoutUnseen } from '../../language/unseen.ts';
import { parseText } from '../../mdx/render.ts';
import { textBlocks } from '../../site/html-text.ts';
import type { Detector, PrivateKind } from '../redact/finding.ts';
import { findPrivate, type Place, placeholderIn, redact } from '../redact/redact.ts';
import { known, type Languages, languagesOf } from '../tracker/language.ts';
import type { Loss } from '../tracker/loss.ts';
import type { Body } from '../tracker/ticket.ts';
import type { Converter, ConvertOptions } from '../tracker/tracker.ts';
import { redactTree } from './redact-tree.ts';
import { removeQuotations } from './remove-quotations.ts';
import type { Refused } from './refused.ts';
import { safeMdx } from './safe-mdx.ts';
import { keepSeenTexts } from './seen-text.ts';

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
  /** Tells whether a quotation has words of a text that was taken out: it goes too. */
  readonly isQuoted?: (quotation: string) => boolean;
  /** The file in the entry's folder that shows an attachment. */
  readonly picture?: ConvertOptions['picture'] | undefined;
  /** Of the ticket, where the text itself does not tell. */
  readonly locale: Locale;
}

/**
 * A text of a ticket as MDX without what is private. What was redacted is looked for again in what a reader would see:
 * what is found only there is taken out too, and where that cannot be done nothing is written.
 */
export function convertBody(body: Body, options: BodyOptions): Converted | Refused {
  const { people, peopleInCode = people, locale, place = placeholderIn(locale) } = options;
  const { tree, losses, asCode, pictures } = read(body, options);
  const redacted: PrivateKind[] = [];
  let left: readonly PrivateKind[] = [];
  for (const view of ['written', 'shown'] as const) {
    redacted.push(...redactTree(tree, { people, peopleInCode, place, view }));
    const written = safeMdx(
      { tree, losses, asCode: asCode === null ? null : () => redactedSource(asCode, options, redacted) },
      pictures,
    );
    if ('refused' in written) return written;
    const shown = shownBy(written.mdx);
    // Quotations too: they say what somebody has said.
    const text = blocksOf(shown, ['code', 'pre']).join('\n');
    left = findPrivate(text, { people }).map(({ kind }) => kind);
    if (left.length === 0) return { ...written, redacted, ...toldBy(shown, locale) };
  }
  return { refused: 'not_redacted', detail: [...new Set(left)].join(', ') };
}

/** The tree of a text, and which pictures it shows. */
function read({ format, source }: Body, options: BodyOptions) {
  const { converters, ticket, root, resolve, picture, isQuoted } = options;
  const converter = converters[format];
  if (!converter) throw new Error(`The tracker has no converter for ${format}.`);
  const pictures = new Set<string>();
  const converted = converter.convert(withoutUnseen(source), {
    ticket,
    root,
    resolve,
    picture: (file) => {
      const found = picture?.(file) ?? null;
      if (found !== null) pictures.add(found);
      return found;
    },
  });
  keepSeenTexts(converted.tree);
  const isLeft = isQuoted === undefined || !removeQuotations(converted.tree, isQuoted);
  return { ...converted, asCode: isLeft ? converted.asCode : null, pictures };
}

/** A whole text that is shown as code: there is no tree that says what in it is. */
function redactedSource(source: string, { people, locale, place }: BodyOptions, redacted: PrivateKind[]): string {
  const { text, findings } = redact(source, locale, { people, isEnd: true, place });
  redacted.splice(0, redacted.length, ...findings.map(({ kind }) => kind));
  return text;
}

const toldBy = (shown: readonly ElementContent[], locale: Locale): Pick<Converted, 'languages' | 'paragraphs'> => ({
  languages: languagesOf(blocksOf(shown, ['code', 'pre', 'figcaption', 'blockquote']), known(locale)),
  paragraphs: blocksOf(shown, ['pre', 'figcaption', 'blockquote', 'table', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
});

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
