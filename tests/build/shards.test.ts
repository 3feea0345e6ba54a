import assert from 'node:assert/strict';
import { appendFile, cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { type Project, repositoryRoot } from '../../src/build/astro-project.ts';
import { buildShard, shardsIn } from '../../src/build/build-shard.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { filesIn } from '../../src/files/list-files.ts';
import { wordsIn } from '../../src/language/problems.ts';
import type { Reporter } from '../../src/schema/progress.ts';
import { quietBuild, temporaryFolder } from './fixture-site.ts';
import { copyOf, differences, editor } from './random-edits.ts';

const of = 3;

/** Content, and what builds it in three parts, each with a folder of its own, which is moved before they are joined. */
async function inShards() {
  const folder = temporaryFolder();
  const contentFolder = await copyOf(path.join(repositoryRoot, 'content'), path.join(folder, 'content'));
  const project = (name: string): Project => ({ contentFolder, outFolder: path.join(folder, name), siteAddress: null });
  const edit = editor(contentFolder, 5);
  const said: string[] = [];
  const reporter: Reporter = {
    step: (name) => ({
      progress: () => {},
      done: (result) => void said.push(`${wordsIn(name, 'en')}: ${wordsIn(result, 'en')}`),
    }),
  };
  let builds = 0;
  let single: Project | null = null;
  return {
    contentFolder,
    said,
    cache: (nth: number) => path.join(folder, `cache-${nth}`),
    async shards(): Promise<void> {
      for (let nth = 1; nth <= of; nth++) await buildShard(project(`cache-${nth}`), { nth, of }, reporter);
    },
    async edit(nth: number): Promise<string> {
      single = null;
      return edit(nth);
    },
    /** On a machine that has built nothing before; gives the files that are not those of a single build. */
    async differences(): Promise<string[]> {
      const joined = project(`joined-${++builds}`);
      const shards: string[] = [];
      for (let nth = 1; nth <= of; nth++) {
        const copy = path.join(folder, `copy-${builds}-${nth}`);
        await cp(path.join(folder, `cache-${nth}`), copy, { recursive: true });
        shards.push(...((await shardsIn(copy)) ?? []));
      }
      said.length = 0;
      await buildSite({ ...joined, shards }, reporter);
      if (!single) await quietBuild((single = project(`single-${builds}`)));
      return differences(joined.outFolder, single.outFolder);
    },
  };
}

/** Of the pages that a build had, those that it rendered. */
function renderedIn(said: readonly string[]): { readonly rendered: number; readonly all: number } {
  const line = said.find((each) => each.startsWith('Rendering')) ?? '';
  const [, rendered = '0', , all = rendered] = /(\d+)( of (\d+))? pages/.exec(line) ?? [];
  return { rendered: Number(rendered), all: Number(all) };
}

test('a site built in three shards is that of a single build, byte for byte, also after an edit', async () => {
  const { said, shards, edit, differences: different } = await inShards();
  await shards();
  assert.deepEqual(await different(), []);
  const { rendered, all } = renderedIn(said);
  // Those of no entry, which each build renders.
  assert.ok(all - rendered > 90, `${rendered} of ${all} pages were rendered`);
  const what = [await edit(1), await edit(2)].join(', ');
  assert.deepEqual(await different(), [], `after ${what}, with what shards kept before`);
  await shards();
  assert.deepEqual(await different(), [], `after ${what}`);
});

test('a cache that is torn, foreign or malicious is as good as none', async () => {
  const { cache, said, shards, differences: different } = await inShards();
  await shards();
  const [one = '', two = '', three = ''] = await Promise.all(
    [1, 2, 3].map(async (nth) => (await shardsIn(cache(nth)))?.[0] ?? ''),
  );
  for (const file of await filesIn(one)) {
    if (file.startsWith('pages'))
      await writeFile(path.join(one, file), (await readFile(path.join(one, file))).subarray(9));
    if (file.startsWith('search')) await appendFile(path.join(one, file), 'torn');
  }
  for (const file of await filesIn(path.join(two, 'site')))
    await appendFile(path.join(two, 'site', file), '<script>alert(1)</script>');
  await rm(three, { recursive: true });
  await rename(one, three);
  assert.deepEqual(await different(), []);
  const { rendered, all } = renderedIn(said);
  assert.equal(rendered, all, 'each page is rendered');
});

test('problems of the content stop each shard', async () => {
  const { contentFolder, shards, cache } = await inShards();
  await appendFile(path.join(contentFolder, 'faq/move-a-domain/en.mdx'), '\n[Nowhere](faq:never-there)\n');
  await assert.rejects(shards(), { name: 'Problems', message: /never-there/ });
  assert.deepEqual(
    (await filesIn(cache(1))).filter((file) => file.includes('/site/')),
    [],
  );
});
