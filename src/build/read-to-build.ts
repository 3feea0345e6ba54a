import { checkedKnowledgeBase } from '../checks/checked-knowledge-base.ts';
import { readCheckedContent } from '../checks/read-checked-content.ts';
import { withWorkFolder } from '../files/replace-file.ts';
import { part } from '../language/problems.ts';
import type { EntryText } from '../mdx/entry-text.ts';
import { citableBase } from '../model/citable.ts';
import type { KnowledgeBase } from '../model/knowledge-base-model.ts';
import { KeptCitations } from '../reader/kept-citations.ts';
import type { Content } from '../reader/read-content.ts';
import { Problems, type Problem } from '../schema/problem.ts';
import type { Reporter } from '../schema/progress.ts';
import { cacheOfBuilds, keptCitationsOf, type Project } from './astro-project.ts';
import { codeProblems, withCode } from './check-code.ts';

/** The knowledge base is built here and nowhere else: pages and API have the same. */
export async function readToBuild(
  project: Project,
  kept: { readonly in: string; readonly alsoIn?: readonly string[] | undefined },
  reporter: Reporter,
): Promise<{ content: Content; base: KnowledgeBase }> {
  const step = reporter.step(part('step.reading'));
  const { contentFolder, siteAddress, today } = project;
  const citations = await KeptCitations.open(keptCitationsOf(project), contentFolder);
  const content = await readCheckedContent(contentFolder, {
    today,
    onProgress: step.progress,
    keptIn: kept.in,
    alsoKeptIn: kept.alsoIn,
  });
  const base = checkedKnowledgeBase(content, siteAddress);
  // Quoted from is what site.yaml says.
  await citations.keep(() => citableBase(siteAddress === null ? base : checkedKnowledgeBase(content)));
  const faults = await checkCode(project, content.texts);
  if (faults.length > 0) throw new Problems(faults);
  step.done(part('done.texts', { count: content.texts.length }));
  return { content, base };
}

/** What `npm run check` says of the code of guides, beside what it says of content. */
export const checkCode = (project: Project, texts: readonly EntryText[]): Promise<Problem[]> =>
  withCode(texts).length === 0
    ? Promise.resolve([])
    : withWorkFolder(cacheOfBuilds(project), (work) => codeProblems(project, texts, { work }));
