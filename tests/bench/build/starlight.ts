import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toMarkdown } from '../tickets.ts';
import { type Generator, installedVersion, type PreparedSite } from './generator.ts';
import { runMeasured } from './run-measured.ts';
import { editedNumber, EditedText, writeTexts } from './texts.ts';

/**
 * The newest Starlight, installed into a folder of its own: default theme and default search. Its menu at the side
 * would list all pages on each page, so it is left out.
 */
export async function installStarlight(project: string): Promise<Generator> {
  await mkdir(project, { recursive: true });
  const npm = (...args: readonly string[]) =>
    runMeasured([{ program: 'npm', args: [...args, '--prefix', project], folder: project }]);
  // Not `npm init`: called within `npm run`, it would ask about the package that it stands in.
  await writeFile(path.join(project, 'package.json'), JSON.stringify({ name: 'texts', private: true, type: 'module' }));
  await npm('install', '--no-audit', '--no-fund', 'astro', '@astrojs/starlight', 'sharp');
  await writeFile(path.join(project, 'astro.config.mjs'), settings);
  await mkdir(path.join(project, 'src'), { recursive: true });
  await writeFile(path.join(project, 'src/content.config.ts'), collections);
  const version = (name: string) => installedVersion(project, name);
  return {
    name: 'Starlight',
    versions: `Starlight ${await version('@astrojs/starlight')} (Astro ${await version('astro')}, Pagefind ${await version('pagefind')})`,
    prepare: (_, texts) => prepare(project, texts),
  };
}

const settings = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://consulta.example.org',
  integrations: [
    starlight({
      title: 'Texts',
      locales: { en: { label: 'English' }, es: { label: 'Español' } },
      defaultLocale: 'en',
      sidebar: [],
    }),
  ],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** All sizes are built in the one project that is installed. */
async function prepare(project: string, texts: number): Promise<PreparedSite> {
  const pages = path.join(project, 'src/content/docs');
  await rm(pages, { recursive: true, force: true });
  const fileOf = ({ number, locale }: { number: number; locale: string }) =>
    path.join(pages, locale, 'ticket', `${number}.md`);
  await writeTexts(texts, fileOf, toMarkdown);
  for (const locale of ['en', 'es'])
    await writeFile(path.join(pages, locale, 'index.md'), '---\ntitle: Texts\n---\n\nTexts.\n');
  const edited = new EditedText(fileOf({ number: editedNumber, locale: 'en' }));
  const astro = path.join(project, 'node_modules/astro/bin/astro.mjs');
  return {
    out: path.join(project, 'dist'),
    build: [{ program: process.execPath, args: [astro, 'build'], folder: project }],
    edit: () => edited.edit(),
    empty: async () => {
      await edited.restore();
      for (const made of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
        await rm(path.join(project, made), { recursive: true, force: true });
    },
  };
}
