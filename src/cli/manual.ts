import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheOfBuilds } from '../build/astro-project.ts';
import { buildSite } from '../build/build-site.ts';
import { editDistance } from '../language/edit-distance.ts';
import { type Locale, locales } from '../language/locale.ts';
import { localeSchema } from '../schema/locale.ts';
import { workFolder } from './base.ts';
import { readCommand, UsageError } from './command.ts';
import { manualCommand } from './commands.ts';
import { type Guides, manualFolder, partOf, wordsOf } from './manual-text.ts';
import { portFrom } from './options.ts';
import { nothingBuilt, reporter, run } from './report.ts';
import { serveSite } from './serve-site.ts';
import { say, terminalLocale } from './terminal.ts';

/** The manual of this version: served on this machine, or a part of it as text. */
await run(async () => {
  const { values, positionals } = readCommand(manualCommand);
  if (positionals.length === 0) return serve(portFrom(values.port));
  const locale = localeSchema.safeParse(values.language ?? terminalLocale);
  if (!locale.success)
    throw new UsageError(
      say('usage.is-not', { option: '--language', allowed: locales, given: String(values.language) }),
    );
  const guides = await readGuides(locale.data);
  console.log(positionals.map((word) => partIn(guides, word)).join('\n\n\n'));
}, nothingBuilt);

/** The first time, and after an upgrade, it is built; what has not changed is not made again. */
async function serve(port: number): Promise<void> {
  const outFolder = path.join(cacheOfBuilds({ workFolder }), 'manual');
  await buildSite({ contentFolder: manualFolder, outFolder, siteAddress: null, workFolder }, reporter);
  const site = await serveSite(outFolder, port);
  console.log(`\n${say('serves.manual', { address: `http://localhost:${site.port}/` })}`);
}

async function readGuides(locale: Locale): Promise<Guides> {
  const folder = path.join(manualFolder, 'faq');
  const slugs = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(
      slugs.map(async (slug) => [slug, await readFile(path.join(folder, slug, `${locale}.mdx`), 'utf8')] as const),
    ),
  );
}

function partIn(guides: Guides, word: string): string {
  const part = partOf(guides, word);
  if (part !== null) return part;
  const words = wordsOf(guides);
  const near = words.filter((each) => each.includes(word) || editDistance(each, word, 2) <= 2);
  const meant = near.length > 0 && near.length <= 8 ? ` ${say('manual.near', { near })}` : '';
  throw new UsageError(`${say('manual.none', { word })}${meant}`);
}
