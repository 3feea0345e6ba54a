import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  cacheFolder,
  cacheOfBuilds,
  keptTextsOf,
  type Project,
  repositoryRoot,
} from '../../../src/build/astro-project.ts';
import { toMdx } from '../tickets.ts';
import { measureDev } from './dev-server.ts';
import { type Generator, installedVersion, type PreparedSite } from './generator.ts';
import { type Command, runMeasured } from './run-measured.ts';
import { editedNumber, EditedText, writeTexts } from './texts.ts';

/** This project, with the starter's settings and topics. */
export async function consulta(): Promise<Generator> {
  const version = (name: string) => installedVersion(repositoryRoot, name);
  return {
    name: 'Consulta',
    versions: `Consulta (Astro ${await version('astro')}, Pagefind ${await version('pagefind')})`,
    prepare,
  };
}

async function prepare(folder: string, texts: number): Promise<PreparedSite> {
  const [content, out, mirror] = ['content', 'site', 'mirror'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(content, { recursive: true });
  for (const file of ['site.yaml', 'topics.yaml', 'glossary.yaml'])
    await cp(path.join(repositoryRoot, 'content', file), path.join(content, file));
  const fileOf = ({ number, locale }: { number: number; locale: string }) =>
    path.join(content, 'tickets', String(number), `${locale}.mdx`);
  await writeTexts(texts, fileOf, toMdx);
  const edited = new EditedText(fileOf({ number: editedNumber, locale: 'en' }));
  const edit = () => edited.edit();
  const build = command('build', '--content', content, '--out', out);
  return {
    out,
    build: [build],
    edit,
    empty: async () => {
      await edited.restore();
      for (const made of [out, mirror]) await rm(made, { recursive: true, force: true });
      await forget({ contentFolder: content, outFolder: out, siteAddress: null });
    },
    more: async () => {
      const unchanged = await runMeasured([build]);
      const copied = await runMeasured([command('mirror', '--out', out, '--mirror', mirror)]);
      const linked = await runMeasured([command('link', String(editedNumber), '--content', content)]);
      const serve = command('dev', '--content', content, '--out', out);
      const shown = await measureDev({ command: serve, page: `/en/ticket/${editedNumber}/`, edit });
      await edit();
      const checked = await runMeasured([command('check', '--content', content)]);
      return { unchanged, mirror: copied, link: linked, ...shown, check: checked };
    },
  };
}

const command = (name: string, ...args: readonly string[]): Command => ({
  program: process.execPath,
  args: [path.join(repositoryRoot, `src/cli/${name}.ts`), ...args],
  folder: repositoryRoot,
});

/** Takes away what builds and commands have kept of one content folder, and nothing of others. */
async function forget(project: Project): Promise<void> {
  await rm(cacheFolder(project), { recursive: true, force: true });
  const beginning = path.basename(keptTextsOf(project));
  for (const name of await readdir(cacheOfBuilds(project)).catch(() => []))
    if (name.startsWith(beginning)) await rm(path.join(cacheOfBuilds(project), name), { recursive: true });
}
