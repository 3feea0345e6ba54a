import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type Project, repositoryRoot } from '../../../src/build/astro-project.ts';
import { buildSite } from '../../../src/build/build-site.ts';
import type { Reporter } from '../../../src/schema/progress.ts';
import { UsageError } from '../../../src/cli/command.ts';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { locales } from '../../../src/language/locale.ts';
import { localeSchema } from '../../../src/schema/locale.ts';
import { Problems } from '../../../src/schema/problem.ts';
import { type LabelledQuestion, questionsOf } from '../../../src/search/evaluation/labelled-question.ts';
import { type CorpusPage, parseCorpus, parseLines } from './corpus.ts';
import { convertCorpus, type Surroundings } from './corpus-to-files.ts';
import { writeFiles } from './write-files.ts';

/** A built site, and what it is asked. */
export interface QuestionSet {
  readonly siteFolder: string;
  readonly questions: readonly LabelledQuestion[];
  /** The name by which the questions know the page at an address. */
  nameOf(address: string, question: LabelledQuestion): string;
}

const querySchema = z.object({
  variant: z.string(),
  query: z.string().min(1),
  lang: localeSchema,
  relevant: z.array(z.string()).min(1),
  split: z.string().optional(),
  intent: z.string().optional(),
  /** `drop`: asked of a corpus from which the relevant pages of all such queries are missing. */
  corpus: z.enum(['full', 'drop']).default('full'),
});
export type Query = z.infer<typeof querySchema>;

export const parseQueries = (lines: string): Query[] => parseLines(lines, querySchema);

/** Only the other language has an answer. */
export const isCross = ({ variant }: Pick<Query, 'variant'>): boolean => /^(?:cross|xdrop)/.test(variant);

/** `en/mail/spam` and `es/mail/spam` are one entry. */
export const entryOf = (id: string): string => id.replace(new RegExp(`^(?:${locales.join('|')})/`), '');

/** `en/gnome/mouse` and `gnome/mouse` are of the source gnome. */
export const sourceOf = (id: string): string => entryOf(id).replace(/\/.*/, '');

/** A page without a translation is shown to both languages: where only it has the answer, an entry counts in either. */
export const labelled = (query: Query): LabelledQuestion => ({
  locale: query.lang,
  variant: query.variant,
  ask: query.query,
  relevant: isCross(query) ? query.relevant.map(entryOf) : query.relevant,
  group: isCross(query) ? 'other' : 'own',
  intent: query.intent,
  source: sourceOf(query.relevant[0] ?? ''),
});

/** Names the page at an address by its id in the corpus. */
export const corpusNames =
  (addresses: Readonly<Record<string, string>>): QuestionSet['nameOf'] =>
  (address, { group }) => {
    const id = addresses[pathOf(address)] ?? address;
    return group === 'other' ? entryOf(id) : id;
  };

/** Without host, query and section. */
const pathOf = (address: string): string => new URL(address, 'http://localhost').pathname;

const cache = path.join(repositoryRoot, 'node_modules/.cache/consulta/search-eval');

/** questions.yaml of a content folder, asked of its site: one that is there already, or a new one. */
export async function contentSet(
  contentFolder: string,
  siteFolder: string | null,
  reporter: Reporter,
): Promise<QuestionSet[]> {
  const { problems, settings, texts } = await readCheckedContent(contentFolder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Problems(errors);
  if (!settings.questions?.length)
    throw new UsageError(
      'The content folder has no questions: write some into questions.yaml (src/schema/question.ts).',
    );
  const project: Project = {
    contentFolder,
    outFolder: siteFolder ?? path.join(cache, 'content', 'site'),
    siteAddress: null,
  };
  if (siteFolder === null) await buildSite(project, reporter);
  return [{ siteFolder: project.outFolder, questions: questionsOf(settings.questions, texts), nameOf: pathOf }];
}

/** glossary.yaml may be missing. */
export async function surroundingsIn(contentFolder: string): Promise<Surroundings> {
  const read = (file: string): Promise<string> => readFile(path.join(contentFolder, file), 'utf8');
  return { site: await read('site.yaml'), glossary: await read('glossary.yaml').catch(() => '') };
}

export interface CorpusOptions {
  readonly corpus: string;
  readonly queries: string;
  /** Only queries of this split. */
  readonly split: string | null;
  /** A site that was built from the whole corpus. */
  readonly siteFolder: string | null;
  /** Gives the corpus its site.yaml and glossary.yaml. */
  readonly contentFolder: string;
  /** Folder for what is built, within the cache. */
  readonly place: string;
}

/** Queries over somebody else's help: one set over all of it, and one over what is left without the dropped pages. */
export async function corpusSets(options: CorpusOptions, reporter: Reporter): Promise<QuestionSet[]> {
  const pages = parseCorpus(await readFile(options.corpus, 'utf8'));
  const all = parseQueries(await readFile(options.queries, 'utf8'));
  // Of every split, so that a part of the queries is asked of the same corpus as all of them.
  const dropped = new Set(all.filter(({ corpus }) => corpus === 'drop').flatMap(({ relevant }) => relevant));
  const asked = all.filter(({ split }) => options.split === null || split === options.split);
  const sets: QuestionSet[] = [];
  for (const corpus of ['full', 'drop'] as const) {
    const questions = asked.filter((query) => query.corpus === corpus).map(labelled);
    if (questions.length === 0) continue;
    sets.push({
      questions,
      ...(await corpusSite(pages, corpus, corpus === 'drop' ? dropped : new Set(), options, reporter)),
    });
  }
  if (sets.length === 0) throw new UsageError('No query is left to ask.');
  return sets;
}

/** A site of these pages without the dropped ones; the whole one may be there already. */
export async function corpusSite(
  pages: readonly CorpusPage[],
  name: string,
  dropped: ReadonlySet<string>,
  options: CorpusOptions,
  reporter: Reporter,
): Promise<Omit<QuestionSet, 'questions'>> {
  const { files, addresses } = convertCorpus(pages, await surroundingsIn(options.contentFolder), dropped);
  const nameOf = corpusNames(addresses);
  if (name === 'full' && options.siteFolder !== null) return { siteFolder: options.siteFolder, nameOf };
  const contentFolder = path.join(cache, options.place, name, 'content');
  const siteFolder = path.join(cache, options.place, name, 'site');
  await rm(contentFolder, { recursive: true, force: true });
  await writeFiles(contentFolder, files);
  await buildSite({ contentFolder, outFolder: siteFolder, siteAddress: null }, reporter);
  return { siteFolder, nameOf };
}
