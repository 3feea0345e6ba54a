import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { putInPlace, withWorkFolder } from '../../files/replace-file.ts';
import { outputOf } from '../../site/output-of.ts';
import { outputs } from '../../site/outputs.ts';
import { shortName } from '../../site/short-name.ts';
import { languages } from '../../language/index.ts';
import { languageName } from '../../language/language-names.ts';
import { type Locale, locales } from '../../language/locale.ts';
import { words } from '../../language/words.ts';
import { rewritePage, type Tag } from '../../site/rewrite-page.ts';
import { type SiteFacts, siteSlug, zimName } from './copy-description.ts';
import { Problems } from '../../schema/problem.ts';
import { zimProgramMissing, zimRefused } from '../../schema/problems/mirror.ts';
import type { OnProgress } from '../../schema/progress.ts';

const execute = promisify(execFile);

/** What a site is packed from: see write-mirror.ts. */
export interface ZimSource {
  readonly facts: SiteFacts;
  readonly date: string;
  readonly revision: string;
  readonly names: readonly string[];
  readonly read: (name: string) => Promise<Buffer>;
}

const icon = 'favicon-48.png';

/**
 * Packs a site for Kiwix with openZIM's zimwriterfs, and has zimcheck look at it. A ZIM carries a random UUID and the
 * time it was made, so two of the same site differ.
 */
export async function writeZim(folder: string, source: ZimSource, progress: OnProgress = () => {}): Promise<string> {
  return withWorkFolder(folder, async (work) => {
    const zimFolder = path.join(work, 'site');
    await writeZimFolder(zimFolder, source, progress);
    const part = path.join(work, 'site.zim');
    await run('zimwriterfs', [...describe(source.facts), zimFolder, part]);
    await run('zimcheck', ['-A', part]);
    const file = path.join(folder, zimName(siteSlug(source.facts.name), source));
    await putInPlace(part, file);
    return file;
  });
}

/** A folder as zimwriterfs wants it. */
export async function writeZimFolder(
  zimFolder: string,
  { facts, names, read }: Pick<ZimSource, 'names' | 'read'> & { readonly facts: Pick<SiteFacts, 'icon'> },
  progress: OnProgress = () => {},
): Promise<void> {
  const kept = names.filter((name) => outputOf(name).output.inCopies === 'zip and ZIM');
  for (const [i, name] of kept.entries()) {
    const file = path.join(zimFolder, ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    const content = await read(name);
    await writeFile(file, name.endsWith('.html') ? pageForZim(content.toString('utf8')) : content);
    progress(i + 1, kept.length);
  }
  await writeFile(
    path.join(zimFolder, icon),
    await sharp(await read(facts.icon ?? outputs.mark.path), { density: 300 })
      .resize(48, 48, { fit: 'contain', background: '#0000' })
      .png()
      .toBuffer(),
  );
}

/**
 * Scripts see by the mark that addresses keep their index.html: a ZIM has no file for a folder. zimwriterfs stops at a
 * refresh to `/…`. Kiwix puts a bar with scripts and styles of its own into pages, which their policies would block.
 */
const pageForZim = (html: string): string =>
  rewritePage(html, (tag) => {
    if (tag.name === 'html') tag.setAttribute('data-copy', 'zim');
    if (tag.name === 'head') tag.prepend(readableSuggestions);
    if (tag.name === 'meta' && (refreshesToRoot(tag) || isPolicy(tag))) tag.remove();
  });

/** Kiwix lists what its box suggests on white, in the text colour of the page: of a dark one, nothing could be read. */
const readableSuggestions = '<style>.ui-autocomplete{color:#222}</style>';

const refreshesToRoot = (meta: Tag): boolean =>
  /^refresh$/i.test(meta.attribute('http-equiv') ?? '') && /url\s*=\s*['"]?\//i.test(meta.attribute('content') ?? '');

/** What a page forbids its reader's browser: `http-equiv="Content-Security-Policy"`, and a referrer by either name. */
const isPolicy = (meta: Tag): boolean =>
  /-policy(?:-report-only)?$/i.test(meta.attribute('http-equiv')?.trim() ?? '') ||
  /^referrer$/i.test(meta.attribute('name')?.trim() ?? '');

/** The limits of openZIM's metadata: a title of 30 characters, a description of 80. */
function describe({ name, address }: SiteFacts): string[] {
  const each = (say: (locale: Locale) => string): string => locales.map(say).join(', ');
  const answersIn = (locale: Locale): string => words(locale)('answers.word', { count: 2 });
  const options = {
    welcome: outputs.neutralHome.path,
    illustration: icon,
    language: locales.map((locale) => languages[locale].threeLetterCode).join(','),
    title: shortName(name, 30),
    description: `${name}: ${each(answersIn)} (${each((locale) => languageName(locale, locale))})`.slice(0, 80),
    creator: new URL(address).hostname,
    publisher: 'Consulta',
    name: `${siteSlug(name)}_mul`,
    source: address,
    scraper: 'Consulta',
  };
  return Object.entries(options).map(([option, value]) => `--${option}=${value}`);
}

async function run(program: string, options: readonly string[]): Promise<void> {
  try {
    await execute(program, [...options], { maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Problems(zimProgramMissing({ file: program }));
    }
    const output =
      error instanceof Error && 'stdout' in error && 'stderr' in error
        ? `${String(error.stdout)}${String(error.stderr)}`
        : String(error);
    throw new Problems(zimRefused({ file: program }, { output: output.trim().split('\n').slice(-20).join('\n    ') }));
  }
}
