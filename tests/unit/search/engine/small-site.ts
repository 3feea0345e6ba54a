import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Locale } from '../../../../src/language/locale.ts';

export interface SmallPage {
  readonly title: string;
  /** HTML of the page after its answer. */
  readonly body: string;
  readonly answer?: string;
  readonly asked?: string;
  readonly topic?: string;
  readonly year?: string;
}

/** By key, the text in each language; a page without a translation is shown to both. */
export type SmallEntries = Readonly<Record<string, Readonly<Partial<Record<Locale, SmallPage>>>>>;

/** Pages as our build leaves them for the index, in a new folder under the system's temporary one. */
export async function writeSmallSite(entries: SmallEntries): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'consulta-small-')));
  for (const [key, texts] of Object.entries(entries)) {
    for (const reader of ['en', 'es'] as const) {
      const language = texts[reader] ? reader : reader === 'en' ? 'es' : 'en';
      const text = texts[language];
      if (!text) throw new Error(`${key} has no text.`);
      await mkdir(path.join(folder, reader, key), { recursive: true });
      await writeFile(path.join(folder, reader, key, 'index.html'), pageOf(key, text, reader, language));
    }
  }
  return folder;
}

export const removeSite = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

const pageOf = (
  key: string,
  { title, body, answer = 'Yes.', asked = '', topic = 'mail', year = '2026' }: SmallPage,
  reader: Locale,
  language: Locale,
): string => `<!doctype html>
<html lang="${reader}"><head><title>${title} – Small</title></head><body>
<article data-pagefind-body><h1${language === reader ? '' : ` lang="${language}"`} data-pagefind-meta="title">${title}</h1>
<p data-pagefind-meta="answer">${answer}</p>${body}
<span hidden data-pagefind-filter="kind[data-kind], topic[data-topic], year[data-year], language[data-language]"
  data-pagefind-meta="kind[data-kind], asked[data-asked], date[data-date]" data-kind="${key.slice(0, key.indexOf('/'))}" data-topic="${topic}"
  data-year="${year}" data-language="${language}" data-asked="${asked}" data-date="${year}-01-02"></span></article>
</body></html>`;
