import { cp, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { topicsSchema } from '../../src/schema/topic.ts';
import { ticket, toMarkdown, toMdx } from './tickets.ts';

/** A project and the content that it builds. */
export interface Contender {
  readonly name: string;
  readonly project: string;
  readonly content: string;
}

/** What the baseline has otherwise; all else in these modules stays. */
const replaced: Readonly<Record<string, string>> = {
  'content.config.ts': 'collections',
  'knowledge-base.ts': 'loadKnowledgeBase',
  'reader/read-content.ts': 'readContent',
  'mdx/satteri-plugin.ts': 'vocabularyPlugin',
};

/**
 * The project as it is, and the one that differs only in the way from text to HTML: two copies, so that no cache is
 * shared.
 */
export async function makeContenders(
  folder: string,
  entries: number,
): Promise<{ mdx: Contender; markdown: Contender }> {
  const mdx = { name: 'MDX, our loader', project: path.join(folder, 'mdx'), content: path.join(folder, 'mdx-content') };
  const markdown = {
    name: 'Markdown, Astro’s glob()',
    project: path.join(folder, 'md'),
    content: path.join(folder, 'md-content'),
  };
  for (const { project } of [mdx, markdown]) await copyProject(project);
  for (const [file, name] of Object.entries(replaced)) await replaceExport(markdown.project, file, name);
  await writeContent(mdx.content, markdown.content, entries);
  return { mdx, markdown };
}

async function replaceExport(project: string, file: string, name: string): Promise<void> {
  const module = path.join(project, 'src', file);
  const original = path.basename(file, '.ts') + '.original.ts';
  await rename(module, path.join(path.dirname(module), original));
  const replacement = path.posix.join(
    '../'.repeat(file.split('/').length),
    'tests/bench/baseline',
    path.basename(file),
  );
  // A name that a module exports itself comes before the same one from `*`.
  await writeFile(module, `export * from './${original}';\nexport { ${name} } from '${replacement}';\n`);
}

async function copyProject(to: string): Promise<void> {
  for (const name of ['src', 'public', 'tests/bench/baseline', 'package.json', 'tsconfig.json']) {
    await cp(path.join(repositoryRoot, name), path.join(to, name), { recursive: true });
  }
  // Not one link to the whole folder: Astro's and Vite's caches are in node_modules.
  const modules = path.join(repositoryRoot, 'node_modules');
  await mkdir(path.join(to, 'node_modules'));
  for (const name of await readdir(modules)) {
    if (!name.startsWith('.')) await symlink(path.join(modules, name), path.join(to, 'node_modules', name), 'junction');
  }
}

async function writeContent(mdxFolder: string, markdownFolder: string, entries: number): Promise<void> {
  for (const folder of [mdxFolder, markdownFolder]) {
    for (const file of ['site.yaml', 'topics.yaml', 'glossary.yaml']) {
      await cp(path.join(repositoryRoot, 'content', file), path.join(folder, file));
    }
  }
  const topics = topicsSchema.parse(parse(await readFile(path.join(mdxFolder, 'topics.yaml'), 'utf8')));
  const components = topics.flatMap((topic) => topic.components.map(({ name }) => name));
  const all = Math.ceil(entries / 2);
  for (let i = 0; i < all; i++) {
    for (const text of ticket(i, all, components)) {
      const [mdx, markdown] = [mdxFolder, markdownFolder].map((folder) =>
        path.join(folder, 'tickets', String(text.number)),
      );
      if (!mdx || !markdown) continue;
      await Promise.all([mdx, markdown].map((folder) => mkdir(folder, { recursive: true })));
      await writeFile(path.join(mdx, `${text.locale}.mdx`), toMdx(text));
      await writeFile(path.join(markdown, `${text.locale}.md`), toMarkdown(text));
    }
  }
}
