import { createHash } from 'node:crypto';
import type { Nodes, Root } from 'mdast';
import type { Detector, Finding } from '../redact/finding.ts';
import { textOfTree } from './tree-text.ts';

/** Digests of sentences that were erased, by the number of the bucket that their first words lead to. */
export type ErasedSentences = ReadonlyMap<number, readonly { readonly count: number; readonly digest: string }[]>;

/** So many words in a row two people do not write by chance. */
export const ownWords = 6;
/** A longer one is remembered in pieces, so that a part of it is found too. */
const mostWords = 30;

interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** Words without case and accents, and where they stand. */
const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
    plain: word
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
    start: index,
    end: index + word.length,
  })).filter(({ plain }) => plain !== '');

const digestOf = (words: readonly Word[]): string =>
  createHash('sha256')
    .update(`consulta erased sentence ${words.map(({ plain }) => plain).join(' ')}`)
    .digest('hex')
    .slice(0, 32);

/** A number of 16 bits for some words: cheap, so that a digest is made only where a sentence may begin. */
function bucketOf(words: readonly Word[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + ownWords; i++)
    for (const sign of `${words[i]?.plain ?? ''} `) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/**
 * Lines that remember the sentences of some Markdown, without what it quotes; a line says nothing that could be read
 * back. Each stands as it is written there and as a page shows it, since a link has its address within.
 */
export const sentenceLines = (tree: Root, mdx: string): string[] => [
  ...new Set(blocksOf(tree, mdx).flatMap(sentencesIn).map(lineOf)),
];

function lineOf(words: readonly Word[]): string {
  return `sentence ${words.length} ${bucketOf(words, 0).toString(16).padStart(4, '0')} ${digestOf(words)}`;
}
const linePattern = /^sentence ([1-9]\d?) ([\da-f]{4}) ([\da-f]{32})$/;

/** Those of the lines that are none of a sentence are left out. */
export function parseSentences(lines: readonly string[]): ErasedSentences {
  const sentences = new Map<number, { count: number; digest: string }[]>();
  for (const line of lines) {
    const [, count, bucket = '', digest] = linePattern.exec(line) ?? [];
    if (digest === undefined || Number(count) < ownWords) continue;
    const others = sentences.get(parseInt(bucket, 16)) ?? [];
    sentences.set(parseInt(bucket, 16), [...others, { count: Number(count), digest }]);
  }
  return sentences;
}

/** Finds sentences that were erased in any text, in time that is in proportion to it. */
export function erasedSentences(sentences: ErasedSentences): Detector {
  if (sentences.size === 0) return () => [];
  return (text) =>
    joined(
      text,
      runsIn(text, sentences).map((run): Finding => {
        const { end = 0 } = run.at(-1) ?? {};
        const [sign = ''] = /^[.!?…]+/.exec(text.slice(end, end + 8)) ?? [];
        return { kind: 'withdrawn', start: run[0]?.start ?? 0, end: end + sign.length };
      }),
    );
}

/** The lines of those sentences that a text has. */
export const sentencesSaid = (text: string, sentences: ErasedSentences): Set<string> =>
  new Set(runsIn(text, sentences).map(lineOf));

function runsIn(text: string, sentences: ErasedSentences): Word[][] {
  const words = wordsIn(text);
  return words.slice(0, Math.max(0, words.length - ownWords + 1)).flatMap((_, i) =>
    (sentences.get(bucketOf(words, i)) ?? []).flatMap(({ count, digest }) => {
      const run = words.slice(i, i + count);
      return run.length === count && digestOf(run) === digest ? [run] : [];
    }),
  );
}

/** One after the other in a paragraph they leave one gap. */
function joined(text: string, found: readonly Finding[]): Finding[] {
  const result: Finding[] = [];
  for (const each of found) {
    const last = result.at(-1);
    const between = last ? text.slice(last.end, each.start) : 'x';
    if (last && (each.start < last.end || !/[\p{L}\p{N}]|\n[\s>]*\n/u.test(between)))
      result[result.length - 1] = { ...last, end: Math.max(last.end, each.end) };
    else result.push(each);
  }
  return result;
}

/** Paragraphs and the like, as written and as shown. */
function blocksOf(tree: Root, mdx: string): string[] {
  const blocks: string[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'blockquote') continue;
    if (node.type === 'code') blocks.push(...node.value.split('\n'));
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      blocks.push(
        mdx.slice(node.position?.start.offset, node.position?.end.offset),
        textOfTree({ type: 'root', children: [{ type: 'paragraph', children: node.children }] }, 'written').text,
      );
    else if ('children' in node) waiting.push(...node.children);
  }
  return blocks;
}

/** Those long enough to be somebody's own; a short one goes with that before it, or behind. */
function sentencesIn(block: string): Word[][] {
  // What was taken out stands otherwise in the source.
  const stretches = block.split(/\\?\[[^\]\n]*\](?!\()/);
  return stretches.flatMap((stretch) => {
    const all = stretch
      .split(/(?<=[.!?…:;]["”»’)*_]*)\s+/)
      .map(wordsIn)
      .filter(({ length }) => length > 0);
    return all
      .flatMap((words, i) => [
        words,
        ...(words.length < ownWords ? [i > 0 ? [...(all[i - 1] ?? []), ...words] : [...words, ...(all[1] ?? [])]] : []),
      ])
      .flatMap(piecesOf)
      .filter(({ length }) => length >= ownWords);
  });
}

function piecesOf(words: readonly Word[]): Word[][] {
  const pieces: Word[][] = [];
  for (let at = 0; at < words.length; at += mostWords) {
    const isRestShort = words.length - at - mostWords < ownWords;
    pieces.push(words.slice(at, isRestShort ? undefined : at + mostWords));
    if (isRestShort) break;
  }
  return pieces;
}
