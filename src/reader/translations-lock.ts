import path from 'node:path';
import { replaceFile } from '../files/replace-file.ts';
import { editSizes, type TranslationMark, type TranslationMarks } from '../model/translation-status.ts';
import { entryKeySchema } from '../schema/entry.ts';
import { localeSchema } from '../schema/locale.ts';
import type { Problem } from '../schema/problem.ts';
import { marksInvalid, marksTwice } from '../schema/problems.ts';

export const translationsLockFile = 'translations.lock';

const head = `# What each translation was made from: entry, language of the translation, section, and a digest of each sentence of the source.
# npm run translate -- done ENTRY writes it. Commit it with the translation.
`;

const isSize = (word: string): word is (typeof editSizes)[number] => (editSizes as readonly string[]).includes(word);

/**
 * One line a section: `faq/move-a-domain es before 1a2b3c4d 5e6f7a8b`; `=minor` and a digest in place of a section is
 * what the author said of an edit. A section that stands twice, as after a merge, was marked from two texts: nobody
 * knows which.
 */
export function parseTranslationMarks(source: string): { marks: TranslationMarks; problems: Problem[] } {
  const marks = new Map<string, { sections: Map<string, readonly string[]>; declared?: TranslationMark['declared'] }>();
  const problems: Problem[] = [];
  for (const [i, line] of source.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const at = { file: translationsLockFile, line: i + 1 };
    const [key = '', locale = '', section = '', ...digests] = line.trimEnd().split(' ');
    const size = section.replace(/^=/, '');
    const isDeclared = section.startsWith('=');
    const isValid =
      entryKeySchema.safeParse(key).success &&
      localeSchema.safeParse(locale).success &&
      (isDeclared
        ? isSize(size) && /^[0-9a-f]{16}$/.test(digests.join(' '))
        : /^[a-z0-9:-]+$/.test(section) && digests.every((digest) => /^[0-9a-f]{8}$/.test(digest)));
    if (!isValid) {
      problems.push(marksInvalid(at, { line: line.trim() }));
      continue;
    }
    const name = `${key} ${locale}`;
    const mark = marks.get(name) ?? { sections: new Map<string, readonly string[]>() };
    marks.set(name, mark);
    if (isDeclared ? mark.declared : mark.sections.has(section)) problems.push(marksTwice(at, { name, section, key }));
    else if (isDeclared && isSize(size)) mark.declared = { size, source: digests[0] ?? '' };
    else mark.sections.set(section, digests);
  }
  return { marks, problems };
}

export const formatTranslationMarks = (marks: TranslationMarks): string =>
  head +
  [...marks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, { sections, declared }]) => [
      ...[...sections].map(([id, digests]) => `${[name, id, ...digests].join(' ')}\n`),
      ...(declared ? [`${name} =${declared.size} ${declared.source}\n`] : []),
    ])
    .join('');

/** At once or not at all. */
export const writeTranslationMarks = (contentFolder: string, marks: TranslationMarks): Promise<void> =>
  replaceFile(path.join(contentFolder, translationsLockFile), formatTranslationMarks(marks));
