import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale, locales } from '../language/locale.ts';
import { type Given, type OpenValues, part, type PartKey, type PartWords, wordsIn } from '../language/problems.ts';
import { folderFrom } from './called-from.ts';

const known = (language: string | undefined): Locale | undefined => locales.find((locale) => locale === language);

/** That of the content folder that a command is called with, whatever else is wrong with its settings. */
function languageOfContent(typed: readonly string[]): Locale | undefined {
  const at = typed.findIndex((word) => /^--content(?:=|$)/.test(word));
  const content = typed[at]?.split('=', 2)[1] ?? (at === -1 ? undefined : typed[at + 1]);
  try {
    const settings = readFileSync(path.join(folderFrom(content, 'content'), 'site.yaml'), 'utf8');
    return known(/^defaultLanguage:[ \t]*["']?([\w-]+)/m.exec(settings)?.[1]);
  } catch {
    return undefined;
  }
}

/** As POSIX has it: of these the first that is set tells the language of messages, such as `es_MX.UTF-8`. */
const languageOfMachine = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale | undefined =>
  known(/^[a-z]+/.exec(LC_ALL || LC_MESSAGES || LANG || '')?.[0]);

export const languageFor = (typed: readonly string[], environment: NodeJS.ProcessEnv): Locale =>
  languageOfContent(typed) ?? languageOfMachine(environment) ?? locales[0];

/** What this command speaks to whoever called it. */
export const terminalLocale: Locale = languageFor(process.argv.slice(2), process.env);

export const say = <K extends PartKey>(key: K, ...values: Given<OpenValues<PartWords[K]>>): string =>
  wordsIn(part(key, ...values), terminalLocale);
