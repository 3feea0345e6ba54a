import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { FoundLink } from '../mdx/converted-text.ts';
import { aboutText } from '../mdx/render-about.ts';
import { type GlossaryLine, glossarySchema } from '../schema/glossary.ts';
import type { PermalinkRegistry } from '../model/permalink-registry.ts';
import type { LocatedRedirect } from '../model/redirects.ts';
import type { TranslationMarks } from '../model/translation-status.ts';
import { type Locale, locales } from '../language/locale.ts';
import { type Brand, plainBrand } from '../schema/brand.ts';
import type { Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { type Question, questionsSchema } from '../schema/question.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import { isFolderAddress, type Site, siteSchema } from '../schema/site.ts';
import { type Topic, topicsSchema } from '../schema/topic.ts';
import { decodeUtf8 } from '../files/decode-utf8.ts';
import { type Unanswered, unansweredListSchema } from '../schema/unanswered.ts';
import { readOrProblem } from '../files/system-problem.ts';
import { permalinksLockFile, parsePermalinks } from './permalinks-lock.ts';
import { translationsLockFile, parseTranslationMarks } from './translations-lock.ts';
import { brandFilesOf, readBrand } from './read-brand.ts';
import { themeFile } from './theme-css.ts';
import { isCsvName, organisationsIn } from './organisations-csv.ts';
import { readFields, readYaml, type Yaml } from './read-yaml.ts';
import { topicProblems } from './topic-problems.ts';
import { textFaults } from './text-faults.ts';
import { part } from '../language/problems.ts';

/** A text with links, and the anchors of its own page. */
export interface LinkingText {
  readonly file: string;
  readonly links: readonly FoundLink[];
  readonly anchors: readonly string[];
}

/** What stands on a line of a settings file. */
type Located<T> = T & { readonly line: number };
export type LocatedQuestion = Located<Question>;

/** What stands in files of a content folder beside its entries; null where one could not be read. */
export interface Settings {
  /** What they were read from: `settingsFiles`, and a table or pictures that site.yaml names. */
  readonly files: readonly string[];
  readonly site: Site | null;
  readonly brand: Brand;
  readonly topics: readonly Topic[] | null;
  /** The site's own lines; none where there is no glossary.yaml. `glossaryOf` adds the built-in glossary. */
  readonly glossary: readonly Located<GlossaryLine>[] | null;
  /** Null also when there are none. */
  readonly questions: readonly LocatedQuestion[] | null;
  /** Questions that no entry answers; none where there is no unanswered.yaml. */
  readonly unanswered: readonly Unanswered[];
  /** The links of the about page, which lead to entries. */
  readonly aboutTexts: readonly LinkingText[];
  readonly redirects: readonly LocatedRedirect[];
  /** What was published before. Null when it could not be read: then nothing is said about it, nor written. */
  readonly permalinks: PermalinkRegistry | null;
  /** What each translation was made from. Null when it could not be read. */
  readonly marks: TranslationMarks | null;
  readonly problems: readonly Problem[];
}

export const redirectsFile = 'redirects.yaml';
/** These may be left out; the permalink registry is written by the first publication. */
const optionalFiles = [
  'glossary.yaml',
  'questions.yaml',
  'unanswered.yaml',
  redirectsFile,
  permalinksLockFile,
  translationsLockFile,
  themeFile,
];
export const settingsFiles = ['site.yaml', 'topics.yaml', ...optionalFiles];

/** As long as the site is large; each of their lines is checked by itself. */
const writtenByCommands = [permalinksLockFile, translationsLockFile];

/** Of a folder that is not there. */
export const noSettings: Settings = {
  files: settingsFiles,
  site: null,
  brand: plainBrand,
  topics: null,
  glossary: null,
  questions: null,
  unanswered: [],
  aboutTexts: [],
  redirects: [],
  permalinks: null,
  marks: null,
  problems: [],
};

/** Reads all of them, and says everything that is wrong with any. */
export async function readSettings(contentFolder: string): Promise<Settings> {
  const read = <T extends z.ZodType>(file: string, schema: T) => readSettingsFile(contentFolder, file, schema);
  const site = await readSite(contentFolder);
  const about = site.read ? aboutTexts(site.read) : [];
  const { brand, problems: brandProblems } = site.read
    ? await readBrand(contentFolder, site.read.data, site.read.yaml.lineOf)
    : { brand: plainBrand, problems: [] };
  const questions = await read('questions.yaml', questionsSchema);
  const unanswered = await read('unanswered.yaml', unansweredListSchema);
  const redirects = await read(redirectsFile, redirectsSchema);
  const permalinksSource = await readSource(contentFolder, permalinksLockFile);
  const permalinks = parsePermalinks(permalinksSource.source ?? '');
  const permalinksProblems = [...permalinksSource.problems, ...permalinks.problems];
  const marksSource = await readSource(contentFolder, translationsLockFile);
  const marks = parseTranslationMarks(marksSource.source ?? '');
  const marksProblems = [...marksSource.problems, ...marks.problems];
  const topics = await read('topics.yaml', topicsSchema);
  const glossary = await read('glossary.yaml', glossarySchema);
  return {
    files: [...settingsFiles, ...site.tables, ...(site.read ? brandFilesOf(site.read.data) : [])],
    site: site.read?.data ?? null,
    brand,
    topics: topics.read?.data ?? null,
    glossary: glossary.read ? placed(glossary.read) : glossary.problems.length > 0 ? null : [],
    questions: questions.read ? placed(questions.read) : null,
    unanswered: unanswered.read?.data ?? [],
    aboutTexts: about,
    redirects: redirects.read ? placedRedirects(redirects.read) : [],
    permalinks: permalinksProblems.length > 0 ? null : permalinks.permalinks,
    marks: marksProblems.length > 0 ? null : marks.marks,
    problems: [
      ...site.problems,
      ...(site.read ? addressProblems(site.read) : []),
      ...brandProblems,
      ...about.flatMap(({ problems: wrong }) => wrong),
      ...questions.problems,
      ...unanswered.problems,
      ...redirects.problems,
      ...permalinksProblems,
      ...marksProblems,
      ...topics.problems,
      ...(topics.read ? topicProblems(topics.read.data, topics.read.yaml) : []),
      ...glossary.problems,
    ],
  };
}

/** site.yaml, in which what a table says stands in the place of its name. */
async function readSite(contentFolder: string) {
  const tables: string[] = [];
  const site = await readSettingsFile(contentFolder, 'site.yaml', siteSchema, async ({ value, lineOf }) => {
    const tracker: unknown = isGroup(value) ? value.tracker : null;
    if (!isGroup(tracker) || typeof tracker.organisations !== 'string') return [];
    const [name, at] = [tracker.organisations, { file: 'site.yaml', line: lineOf(['tracker', 'organisations']) }];
    tracker.organisations = [];
    if (!isCsvName(name)) {
      const why = part('is-list-or-csv');
      return [problems.fieldInvalid(at, { field: 'tracker.organisations', why })];
    }
    tables.push(name);
    const { source, problems: wrong } = await readSource(contentFolder, name);
    if (source === null)
      return wrong.map((each) => (each.code === 'file-missing' ? problems.organisationsMissing(at, { name }) : each));
    const table = organisationsIn(source, name);
    tracker.organisations = table.organisations;
    return table.problems;
  });
  return { ...site, tables };
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The text of a file; null where there is none, which is a problem unless it may be left out. */
async function readSource(
  contentFolder: string,
  file: string,
): Promise<{ readonly source: string | null; readonly problems: Problem[] }> {
  const isOptional = optionalFiles.includes(file);
  const reading = readFile(path.join(contentFolder, file)).catch((error: NodeJS.ErrnoException) => {
    // Not to be read is not to be absent: the permalink registry would be written anew without what it holds.
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  const bytes = await readOrProblem(file, reading);
  if (bytes === null)
    return { source: null, problems: isOptional ? [] : [problems.fileMissing({ file }, { name: file })] };
  const source = decodeUtf8(bytes);
  if (source === null) return { source, problems: [problems.fileEncoding({ file })] };
  const faults = writtenByCommands.includes(file) ? [] : textFaults(source, file);
  return { source: faults.length > 0 ? null : source, problems: faults };
}

/** What a file says, and where. */
interface ReadYaml<T> {
  readonly data: T;
  readonly yaml: Yaml;
}

/**
 * A YAML file checked against its schema; null where it could not be read. `fillIn` may put into its value what stands
 * elsewhere.
 */
async function readSettingsFile<T extends z.ZodType>(
  contentFolder: string,
  file: string,
  schema: T,
  fillIn: (yaml: Yaml) => Promise<readonly Problem[]> = () => Promise.resolve([]),
): Promise<{ readonly read: ReadYaml<z.infer<T>> | null; readonly problems: Problem[] }> {
  const { source, problems: wrong } = await readSource(contentFolder, file);
  if (source === null) return { read: null, problems: wrong };
  const yaml = readYaml(source, file);
  if ('severity' in yaml) return { read: null, problems: [yaml] };
  // In redirects.yaml nobody writes sentences: a remark behind an address takes nothing from it, but `#ports` is lost.
  const comments = [...(file === redirectsFile ? yaml.noRemarks : yaml.problems)];
  const elsewhere = await fillIn(yaml);
  const fields = readFields(schema, yaml, file);
  return 'problems' in fields || elsewhere.length > 0
    ? { read: null, problems: [...comments, ...elsewhere, ...('problems' in fields ? fields.problems : [])] }
    : { read: { data: fields.data, yaml }, problems: comments };
}

/** Items of a list, and the line of each. */
const placed = <T extends object>({ data, yaml }: ReadYaml<readonly T[]>): Located<T>[] =>
  data.map((each, i) => ({ ...each, line: yaml.lineOf([i]) }));

const placedRedirects = ({ data, yaml }: ReadYaml<z.infer<typeof redirectsSchema>>): LocatedRedirect[] =>
  Object.entries(data).map(([from, to]) => ({ from, to, line: yaml.lineOf([from]) }));

const aboutTexts = ({ data, yaml }: ReadYaml<Site>): (LinkingText & { readonly problems: Problem[] })[] =>
  locales.map((locale) => aboutIn(data, locale, yaml));

const addressProblems = ({ data: { address }, yaml }: ReadYaml<Site>): Problem[] =>
  isFolderAddress(address)
    ? []
    : [problems.siteAddressNoFolder({ file: 'site.yaml', line: yaml.lineOf(['address']) }, { address })];

/** The about text in one language. It begins on the line after its key, as a block of YAML. */
function aboutIn({ about }: Site, locale: Locale, yaml: Yaml): LinkingText & { problems: Problem[] } {
  const text = aboutText(about[locale], locale);
  const lineOf = (line = 0): number => yaml.lineOf(['about', locale]) + line;
  return {
    file: 'site.yaml',
    links: text.links.map((link) => ({ ...link, line: lineOf(link.line) })),
    anchors: text.headings.map(({ id }) => id),
    problems: text.problems.map((problem) => ({ ...problem, line: lineOf(problem.line) })),
  };
}
