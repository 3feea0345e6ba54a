import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serveSite, type SiteOnThisMachine } from '../../../src/cli/serve-site.ts';

let parent: string;
let site: SiteOnThisMachine;

before(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'consulta-serve-'));
  const folder = path.join(parent, 'site');
  await mkdir(path.join(folder, 'en/año #1'), { recursive: true });
  await mkdir(path.join(parent, 'site-of-others'));
  await writeFile(path.join(parent, 'private.txt'), 'private');
  await writeFile(path.join(parent, 'site-of-others/index.html'), 'private');
  await writeFile(path.join(folder, '404.html'), '<h1>Not here</h1>');
  await writeFile(path.join(folder, 'index.html'), 'Home');
  await writeFile(path.join(folder, 'en/año #1/index.html'), 'The year');
  await writeFile(path.join(folder, 'copy.zip'), '0123456789');
  await mkdir(path.join(folder, '.git'));
  await writeFile(path.join(folder, '.git/config'), 'private');
  await writeFile(path.join(folder, '.env'), 'private');
  await symlink(path.join(parent, 'private.txt'), path.join(folder, 'outside.txt'));
  await symlink(path.join(parent, 'site-of-others'), path.join(folder, 'others'));
  await symlink(path.join(folder, 'copy.zip'), path.join(folder, 'inside.zip'));
  site = await serveSite(folder, 0);
});
after(async () => {
  await site.close();
  await rm(parent, { recursive: true });
});

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** As it is written: fetch would take `..` out of a path. */
const ask = (asked: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answered> =>
  new Promise((resolve, reject) => {
    request({ host: 'localhost', port: site.port, path: asked, headers, method }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });

test('pages are at their folders, and a folder without its slash leads there', async () => {
  assert.equal((await ask('/')).body, 'Home');
  assert.equal((await ask('/en/a%C3%B1o%20%231/?q=x')).body, 'The year');
  const moved = await ask('/en/a%C3%B1o%20%231');
  assert.equal(moved.status, 301);
  assert.equal(moved.headers.location, '/en/a%C3%B1o%20%231/');
});

for (const asked of [
  '/nothing',
  '/en/',
  '/nothing/deep/below/',
  '/%E0%A4%A',
  '/%00',
  '/..%2fprivate.txt',
  '/../private.txt',
  '/outside.txt',
  '/others/',
  '/../site-of-others/',
  '/.git/config',
  '/%2egit/config',
  '/en/../.git/config',
  '/.git/',
  '/.env',
  `/${'long/'.repeat(1500)}`,
])
  test(`the site's own page answers ${asked.slice(0, 30)}`, async () => {
    const answered = await ask(asked);
    assert.equal(answered.status, 404);
    assert.equal(answered.body, '<h1>Not here</h1>');
    assert.match(String(answered.headers['content-type']), /^text\/html/);
  });

test('a part of a file is sent where a part is asked for', async () => {
  const part = await ask('/copy.zip', { range: 'bytes=2-4' });
  assert.equal(part.status, 206);
  assert.equal(part.body, '234');
  assert.equal(part.headers['content-range'], 'bytes 2-4/10');
  assert.equal((await ask('/copy.zip', { range: 'bytes=50-' })).status, 416);
  assert.equal((await ask('/inside.zip')).body, '0123456789', 'a link within the folder is followed');
});

test('nothing is changed by asking', async () => {
  assert.equal((await ask('/', {}, 'POST')).status, 405);
  const head = await ask('/nothing', {}, 'HEAD');
  assert.equal(head.status, 404);
  assert.equal(head.body, '');
});

test('a port that is taken is left to whoever has it', async () => {
  const next = await serveSite(path.join(parent, 'site'), site.port);
  assert.ok(next.port > site.port);
  await next.close();
});
