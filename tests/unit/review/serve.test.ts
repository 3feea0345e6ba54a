import assert from 'node:assert/strict';
import { type IncomingMessage, request } from 'node:http';
import { test } from 'node:test';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { serveReview } from '../../../src/review/server/serve.ts';
import { draft, reviewing, textIn } from './reviewing.ts';

const token = 'aSecretThatNobodyGuesses';

interface Got {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Send = (
  path: string,
  options?: { readonly body?: unknown; readonly headers?: Record<string, string> },
) => Promise<Got>;

/** Serves a review at any free port, and hands over how to send something to it. */
const serving = (use: (send: Send, folder: string) => Promise<void>): Promise<void> =>
  reviewing(async (review, folder) => {
    const faults: unknown[] = [];
    const served = { review, contentFolder: folder, script: 'script', style: 'style', locale: 'es' } as const;
    const server = await serveReview(served, { token, port: 0, onFault: (fault) => faults.push(fault) });
    const { port } = server;
    const send: Send = (at, { body, headers = {} } = {}) =>
      new Promise((resolve, reject) => {
        const origin = `http://localhost:${port}`;
        const posted = body === undefined ? {} : { 'content-type': 'application/json', origin };
        const sent = request(
          {
            host: '127.0.0.1',
            port,
            path: at,
            method: body === undefined ? 'GET' : 'POST',
            headers: { host: `localhost:${port}`, ...posted, ...headers },
          },
          (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('end', () =>
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: Buffer.concat(chunks).toString(),
              }),
            );
          },
        );
        sent.on('error', reject);
        sent.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
      });
    try {
      await use(send, folder);
      assert.deepEqual(faults, []);
    } finally {
      await server.close();
    }
  });

const act = (more: object) => ({
  file: draft(12),
  title: 'How is a list renamed?',
  answer: 'Below Tools, by the button with its name.',
  sawAnswer: true,
  ...more,
});

test('the page is served below the token in both languages, and the language asked for is the first', () =>
  serving(async (send) => {
    assert.equal((await send(`/${token}`)).headers.location, `/${token}/`);
    assert.equal((await send(`/${token}/`)).headers.location, 'es/');
    assert.match((await send(`/${token}/en/`)).body, /<html lang="en"[\s\S]*Review drafts/);
    assert.match((await send(`/${token}/es/`)).body, /<html lang="es"[\s\S]*Revisar borradores/);
    assert.equal((await send(`/${token}/review.js`)).body, 'script');
    assert.equal((await send(`/${token}/review.css`)).headers['content-type'], 'text/css; charset=utf-8');
    assert.equal((await send(`/${token}/fr/`)).status, 404);
  }));

test('a draft is accepted by what the page posts, and the answer holds the next', () =>
  serving(async (send, folder) => {
    const { body, headers } = await send(`/${token}/en/act`, { body: act({ do: 'accept' }) });
    const shown = JSON.parse(body) as Record<string, string>;
    assert.equal(shown.file, draft(13));
    assert.match(shown.said ?? '', /^Accepted: #12\. Now #13, Why is the site slow/);
    assert.match(shown.head ?? '', /1 of 3/);
    assert.match(await textIn(folder, 12), /^---\nreview: done\n/);
    assert.equal(headers['cache-control'], 'no-store');
  }));

test('what was taken out is in no page; only looking gives it, and only of these drafts', () =>
  serving(async (send) => {
    const page = await send(`/${token}/en/?at=${draft(11)}`);
    assert.match(page.body, /question\.1/);
    for (const each of [page, await send(`/${token}/en/act`, { body: act({ do: 'open', to: draft(11) }) })])
      assert.doesNotMatch(each.body, /maralta|marta@correo|555|0188/);
    const ids = ['question.1', 'source.question.1', 'title.1', 'nothing'];
    assert.deepEqual(JSON.parse((await send(`/${token}/look`, { body: { file: draft(11), ids } })).body), {
      'question.1': 'maralta',
      'source.question.1': 'maralta',
      'title.1': 'marta@correo.example',
    });
    assert.equal((await send(`/${token}/look`, { body: { file: 'site.yaml', ids } })).status, 400);
  }));

test('what is no act of the page does nothing', () =>
  serving(async (send, folder) => {
    const before = await textIn(folder, 12);
    for (const body of ['', '{', [], { do: 'accept' }, act({ do: 'erase' }), act({ do: 'accept', file: 12 })])
      assert.equal((await send(`/${token}/en/act`, { body })).status, 400);
    for (const file of ['site.yaml', '../site.yaml', 'tickets/101/en.mdx'])
      assert.equal((await send(`/${token}/en/act`, { body: act({ do: 'accept', file }) })).status, 200);
    assert.equal(await textIn(folder, 12), before);
    assert.equal(
      (await send(`/${token}/en/act`, { body: act({ do: 'keep', title: 'x'.repeat(1_100_000) }) })).status,
      413,
    );
  }));

test('a page elsewhere gets nothing and changes nothing', () =>
  serving(async (send, folder) => {
    const before = await textIn(folder, 12);
    const body = act({ do: 'accept' });
    for (const headers of [
      { origin: 'https://evil.example' },
      { host: 'evil.example' },
      { 'content-type': 'text/plain' },
    ]) {
      const got = await send(`/${token}/en/act`, { body, headers });
      assert.ok(got.status === 403 || got.status === 415);
      assert.equal(got.body, '');
      assert.equal(got.headers['access-control-allow-origin'], undefined);
    }
    assert.equal(await textIn(folder, 12), before);
  }));

test('pictures of drafts are served, and no other file', () =>
  serving(async (send, folder) => {
    await writeFile(path.join(folder, 'tickets/12/picture-12-1.png'), 'a picture');
    await writeFile(path.join(folder, 'tickets/101/picture.png'), 'of another entry');
    const picture = await send(`/${token}/picture/12/picture-12-1.png`);
    assert.deepEqual([picture.body, picture.headers['content-type']], ['a picture', 'image/png']);
    for (const name of [
      '12/en.mdx',
      '101/picture.png',
      '12/..%2F12%2Fpicture-12-1.png',
      '12/%2E%2E/12/en.mdx',
      '12/12/picture-12-1.png',
      '12/missing.png',
      '12/%E0%A4%A',
    ])
      assert.equal((await send(`/${token}/picture/${name}`)).status, 404, name);
  }));
