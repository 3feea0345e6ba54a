import assert from 'node:assert/strict';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { writeMirror } from '../../src/copies/mirror/write-mirror.ts';
import type { PermalinkRegistry } from '../../src/model/permalink-registry.ts';
import { filesAt, type PublishedFiles } from '../../src/published/published-files.ts';
import { publishedOverHttp } from '../../src/published/published-over-http.ts';
import { publishedPermalinks } from '../../src/published/published-permalinks.ts';
import { parsePermalinks } from '../../src/reader/permalinks-lock.ts';
import { removeContent, writeContent } from '../fixtures/content-builder.ts';
import { fixtureChanges } from './fixture-texts.ts';
import { quietPublish, temporaryFolder } from './fixture-site.ts';
import { run } from './running.ts';

/** What was published before: pages and anchors that moved, in every way, and one that was withdrawn. */
const lock = `faq/old #a #servers
faq/set-up-mail #ports #elsewhere #withdrawn
ticket/77 #comment:1
ticket/101 #comment:1 #comment:2
topic/post
`;
const redirects = `faq/old: faq/set-up-mail
faq/set-up-mail#ports: faq/set-up-mail#servers
faq/set-up-mail#elsewhere: ticket/101
faq/set-up-mail#withdrawn: gone
ticket/77: gone
ticket/101#comment:2: ticket/101
topic/post: topic/mail
`;

const folder = path.join(temporaryFolder(), 'site');
let contentFolder = '';
let zip = '';
before(async () => {
  contentFolder = await writeContent({ ...fixtureChanges, 'permalinks.lock': lock, 'redirects.yaml': redirects });
  await quietPublish({ contentFolder, outFolder: folder, siteAddress: null });
  const mirror = path.join(temporaryFolder(), 'mirror');
  const silent = { step: () => ({ progress: () => {}, done: () => {} }) };
  const [copy] = await writeMirror({ site: folder, mirror, date: null }, silent);
  zip = copy.file;
});
after(() => removeContent(contentFolder));

const lockIn = async (content: string) =>
  parsePermalinks(await readFile(path.join(content, 'permalinks.lock'), 'utf8')).permalinks;

/** By page, whatever the order of its anchors; without those of the page that was withdrawn, which no page tells. */
const comparable = (permalinks: PermalinkRegistry) =>
  Object.fromEntries([...permalinks].map(([page, anchors]) => [page, page === 'ticket/77' ? [] : anchors.toSorted()]));

async function read(site: PublishedFiles): Promise<PermalinkRegistry> {
  try {
    return await publishedPermalinks(site, () => {});
  } finally {
    await site.close();
  }
}

const get = async (address: string) => {
  const response = await fetch(address);
  return { status: response.status, url: response.url, text: await response.text() };
};

const servers: Server[] = [];
after(() => servers.forEach((server) => server.close()));

/** A host that serves the site below /help/, as far as `answer` has not answered already. */
async function host(answer: (url: string, response: ServerResponse) => boolean): Promise<string> {
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (answer(url, response)) return;
    const file = url.replace(/^\/help\//, '').replace(/(^|\/)$/, '$1index.html');
    readFile(path.join(folder, decodeURIComponent(file))).then(
      (content) => response.end(content),
      () => response.writeHead(404).end('Nothing here'),
    );
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/help/`;
}

const redirectTo = (response: ServerResponse, to: string): true => {
  response.writeHead(301, { location: to }).end();
  return true;
};

test('a folder, a zip copy and a server tell all that the site has published', async () => {
  const expected = comparable(await lockIn(contentFolder));
  assert.deepEqual(expected['faq/set-up-mail'], ['elsewhere', 'ports', 'servers', 'steps', 'withdrawn']);
  assert.deepEqual(comparable(await read(await filesAt(folder))), expected);
  assert.deepEqual(comparable(await read(await filesAt(zip))), expected);
  const plain = await host(() => false);
  assert.deepEqual(comparable(await read(await publishedOverHttp(plain, get))), expected);
});

test('a host that shows short addresses, moves readers by itself and fails now and then tells the same', async () => {
  const asked = new Map<string, number>();
  const address = await host((url, response) => {
    asked.set(url, (asked.get(url) ?? 0) + 1);
    if (url === '/help/en/ticket/101/' && asked.get(url) === 1) {
      response.writeHead(503).end();
      return true;
    }
    if (url === '/help/es/ticket/101/' && asked.get(url) === 1) {
      response.destroy();
      return true;
    }
    if (/\/faq\/old\/(?:index\.html)?$/.test(url)) return redirectTo(response, url.replace(/old.*/, 'set-up-mail/'));
    return url.endsWith('/index.html') ? redirectTo(response, url.replace(/index\.html$/, '')) : false;
  });
  const found = comparable(await read(await publishedOverHttp(address, get)));
  // Where the server leads away, the page of the old address is not seen, and its anchors need none: it leads on.
  assert.deepEqual(found, { ...comparable(await lockIn(contentFolder)), 'faq/old': [] });
});

test('publish --from restores a lock that was lost or damaged, and what it held goes on being protected', async () => {
  const content = path.join(temporaryFolder(), 'content');
  await cp(contentFolder, content, { recursive: true });
  const out = path.join(temporaryFolder(), 'site');
  const publish = (from: string) =>
    run('publish', ['--content', content, '--out', out, '--mirror', path.join(path.dirname(out), 'm'), '--from', from]);
  await rm(path.join(content, 'permalinks.lock'));
  await rm(path.join(content, 'redirects.yaml'));
  const refused = await publish(await host(() => false));
  assert.equal(refused.code, 1);
  assert.match(refused.stdout, /^Reading the addresses of http:\S+: \d+ pages; \d+ of them had something that /m);
  assert.match(refused.stdout, /^redirects\.yaml {2}permalink-lost\n {2}faq\/old was published/m);

  const all = comparable(await lockIn(content));
  await writeFile(path.join(content, 'permalinks.lock'), `<<<<<<< HEAD\nfaq/by-hand #x\n=======\n`);
  await writeFile(path.join(content, 'redirects.yaml'), `${redirects}faq/by-hand: gone\n`);
  const published = await publish(zip);
  assert.equal(published.code, 0, published.stdout + published.stderr);
  assert.deepEqual(comparable(await lockIn(content)), { ...all, 'faq/by-hand': ['x'] });
});

test('what cannot be read is told in sentences, and nothing is written', async () => {
  const content = path.join(temporaryFolder(), 'content');
  await cp(contentFolder, content, { recursive: true });
  const before = await readFile(path.join(content, 'permalinks.lock'), 'utf8');
  const empty = temporaryFolder();
  const notOurs = await host((_, response) => Boolean(response.end('<!doctype html><title>Shop</title>')));
  const older = await host((url, response) =>
    url === '/help/files.html' ? Boolean(response.writeHead(404).end()) : false,
  );
  const broken = await host((_, response) => Boolean(response.writeHead(500).end()));
  const closed = await host(() => false);
  await new Promise((resolve) => servers.pop()?.close(resolve));
  for (const [from, says] of [
    [closed, / {2}published-unreachable\n {2}The published site cannot be read here \(ECONNREFUSED\)\./],
    ['http://nowhere.invalid/', / {2}published-unreachable\n {2}.* \(E\w+\)\./],
    [broken, / {2}published-unreachable\n {2}.* \(HTTP 500\)\./],
    [notOurs, / {2}published-not-consulta\n/],
    [empty, / {2}published-not-consulta\n/],
    [older, / {2}published-older\n {2}The published site has no files\.html, /],
    [path.join(empty, 'nothing.zip'), / {2}zip-missing\n/],
  ] as const) {
    const ended = await run('publish', ['--content', content, '--out', path.join(empty, 'out'), '--from', from]);
    assert.equal(ended.code, 1, from);
    assert.match(ended.stdout, says);
    assert.doesNotMatch(ended.stdout + ended.stderr, /^\s+at /m);
    assert.equal(await readFile(path.join(content, 'permalinks.lock'), 'utf8'), before);
  }
});
