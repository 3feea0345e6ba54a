import type { Locale } from '../../language/locale.ts';
import { outputOf } from '../../site/output-of.ts';

export type FileGroup = 'pages' | 'search' | 'shared';

/** In which part of a language's copy a file is, or null where it is in none: `shared` is what all languages need. */
export function groupOf(file: string, locale: Locale): FileGroup | null {
  const { output, language } = outputOf(file);
  return language === null || language === locale ? (output.onDevice ?? null) : null;
}
