import assert from 'node:assert/strict';
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import { outputs } from '../../src/site/outputs.ts';
import { removeContent, writeContent } from '../fixtures/content-builder.ts';
import { startServer, webServers, whyWithout } from '../fixtures/web-servers.ts';
import { quietPublish, temporaryFolder } from './fixture-site.ts';
import { siteFiles } from './site-files.ts';

/** The folder of the host below which the site is published: an accent, a blank, and signs that mean something. */
const place = 'ayuda en español (1) #2';
const base = `/${encodeURIComponent(place)}/`;
const parent = temporaryFolder();
const built = path.join(parent, 'site');
let files: readonly string[] = [];
before(async () => {
  const contentFolder = await writeContent({
    'permalinks.lock': 'faq/old #a\ntopic/post\nticket/77\n',
    'redirects.yaml': 'faq/old: faq/set-up-mail#servers\ntopic/post: topic/mail\nticket/77: gone\n',
  });
  await chmod(path.dirname(parent), 0o755);
  await chmod(parent, 0o755);
  await quietPublish({ contentFolder, outFolder: built, siteAddress: `https://help.example.org${base}` });
  await removeContent(contentFolder);
  ({ files } = await siteFiles(built));
});

/** As the manual says: each site in a folder of its own, and a link that is switched from one to the next. */
async function host(): Promise<{ root: string; publish: (name: string) => Promise<void> }> {
  const folder = temporaryFolder();
  await chmod(folder, 0o755);
  const root = path.join(folder, 'www');
  await mkdir(root);
  const publish = async (name: string): Promise<void> => {
    await cp(built, path.join(folder, name), { recursive: true });
    await symlink(path.join('..', name), path.join(root, 'next'));
    await rename(path.join(root, 'next'), path.join(root, place));
  };
  await publish('first');
  return { root, publish };
}

const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html/,
  js: /^(?:text|application)\/javascript/,
  css: /^text\/css/,
  svg: /^image\/svg\+xml/,
  png: /^image\/png/,
  json: /^application\/json/,
  atom: /^application\/atom\+xml/,
  xml: /^(?:text|application)\/xml/,
  txt: /^text\/plain; ?charset=utf-8/i,
  webmanifest: /^application\/manifest\+json/,
};

for (const name of ['nginx', 'Apache'] as const) {
  const rules = name === 'nginx' ? 'nginx' : 'apache';

  test(
    `${name}: a published site below a path, with its redirects, headers and types`,
    { skip: whyWithout(webServers[name]) },
    async (t) => {
      const { root } = await host();
      const address = await startServer(t, webServers[name], {
        root,
        includes: ['headers', 'redirects'].map((kind) => path.join(built, `${kind}.${rules}.conf`)),
        notFound: `/${place}/404.html`,
      });
      const ask = (asked: string) => fetch(address + base + asked, { redirect: 'manual' });

      for (const [from, to] of [
        ['en/faq/old', 'en/faq/set-up-mail/#servers'],
        ['es/faq/old/', 'es/faq/set-up-mail/#servers'],
        ['faq/old/index.html', 'faq/set-up-mail/#servers'],
        ['en/topic/post/', 'en/topic/mail/'],
      ] as const) {
        const { status, headers } = await ask(from);
        const there = new URL(headers.get('location') ?? '', address);
        assert.equal(status, 301, from);
        assert.equal(decodeURIComponent(there.pathname + there.hash), decodeURIComponent(base + to));
        assert.equal((await fetch(there)).status, 200, there.href);
      }
      assert.equal((await ask('en/ticket/77/')).status, 200, 'what was withdrawn says so itself');
      assert.equal((await ask('en/faq/older/')).status, 404);

      const missing = await ask('en/no/such/page');
      assert.ok((await missing.text()) === (await readFile(path.join(built, outputs.notFound.path), 'utf8')));
      assert.match(
        missing.headers.get('content-security-policy') ?? '',
        /^default-src 'none'; .*frame-ancestors 'self'$/,
      );

      for (const [end, type] of Object.entries(types)) {
        const file = files.find((each) => each.endsWith(`.${end}`) && !each.startsWith('installed/'));
        if (file === undefined && end === 'png') continue;
        assert.ok(file, end);
        const { status, headers } = await ask(file);
        assert.deepEqual(
          [status, type.test(headers.get('content-type') ?? '')],
          [200, true],
          `${file}: ${headers.get('content-type')}`,
        );
        assert.equal(headers.get('x-content-type-options'), 'nosniff', file);
      }
      const forEver = files.filter((file) => file.startsWith('_assets/')).slice(0, 1);
      for (const file of [...forEver, 'en/index.html'])
        assert.equal(
          (await ask(file)).headers.get('cache-control'),
          forEver.includes(file) ? 'public, max-age=31536000, immutable' : null,
        );
    },
  );

  test(
    `${name}: while the link is switched to another site, every page is there`,
    { skip: whyWithout(webServers[name]) },
    async (t) => {
      const { root, publish } = await host();
      const address = await startServer(t, webServers[name], { root, includes: [], notFound: `/${place}/404.html` });
      let isDone = false;
      const seen = new Map<number, number>();
      const readers = Array.from({ length: 4 }, async () => {
        while (!isDone) {
          const { status } = await fetch(`${address}${base}en/`);
          seen.set(status, (seen.get(status) ?? 0) + 1);
        }
      });
      for (const next of ['second', 'third', 'fourth']) await publish(next);
      isDone = true;
      await Promise.all(readers);
      assert.deepEqual([...seen.keys()], [200]);
      await rm(path.join(root, '../first'), { recursive: true });
    },
  );
}
