import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { checksumsFile, parseChecksums } from '../../src/copies/mirror/checksums.ts';
import { filesIn } from '../../src/files/list-files.ts';
import { sha256OfFile } from '../../src/files/sha256.ts';
import { locales } from '../../src/language/locale.ts';
import { validContent } from '../fixtures/content-builder.ts';
import { check, digestOf, leftoversIn, run } from './running.ts';

/** A command with an input in two states, between which it goes to and fro, and what must hold of its output. */
export interface Operation {
  readonly name: string;
  readonly command: string;
  readonly options: readonly string[];
  /** Bytes that it may write: where a run finds room, less is left to the next. */
  readonly writes: number;
  /** Puts the input into the next state; the output is of the former one. */
  next(): Promise<void>;
  /** Throws unless the output is whole, of the former state or of the next one. */
  stands(): Promise<void>;
  /** Throws unless the output is exactly what the next state makes, with nothing beside it. */
  isDone(): Promise<void>;
}

/** What each state makes is what it made when nothing went wrong. */
class Expected {
  readonly #made = new Map<number, string | null>();
  is(state: number, digest: string | null): boolean {
    if (!this.#made.has(state)) this.#made.set(state, digest);
    return digest !== null && this.#made.get(state) === digest;
  }
  isAny(digest: string | null): boolean {
    return digest !== null && [...this.#made.values()].includes(digest);
  }
}

async function writeContentTo(folder: string): Promise<void> {
  for (const [file, content] of Object.entries(validContent)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
}

/** Builds content with one sentence or another; a CNAME is in the output folder all the time. */
export async function buildOperation(folder: string): Promise<Operation> {
  const [content, site] = [path.join(folder, 'content'), path.join(folder, 'out/site')];
  await writeContentTo(content);
  const text = path.join(content, 'faq/set-up-mail/en.mdx');
  const before = await readFile(text, 'utf8');
  const expected = new Expected();
  let state = 0;
  return {
    name: 'build',
    command: 'build',
    options: ['--content', content, '--out', site],
    writes: 3_000_000,
    async next() {
      if (state > 0) await writeFile(path.join(site, 'CNAME'), 'answers.example.org');
      state += 1;
      await writeFile(text, `${before}\nThe sentence of state ${state % 2}.\n`);
    },
    async stands() {
      // Between two renames the last good output has another name for a moment; the next run gives it back.
      const digest = (await digestOf(site)) ?? (await digestOf(path.join(folder, 'out/.site.previous')));
      check(expected.isAny(digest), 'the site is not that of a whole build');
    },
    async isDone() {
      await writeFile(path.join(site, 'CNAME'), 'answers.example.org', { flag: state === 1 ? 'w' : 'r+' });
      check(expected.is(state % 2, await digestOf(site)), 'the site is not that of this content');
      check((await readdir(path.dirname(site))).join() === 'site', 'something is left beside the site');
      check((await leftoversIn(content)).length === 0, 'something is left in the content');
    },
  };
}

/** Makes copies of a site that has one page or another, with a delta from the first. */
export async function mirrorOperation(folder: string, builtSite: string): Promise<Operation> {
  const [site, mirror] = [path.join(folder, 'site'), path.join(folder, 'mirror')];
  await cp(builtSite, site, { recursive: true });
  const page = path.join(site, 'en/index.html');
  const before = await readFile(page, 'utf8');
  const [expected, offered] = [new Expected(), path.join(site, 'mirror')];
  let state = 0;
  const copiesOffered = async (): Promise<string> => {
    const list = await readFile(path.join(offered, checksumsFile), 'utf8').catch(() => '');
    return list.replace(/^.*\.delta\.zip\n/gm, '');
  };
  return {
    name: 'mirror',
    command: 'mirror',
    options: ['--out', site, '--mirror', mirror],
    writes: 2_000_000,
    async next() {
      state += 1;
      await writeFile(page, `${before}<!-- ${state % 2} -->`);
    },
    async stands() {
      for (const each of [offered, mirror]) await checkSums(each);
      for (const locale of locales) await checkOfflinePage(path.join(site, locale, 'offline'));
      check(expected.isAny(await copiesOffered()), 'the copies offered are not those of one run');
    },
    async isDone() {
      for (const each of [offered, mirror]) await checkSums(each);
      for (const locale of locales) await checkOfflinePage(path.join(site, locale, 'offline'));
      check(expected.is(state % 2, await copiesOffered()), 'the copies offered are not those of this site');
      check((await leftoversIn(folder)).length === 0, 'something is left in the site, the mirror or beside them');
    },
  };
}

async function checkSums(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, checksumsFile), 'utf8');
  for (const [name, sum] of parseChecksums(list) ?? [])
    check((await sha256OfFile(path.join(folder, name))) === sum, `${name} is not what SHA256SUMS says`);
}

async function checkOfflinePage(folder: string): Promise<void> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  const links = Array.from(page.matchAll(/href="([^"]+)" download/g), ([, href = '']) => href);
  check(links.length > 0, 'the Offline page offers nothing');
  for (const href of links)
    check(page.includes(await sha256OfFile(path.join(folder, href))), `the Offline page has another sum of ${href}`);
}

/** Imports tickets into content in which an earlier import has left other texts of them. */
export async function importOperation(folder: string): Promise<Operation> {
  const content = path.join(folder, 'content');
  const source = path.join(repositoryRoot, 'tests/fixtures/trac/trac-1.6.db');
  const [whole, old] = [path.join(folder, 'whole'), path.join(folder, 'old')];
  await writeContentTo(whole);
  await rm(path.join(whole, 'tickets'), { recursive: true });
  const first = await run('import', [source, '--content', whole]);
  check(first.code === 0, first.said);
  await cp(whole, old, { recursive: true });
  const imported = (await filesIn(whole)).filter((file) => /(?:^|\/)tickets\/.*\.mdx$/.test(file));
  for (const file of imported) await appendFile(path.join(old, file), '\nWhat the ticket said before.\n');
  return {
    name: 'import',
    command: 'import',
    options: [source, '--content', content],
    writes: 40_000,
    async next() {
      await rm(content, { recursive: true, force: true });
      await cp(old, content, { recursive: true });
    },
    async stands() {
      for (const file of imported) {
        const text = await readFile(path.join(content, file), 'utf8');
        const either = await Promise.all([whole, old].map((each) => readFile(path.join(each, file), 'utf8')));
        check(either.includes(text), `${file} is neither the old text nor the new one`);
      }
    },
    async isDone() {
      check((await digestOf(content)) === (await digestOf(whole)), 'the content is not that of a whole import');
      check((await leftoversIn(content)).length === 0, 'something is left in the content');
    },
  };
}
