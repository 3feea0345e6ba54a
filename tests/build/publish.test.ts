import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { locales } from '../../src/language/locale.ts';
import { replacing, withContent } from '../fixtures/content-builder.ts';
import { filledIn, published } from '../fixtures/fill-in.ts';
import { temporaryFolder } from './fixture-site.ts';
import { run } from './running.ts';

/** Every file and folder with its bytes and its times: what writes the same bytes again is seen too. */
async function stateOf(folder: string): Promise<string[]> {
  const found = (await readdir(folder, { recursive: true })).sort();
  return Promise.all(
    ['', ...found].map(async (name) => {
      const file = path.join(folder, name);
      const { mtimeMs, ctimeMs, size } = await stat(file);
      return `${name} ${size} ${mtimeMs} ${ctimeMs}`;
    }),
  );
}

/** Starts a command that serves until it is ended; resolves with what it has said when that fits. */
async function serve(command: 'dev' | 'start', options: readonly string[], says: RegExp): Promise<string> {
  const running = spawn(process.execPath, [path.join(repositoryRoot, `src/cli/${command}.ts`), ...options], {
    cwd: repositoryRoot,
  });
  try {
    return await new Promise<string>((resolve, reject) => {
      let said = '';
      const hear = (text: Buffer): void => {
        said += text.toString();
        if (says.test(said)) resolve(said);
      };
      running.stdout.on('data', hear);
      running.stderr.on('data', hear);
      running.once('exit', () => reject(new Error(`It ended:\n${said}`)));
    });
  } finally {
    running.removeAllListeners('exit');
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill();
    await ended;
  }
}

test('check, build, start and dev write nothing into the content', () =>
  withContent({ '.permalinks.lock.999999999-ln0zlw00-0.part': 'half' }, async (content) => {
    const out = path.join(temporaryFolder(), 'site');
    const before = await stateOf(content);
    assert.equal((await run('check', ['--content', content])).code, 0);
    const built = await run('build', ['--content', content, '--out', out]);
    assert.equal(built.code, 0, built.stdout + built.stderr);
    const folders = ['--content', content, '--out', out];
    await serve('start', [...folders, '--port', '0'], /The knowledge base is at/);
    const said = await serve('dev', folders, /localhost:\d+/);
    assert.doesNotMatch(said, /permalinks/);
    assert.deepEqual(await stateOf(content), before);
  }));

/** Edits the new guide in both languages. */
async function edit(content: string, change: (before: string) => string): Promise<void> {
  for (const locale of locales) {
    const file = path.join(content, `faq/move-a-domain/${locale}.mdx`);
    await writeFile(file, change(await readFile(file, 'utf8')));
  }
}

/** Removes the heading with this id, and what stands below it, in both languages. */
async function deleteHeading(content: string, id: string): Promise<void> {
  await edit(content, replacing(new RegExp(String.raw`^## .* \[#${id}\]\n(?:(?!## ).*\n)*`, 'm'), ''));
}

test('what was only looked at may change freely, and what was published may not', () =>
  withContent({}, async (content) => {
    const parent = temporaryFolder();
    const folders = ['--content', content, '--out', path.join(parent, 'site')];
    const publish = () => run('publish', [...folders, '--mirror', path.join(parent, 'mirror')]);
    assert.equal((await run('new', ['faq', 'move-a-domain', '--content', content])).code, 0);
    // A draft is nobody's to see.
    assert.equal((await run('build', folders)).code, 0);
    assert.equal(existsSync(path.join(parent, 'site/en/faq/move-a-domain')), false);
    await edit(content, published);
    const early = await publish();
    assert.equal(early.code, 1);
    assert.match(early.stdout, /^faq\/move-a-domain\/es\.mdx:\d+ {2}placeholder-left$/m);
    assert.equal(existsSync(path.join(content, 'permalinks.lock')), false);

    await edit(content, filledIn);
    assert.equal((await run('build', folders)).code, 0);
    await deleteHeading(content, 'trouble');
    const checked = await run('check', ['--content', content]);
    assert.equal(checked.code, 0, checked.stdout);

    const first = await publish();
    assert.equal(first.code, 0, first.stdout + first.stderr);
    assert.match(
      first.stdout,
      /^Published for the first time \(\d+\):\n(?: {2}\S.*\n)* {2}faq\/move-a-domain #before #steps$/m,
    );
    assert.match(
      first.stdout,
      /permalinks\.lock is new: it holds the addresses of this publication, and of none before/,
    );
    assert.match(first.stdout, /^Writing the whole copy: .*\.zip, /m);
    assert.match(first.stdout, /site online\.\n$/);
    assert.match(await readFile(path.join(content, 'permalinks.lock'), 'utf8'), /^faq\/move-a-domain #before #steps$/m);

    const lock = await stat(path.join(content, 'permalinks.lock'));
    const again = await publish();
    assert.equal(again.code, 0, again.stdout + again.stderr);
    assert.doesNotMatch(again.stdout, /first time|not any more|is new|for ever/);
    assert.equal((await stat(path.join(content, 'permalinks.lock'))).mtimeMs, lock.mtimeMs);

    await deleteHeading(content, 'before');
    for (const refused of [await run('check', ['--content', content]), await run('build', folders), await publish()]) {
      assert.equal(refused.code, 1);
      assert.match(refused.stdout, /^redirects\.yaml {2}anchor-lost\n {2}faq\/move-a-domain#before was published/m);
    }
    await writeFile(path.join(content, 'redirects.yaml'), 'faq/move-a-domain#before: gone\nfaq/never: ticket/101\n');
    const last = await publish();
    assert.equal(last.code, 0, last.stdout + last.stderr);
    assert.match(last.stdout, /^Published once, and not any more \(1\):\n {2}faq\/move-a-domain#before: gone$/m);
    assert.match(await readFile(path.join(content, 'permalinks.lock'), 'utf8'), /^faq\/move-a-domain #before #steps$/m);
  }));

test('a site that was built before it is published is not built again, and its addresses are recorded', () =>
  withContent({}, async (content) => {
    const parent = temporaryFolder();
    const folders = ['--content', content, '--out', path.join(parent, 'site')];
    assert.equal((await run('build', folders)).code, 0);
    const ended = await run('publish', [...folders, '--mirror', path.join(parent, 'mirror')]);
    assert.equal(ended.code, 0, ended.stdout + ended.stderr);
    assert.match(ended.stdout, /^Building: nothing has changed since the last build, /m);
    assert.match(await readFile(path.join(content, 'permalinks.lock'), 'utf8'), /^ticket\/101 #comment:1/m);
  }));

test('where the copies cannot be made, it says that the site is built and recorded', () =>
  withContent({}, async (content) => {
    const out = path.join(temporaryFolder(), 'site');
    const ended = await run('publish', ['--content', content, '--out', out, '--mirror', path.join(out, 'mirror')]);
    assert.equal(ended.code, 1);
    assert.match(ended.stdout, / {2}mirror-misplaced\n/);
    assert.match(ended.stderr, /^The site is built and its addresses are recorded, but it has no copies yet\.$/m);
    assert.ok((await stat(path.join(content, 'permalinks.lock'))).isFile());
  }));
