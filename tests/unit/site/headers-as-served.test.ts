import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { serverHeaders } from '../../../src/site/server-headers.ts';
import { startServer, webServers, whyWithout } from '../../fixtures/web-servers.ts';

const basePath = '/a%20folder%20%231%20(%C3%B1)/';
const served = { basePath, tracker: 'https://tracker.example.org', hashes: ["'sha256-abc+/='"] };

const formats = { nginx: 'headers.nginx.conf', Apache: 'headers.apache.conf' } as const;

for (const name of ['nginx', 'Apache'] as const) {
  test(`${name} sends the headers as they are written for it`, { skip: whyWithout(webServers[name]) }, async (t) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'headers-'));
    await chmod(folder, 0o755);
    for (const file of [
      'index.html',
      '404.html',
      '_assets/page.abc.js',
      'pagefind/en/index/a.js',
      'sw.js',
      'embed/ask.js',
    ])
      await write(path.join(folder, 'site', decodeURIComponent(basePath), file), file);
    await write(path.join(folder, 'site/other/_assets/page.js'), 'of another site');
    t.after(() => rm(folder, { recursive: true }));
    const rules = path.join(folder, 'rules');
    await write(rules, serverHeaders[formats[name]](served).join('\n') + '\n');
    const root = path.join(folder, 'site');
    const notFound = `${decodeURIComponent(basePath)}404.html`;
    const host = await startServer(t, webServers[name], { root, includes: [rules], notFound });

    const ask = (asked: string) => fetch(host + asked);
    const expected = serverHeaders
      ._headers(served)
      .slice(1, 5)
      .map((line) => /^ {2}([\w-]+): (.*)$/.exec(line) ?? []);
    for (const file of ['', '_assets/page.abc.js', 'sw.js', 'embed/ask.js', 'no/such/page/', '_assets/none.js'])
      for (const [, header = '', value] of expected)
        assert.equal((await ask(basePath + file)).headers.get(header), value, `${file} ${header}`);
    const cached = async (file: string) => (await ask(file)).headers.get('cache-control');
    for (const file of ['_assets/page.abc.js', 'pagefind/en/index/a.js'])
      assert.equal(await cached(basePath + file), 'public, max-age=31536000, immutable', file);
    for (const file of ['', 'sw.js', 'embed/ask.js', '_assets/none.js'])
      assert.equal(await cached(basePath + file), null, file);
    const { status, headers } = await ask('/other/_assets/page.js');
    assert.deepEqual([status, headers.get('cache-control'), headers.get('content-security-policy')], [200, null, null]);
  });
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
