import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type Locale, locales } from '../../language/locale.ts';
import { words } from '../../language/words.ts';
import { page, scriptName, styleName } from '../page/page.ts';
import { decoded } from '../../site/decoded.ts';
import type { View } from '../page/view.ts';
import type { Review } from '../review.ts';
import { actSchema, answerTo } from './act.ts';

/** An answer of the server, whole. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  /** Of a redirect. */
  readonly location?: string;
}

export interface Served {
  readonly review: Review;
  readonly contentFolder: string;
  readonly script: string;
  readonly style: string;
  /** Of a reviewer who has not chosen. */
  readonly locale: Locale;
}

const notFound: Answer = { status: 404, type: 'text/plain', body: '' };
const wrong: Answer = { status: 400, type: 'text/plain', body: '' };
const json = (value: unknown): Answer => ({ status: 200, type: 'application/json', body: JSON.stringify(value) });

/** What is at an address below the token: `en/`, `review.js`, `picture/201/picture-201-1.png`. */
export async function pageAt(address: string, served: Served): Promise<Answer> {
  const { pathname, searchParams } = new URL(address, 'http://localhost/');
  const name = pathname.slice(1);
  if (name === '') return { ...notFound, status: 302, location: `${served.locale}/` };
  if (name === styleName) return { status: 200, type: 'text/css', body: served.style };
  if (name === scriptName) return { status: 200, type: 'text/javascript', body: served.script };
  if (name.startsWith('picture/')) return pictureAt(name, served);
  const locale = localeIn(name);
  if (locale === null || name !== `${locale}/`) return notFound;
  const at = searchParams.get('at');
  const { review } = served;
  if (at !== null) review.open(at);
  if (review.at !== null) await review.refresh(review.at);
  return { status: 200, type: 'text/html', body: await page(viewOf(review, locale)) };
}

/** What a post to an address below the token does: `en/act`, `look`. */
export async function posted(address: string, body: string, served: Served): Promise<Answer> {
  const name = address.slice(1);
  const given = parsedJson(body);
  if (name === 'look') {
    const asked = lookSchema.safeParse(given);
    if (!asked.success || !served.review.stands.has(asked.data.file)) return wrong;
    return json(await served.review.look(asked.data.file, asked.data.ids));
  }
  const locale = localeIn(name);
  if (locale === null || name !== `${locale}/act`) return notFound;
  const act = actSchema.safeParse(given);
  return act.success ? json(await answerTo(act.data, viewOf(served.review, locale))) : wrong;
}

const lookSchema = z.object({ file: z.string(), ids: z.array(z.string().max(80)).max(2000) });

const viewOf = (review: Review, locale: Locale): View => ({ review, locale, say: words(locale) });

const localeIn = (name: string): Locale | null => locales.find((each) => name.startsWith(`${each}/`)) ?? null;

function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
};

/** Pictures beside drafts of this review, and nothing else of the disk. */
async function pictureAt(name: string, { review, contentFolder }: Served): Promise<Answer> {
  const [, number, file = '', ...rest] = name.split('/').map((part) => decoded(part) ?? '');
  const isDraft = [...review.stands.keys()].some((each) => each.startsWith(`tickets/${number}/`));
  const type = pictureTypes[file.split('.').at(-1) ?? ''];
  if (!isDraft || !type || rest.length > 0 || path.basename(file) !== file) return notFound;
  const body = await readFile(path.join(contentFolder, 'tickets', String(number), file)).catch(() => null);
  return body ? { status: 200, type, body } : notFound;
}
