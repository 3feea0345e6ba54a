import path from 'node:path';
import { readText } from '../files/read-text.ts';
import { replaceFile } from '../files/replace-file.ts';
import { type Document, isMap, parseDocument } from 'yaml';
import { redirectsFile } from './read-settings.ts';
import { gone } from '../schema/redirects.ts';

/** Says in redirects.yaml that pages are gone; what stands there already, comments too, stays as it is. */
export const markGone = (contentFolder: string, keys: readonly string[]): Promise<void> =>
  edit(contentFolder, keys, (document, key) => {
    if (!document.has(key)) document.set(key, gone);
  });

/** Takes these lines out again: the pages are back. */
export const unmarkGone = (contentFolder: string, keys: readonly string[]): Promise<void> =>
  edit(contentFolder, keys, takeOut);

/** The text of redirects.yaml without these lines. */
export const redirectsWithout = (text: string, keys: readonly string[]): string =>
  edited(text, redirectsFile, keys, takeOut);

const takeOut: Change = (document, key) => void document.delete(key);
type Change = (document: Document, key: string) => void;

async function edit(contentFolder: string, keys: readonly string[], change: Change): Promise<void> {
  if (keys.length === 0) return;
  const file = path.join(contentFolder, redirectsFile);
  await replaceFile(file, edited((await readText(file)) ?? '', file, keys, change));
}

function edited(source: string, file: string, keys: readonly string[], change: Change): string {
  const document = parseDocument(source) as Document;
  if (document.errors.length > 0) throw new Error(`${file} cannot be read; npm run check says why.`);
  for (const key of keys) change(document, key);
  const text =
    isMap(document.contents) && document.contents.items.length > 0 ? document.toString({ lineWidth: 0 }) : '';
  return text === '' ? '{}\n' : text;
}
