import { erasedFile, takenLine, withErased } from '../importer/write/erased.ts';
import { importedTextOf } from '../importer/write/imported.ts';
import type { Draft } from '../reader/draft.ts';
import type { Taken } from './marked-text.ts';
import { placeholderOf } from './placeholders.ts';
import { takenOut } from './take-out.ts';
import { bytesOf, type WrittenFile } from './written-files.ts';

/**
 * What a reviewer takes out must not stay in what the importer wrote last, which is committed too; a digest of it lets
 * later imports take it out again, so that they have nothing new to tell.
 */
export async function outOfImported(
  contentFolder: string,
  file: string,
  { number, locale }: Pick<Draft, 'number' | 'locale'>,
  taken: readonly Taken[],
): Promise<WrittenFile[]> {
  const base = importedTextOf(file);
  const [before, erased] = await Promise.all([bytesOf(contentFolder, base), bytesOf(contentFolder, erasedFile)]);
  if (taken.length === 0 || before === null) return [];
  const { text } = takenOut(before.toString('utf8'), taken, (kind) => placeholderOf(kind, locale));
  const lines = taken.flatMap(({ words, kind }) => takenLine(number, words, kind) ?? []);
  return [
    { file: base, before, after: Buffer.from(text) },
    { file: erasedFile, before: erased, after: Buffer.from(withErased(erased?.toString('utf8') ?? null, lines)) },
  ];
}
