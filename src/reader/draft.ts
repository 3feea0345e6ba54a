import { type Document, isMap, isScalar, parseDocument, type Scalar } from 'yaml';
import { z } from 'zod';
import type { Locale } from '../language/locale.ts';
import type { Part } from '../mdx/converted-text.ts';
import { parseText } from '../mdx/render.ts';
import type { EntryFile } from './entry-file.ts';
import { frontMatterOf } from './front-matter.ts';
import { readYaml } from './read-yaml.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';
import { frontMatterMissing } from '../schema/problems.ts';
import type { CommentFacts } from '../schema/ticket.ts';

/** A text of a draft: what was asked, the answer that an editor has written, or a comment. */
export type Where = 'question' | 'answer' | `comment:${number}`;

/** Where in the file the text of a part stands, from an offset to before another, without the tags around it. */
export interface DraftPart {
  readonly where: Where;
  readonly comment: CommentFacts | null;
  readonly start: number;
  readonly end: number;
}

/** A draft as its file has it. */
export interface Draft {
  /** Path from the content folder. */
  readonly file: string;
  readonly key: EntryKey;
  readonly number: number;
  readonly locale: Locale;
  /** All of the file. */
  readonly text: string;
  readonly fields: DraftFields;
  /** Why a comment was taken for the answer: what stands above the field that names it, or else above the answer. */
  readonly reason: string;
  readonly parts: readonly DraftPart[];
  /** Files of the entry's folder that it shows. */
  readonly pictures: readonly string[];
}

/** Nothing of a draft is sure: what is missing, or is no such value, is empty. */
const fieldsSchema = z.object({
  title: z.string().catch(''),
  answer: z.string().catch(''),
  keywords: z.array(z.string().catch('')).catch([]),
  component: z.string().catch(''),
  type: z.string().catch(''),
  resolution: z.string().catch(''),
  duplicateOf: z.string().nullable().catch(null),
  answerComment: z.number().nullable().catch(null),
  review: z.string().nullable().catch(null),
});
export type DraftFields = z.infer<typeof fieldsSchema>;

/** The fields of what front matter says. */
export const fieldsIn = (value: unknown): DraftFields =>
  fieldsSchema.parse(typeof value === 'object' && value !== null ? value : {});

/** A file's text as a draft, or why it cannot be read as one. */
export function draftOf({ file, key, locale }: EntryFile, text: string): Draft | Problem {
  const front = frontMatterOf(text);
  if (front === null) return frontMatterMissing({ file, line: 1 }, { isOpen: false });
  const pictures: string[] = [];
  const body = parseText(text, {
    key,
    locale,
    file,
    pictureSize: (name) => (pictures.push(name), { width: 1, height: 1 }),
  });
  if ('severity' in body) return body;
  const yaml = readYaml(front.yaml, file, 2);
  if ('severity' in yaml) return yaml;
  return {
    file,
    key,
    locale,
    text,
    number: Number(key.split('/')[1]),
    fields: fieldsIn(yaml.value),
    reason: reasonIn(front.yaml),
    parts: partsIn(text, body.parts),
    pictures: [...new Set(pictures)],
  };
}

/** The comment above `answerComment`, or else above `answer`, where the importer says why. */
export const reasonIn = (yaml: string): string => reasonKey(parseDocument(yaml))?.commentBefore?.trim() ?? '';

/** The key above which the reason of a guess stands. */
export function reasonKey({ contents }: Pick<Document.Parsed, 'contents'>): Scalar | null {
  const keys = isMap(contents) ? contents.items.flatMap(({ key }) => (isScalar(key) ? [key] : [])) : [];
  return keys.find(({ value }) => value === 'answerComment') ?? keys.find(({ value }) => value === 'answer') ?? null;
}

const openingTag = /^<\w+(?:\s+\w+=(?:"[^"]*"|'[^']*'))*\s*>/;

/** A part ends where the next begins; its text lies between its own tags. */
export function partsIn(text: string, parts: readonly Pick<Part, 'name' | 'comment' | 'line'>[]): DraftPart[] {
  const lines = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const startOf = (part: Pick<Part, 'line'> | undefined): number => lines[(part?.line ?? Infinity) - 1] ?? text.length;
  return parts.map((part, i) => {
    const from = startOf(part);
    const whole = text.slice(from, startOf(parts[i + 1]));
    const start = openingTag.exec(whole)?.[0].length ?? whole.length;
    const end = Math.max(start, whole.lastIndexOf(`</${part.name}>`));
    return { where: whereOf(part), comment: part.comment ?? null, start: from + start, end: from + end };
  });
}

export const whereOf = ({ name, comment }: Pick<Part, 'name' | 'comment'>): Where =>
  comment ? `comment:${comment.number}` : name === 'Answer' ? 'answer' : 'question';
