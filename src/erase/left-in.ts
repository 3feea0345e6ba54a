import { readdir } from 'node:fs/promises';
import { settingsFiles } from '../reader/read-settings.ts';
import type { Detector } from '../importer/redact/finding.ts';
import { allTexts, textIn, type Work } from './work.ts';

export const questionsFile = 'questions.yaml';
export const siteFile = 'site.yaml';

/**
 * Where a name is left, as `site.yaml:12`: settings are for a person to change, since others lead to what stands in
 * them, and so are names of files and addresses.
 */
export async function leftIn(work: Work, find: Detector): Promise<string[]> {
  const left: string[] = [];
  const look = (file: string, text: string): void => {
    const lines = find(text).map(({ start }) => text.slice(0, start).split('\n').length);
    left.push(...[...new Set(lines)].map((line) => `${file}:${line}`));
  };
  const there = await readdir(work.contentFolder);
  for (const file of [...settingsFiles, ...there.filter((name) => name.endsWith('.csv'))])
    look(file, (await textIn(work, file)) ?? '');
  for await (const { file, text } of allTexts(work)) {
    look(file, text);
    if (find(file).length > 0) left.push(file);
  }
  return left;
}
