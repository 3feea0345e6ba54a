import { type Locale, locales } from '../language/locale.ts';
import { type Output, type OutputName, outputs } from './outputs.ts';

/** A file of a built site, by its row. */
export interface FoundOutput {
  readonly name: OutputName;
  readonly output: Output;
  /** Null for what readers of all languages need. */
  readonly language: Locale | null;
}

/** Source of a regular expression for the files of a row, without ends: its group is the language. */
export const sourceOf = ({ path }: Output): string =>
  path
    .replace(/[.]/g, '\\.')
    .replace('LOCALE', `(${locales.join('|')})`)
    .replaceAll('*', '[^/]+')
    .replace(/\/$/, '/.+');

// Object.entries forgets which keys there are.
const rows = (Object.entries(outputs) as [OutputName, Output][]).map(([name, output]) => ({
  name,
  output,
  pattern: new RegExp(`^${sourceOf(output)}$`),
}));

/** Stands for the first part of a path that may have several names. */
const anyTop = '*';

/** By the first part of a path: a site has a hundred thousand files, and three dozen rows. */
const rowsByTop = Map.groupBy(
  rows.flatMap((row) => {
    const [top = ''] = row.output.path.split('/');
    const tops = top === 'LOCALE' ? locales : [top.includes('*') ? anyTop : top];
    return tops.map((each) => ({ ...row, top: each }));
  }),
  ({ top }) => top,
);

/** All rows of a file, by its path from the site's root; more than one, or none, is a mistake in the rows. */
export function outputsOf(file: string): FoundOutput[] {
  const [top = ''] = file.split('/', 1);
  return (rowsByTop.get(top) ?? rowsByTop.get(anyTop) ?? []).flatMap(({ name, output, pattern }) => {
    const found = pattern.exec(file);
    // The pattern has no other languages.
    return found ? [{ name, output, language: (found[1] as Locale | undefined) ?? null }] : [];
  });
}

/** What is built from `public` besides, such as a host's proof of ownership: it is carried along. */
const foreign: Omit<FoundOutput, 'name'> & { readonly name: null } = {
  name: null,
  output: { path: '', by: '', onDevice: 'shared', inCopies: 'zip and ZIM' },
  language: null,
};

/** The row of a file; one without a row is treated like a picture, of the language whose folder it is in. */
export function outputOf(file: string): FoundOutput | typeof foreign {
  const folder = file.split('/')[0] ?? '';
  return outputsOf(file)[0] ?? { ...foreign, language: locales.find((locale) => locale === folder) ?? null };
}
