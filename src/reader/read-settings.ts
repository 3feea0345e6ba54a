import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { FoundLink } from '../mdx/plain-text.ts';
import { aboutText } from '../mdx/render-about.ts';
import { type Concept, glossarySchema } from '../schema/glossary.ts';
import type { Ledger } from '../model/ledger.ts';
import type { PlacedRedirect } from '../model/redirects.ts';
import type { Marks } from '../model/staleness.ts';
import { type Locale, locales } from '../language/locale.ts';
import type { Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { type Question, questionsSchema } from '../schema/question.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import { isFolderAddress, type Site, siteSchema } from '../schema/site.ts';
import { type Topic, topicsSchema } from '../schema/topic.ts';
import { decodeUtf8 } from '../files/decode-utf8.ts';
import { lockFile, readLedger } from './permalinks-lock.ts';
import { marksFile, readMarks } from './translations-lock.ts';
import { readFields, readYaml, type Yaml } from './read-yaml.ts';

/** A text with links, and the anchors of its own page. */
export interface LinkingText {
  readonly file: string;
  readonly links: readonly FoundLink[];
  readonly anchors: readonly string[];
}

/** A question of questions.yaml, and its line there. */
export interface PlacedQuestion extends Question {
  readonly line: number;
}

/** The YAML files of a content folder; null where one could not be read. */
export interface Settings {
  readonly site: Site | null;
  readonly topics: readonly Topic[] | null;
  readonly glossary: readonly Concept[] | null;
  /** Null also when there are none. */
  readonly questions: readonly PlacedQuestion[] | null;
  /** The links of the about page, which lead to entries. */
  readonly aboutTexts: readonly LinkingText[];
  readonly redirects: readonly PlacedRedirect[];
  /** What was published before. Null when it could not be read: then nothing is said about it, nor written. */
  readonly ledger: Ledger | null;
  /** What each translation was made from. Null when it could not be read. */
  readonly marks: Marks | null;
  readonly problems: readonly Problem[];
}

export const redirectsFile = 'redirects.yaml';
export const settingsFiles = [
  'site.yaml',
  'topics.yaml',
  'glossary.yaml',
  'questions.yaml',
  redirectsFile,
  lockFile,
  marksFile,
];
/** These may be left out; the ledger is written by the first build. */
const optionalFiles = ['questions.yaml', redirectsFile, lockFile, marksFile];

/** Of a folder that is not there. */
export const noSettings: Settings = {
  site: null,
  topics: null,
  glossary: null,
  questions: null,
  aboutTexts: [],
  redirects: [],
  ledger: null,
  marks: null,
  problems: [],
};

export async function readSettings(contentFolder: string): Promise<Settings> {
  const found: Problem[] = [];
  const readSource = async (file: string): Promise<string | null> => {
    const bytes = await readFile(path.join(contentFolder, file)).catch((error: NodeJS.ErrnoException) => {
      // Not to be read is not to be absent: the ledger would be written anew without what it holds.
      if (optionalFiles.includes(file) && error.code !== 'ENOENT') throw error;
      return null;
    });
    if (bytes === null) {
      if (!optionalFiles.includes(file)) found.push(problems.fileMissing({ file }, file));
      return null;
    }
    const source = decodeUtf8(bytes);
    if (source === null) found.push(problems.fileEncoding({ file }));
    return source;
  };
  const read = async <T extends z.ZodType>(
    file: string,
    schema: T,
    more: (data: z.infer<T>, yaml: Yaml) => Problem[],
  ): Promise<z.infer<T> | null> => {
    const source = await readSource(file);
    if (source === null) return null;
    const yaml = readYaml(source, file);
    if ('severity' in yaml) {
      found.push(yaml);
      return null;
    }
    const fields = readFields(schema, yaml, file);
    found.push(...('problems' in fields ? fields.problems : more(fields.data, yaml)));
    return 'data' in fields ? fields.data : null;
  };
  const about: LinkingText[] = [];
  const site = await read('site.yaml', siteSchema, (data, yaml) => {
    const texts = locales.map((locale) => aboutIn(data, locale, yaml));
    about.push(...texts);
    return [...addressProblems(data, yaml), ...texts.flatMap(({ problems: wrong }) => wrong)];
  });
  let questions: readonly PlacedQuestion[] | null = null;
  await read('questions.yaml', questionsSchema, (data, yaml) => {
    questions = data.map((question, i) => ({ ...question, line: yaml.lineOf([i]) }));
    return [];
  });
  const redirects: PlacedRedirect[] = [];
  await read(redirectsFile, redirectsSchema, (data, yaml) => {
    redirects.push(...Object.entries(data).map(([from, to]) => ({ from, to, line: yaml.lineOf([from]) })));
    return [];
  });
  const troubles = found.length;
  const locked = readLedger((await readSource(lockFile)) ?? '');
  found.push(...locked.problems);
  const isLedgerRead = found.length === troubles;
  const marked = readMarks((await readSource(marksFile)) ?? '');
  found.push(...marked.problems);
  return {
    site,
    topics: await read('topics.yaml', topicsSchema, topicProblems),
    glossary: await read('glossary.yaml', glossarySchema, () => []),
    questions,
    aboutTexts: about,
    redirects,
    ledger: isLedgerRead ? locked.ledger : null,
    marks: marked.problems.length > 0 ? null : marked.marks,
    problems: found,
  };
}

const addressProblems = ({ address }: Site, yaml: Yaml): Problem[] =>
  isFolderAddress(address)
    ? []
    : [problems.siteAddressNoFolder({ file: 'site.yaml', line: yaml.lineOf(['address']) }, address)];

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

function topicProblems(topics: readonly Topic[], yaml: Yaml): Problem[] {
  const found: Problem[] = [];
  const ids = new Set<string>();
  const topicOf = new Map<string, string>();
  topics.forEach((topic, i) => {
    if (ids.has(topic.id))
      found.push(problems.topicTwice({ file: 'topics.yaml', line: yaml.lineOf([i, 'id']) }, topic.id));
    ids.add(topic.id);
    topic.components.forEach(({ name }, j) => {
      const first = topicOf.get(name);
      if (first !== undefined) {
        found.push(
          problems.componentTwice(
            { file: 'topics.yaml', line: yaml.lineOf([i, 'components', j, 'name']) },
            name,
            first,
            topic.id,
          ),
        );
      }
      topicOf.set(name, first ?? topic.id);
    });
  });
  return found;
}
