import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { aboutText } from '../mdx/render-about.ts';
import { type Concept, glossarySchema } from '../schema/glossary.ts';
import type { LinkingText, PlacedQuestion } from '../model/references.ts';
import { type Locale, locales } from '../schema/locale.ts';
import type { Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { questionsSchema } from '../schema/question.ts';
import { isFolderAddress, type Site, siteSchema } from '../schema/site.ts';
import { type Topic, topicsSchema } from '../schema/topic.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { readFields, readYaml, type Yaml } from './read-yaml.ts';

/** The YAML files of a content folder; null where one could not be read. */
export interface Settings {
  readonly site: Site | null;
  readonly topics: readonly Topic[] | null;
  readonly glossary: readonly Concept[] | null;
  /** Null also when there are none: of these files it is the only one that may be left out. */
  readonly questions: readonly PlacedQuestion[] | null;
  /** The links of the about page, which lead to entries. */
  readonly aboutTexts: readonly LinkingText[];
  readonly problems: readonly Problem[];
}

export const settingsFiles = ['site.yaml', 'topics.yaml', 'glossary.yaml', 'questions.yaml'];
const optionalFiles = ['questions.yaml'];

export async function readSettings(contentFolder: string): Promise<Settings> {
  const found: Problem[] = [];
  const read = async <T extends z.ZodType>(file: string, schema: T, more: (data: z.infer<T>, yaml: Yaml) => Problem[]): Promise<z.infer<T> | null> => {
    const bytes = await readFile(path.join(contentFolder, file)).catch(() => null);
    if (bytes === null) {
      if (!optionalFiles.includes(file)) found.push(problems.fileMissing({ file }, file));
      return null;
    }
    const source = decodeUtf8(bytes);
    if (source === null) {
      found.push(problems.fileEncoding({ file }));
      return null;
    }
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
  return {
    site,
    topics: await read('topics.yaml', topicsSchema, topicProblems),
    glossary: await read('glossary.yaml', glossarySchema, () => []),
    questions,
    aboutTexts: about,
    problems: found,
  };
}

const addressProblems = ({ address }: Site, yaml: Yaml): Problem[] =>
  isFolderAddress(address) ? [] : [problems.siteAddressNoFolder({ file: 'site.yaml', line: yaml.lineOf(['address']) }, address)];

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
    if (ids.has(topic.id)) found.push(problems.topicTwice({ file: 'topics.yaml', line: yaml.lineOf([i, 'id']) }, topic.id));
    ids.add(topic.id);
    topic.components.forEach(({ name }, j) => {
      const first = topicOf.get(name);
      if (first !== undefined) {
        found.push(problems.componentTwice({ file: 'topics.yaml', line: yaml.lineOf([i, 'components', j, 'name']) }, name, first, topic.id));
      }
      topicOf.set(name, first ?? topic.id);
    });
  });
  return found;
}
