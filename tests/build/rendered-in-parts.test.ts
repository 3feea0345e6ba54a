import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { cacheOfBuilds, repositoryRoot } from '../../src/build/astro-project.ts';
import { pagesOf } from '../../src/build/parts.ts';
import { renderInParts } from '../../src/build/render-in-parts.ts';
import { checkedKnowledgeBase } from '../../src/checks/checked-knowledge-base.ts';
import { readCheckedContent } from '../../src/checks/read-checked-content.ts';
import { filesIn } from '../../src/files/list-files.ts';
import { withWorkFolder } from '../../src/files/replace-file.ts';
import { Problems } from '../../src/schema/problem.ts';
import { editionDates } from '../../src/site/edition-dates.ts';
import { writeContent } from '../fixtures/content-builder.ts';
import { differences } from './random-edits.ts';

async function toRender(contentFolder: string) {
  const project = { contentFolder, outFolder: path.join(contentFolder, 'never-written'), siteAddress: null };
  const content = await readCheckedContent(contentFolder);
  const base = checkedKnowledgeBase(content);
  return { project, content, base, dates: editionDates(base.edition) };
}

test('processes that render a part each make the files that one makes', async () => {
  const pages = await toRender(path.join(repositoryRoot, 'content'));
  const [known = ''] = pagesOf(pages.base, () => true);
  await withWorkFolder(cacheOfBuilds({}), async (work) => {
    const render = async (name: string, parts: number): Promise<string> => {
      await mkdir(path.join(work, name));
      const rendering = { ...pages, remembered: new Set([known]), work: path.join(work, name) };
      return renderInParts(rendering, () => {}, parts);
    };
    const [one, three] = [await render('one', 1), await render('three', 3)];
    assert.deepEqual(await differences(one, three), []);
    assert.ok(!(await filesIn(three)).includes(known), 'what is remembered is not rendered');
  });
});

test('a guide whose code fails in such a process is named', async () => {
  const guide = ['---', 'question: Which seat is mine?', 'answer: The one that stands in the letter we sent you.']
    .concat('topic: mail', 'originalLanguage: en', 'reviewed: 2026-01-01', '---', '')
    .concat('export const seat = () => { throw new Error("no seat is left"); };', '', 'Yours is {seat()}.', '')
    .join('\n');
  const pages = await toRender(await writeContent({ 'faq/seat/en.mdx': guide }));
  await withWorkFolder(cacheOfBuilds({}), async (work) => {
    await assert.rejects(
      renderInParts({ ...pages, remembered: new Set(), work }, () => {}, 2),
      (error) => error instanceof Problems && error.problems[0]?.file === 'faq/seat/en.mdx',
    );
  });
});
