import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Asked, refusalOf, safeHeaders } from '../../../src/review/server/guard.ts';

const place = { port: 4322, token: 'aSecretThatNobodyGuesses' };
const asked = (more: Omit<Partial<Asked>, 'headers'> & { readonly headers?: Asked['headers'] } = {}): Asked => ({
  method: 'GET',
  url: `/${place.token}/en/`,
  ...more,
  headers: { host: 'localhost:4322', ...more.headers },
});
const status = (more: Parameters<typeof asked>[0]): number | null => refusalOf(asked(more), place)?.status ?? null;
const posting = (headers: Asked['headers'] = {}) => ({
  method: 'POST',
  url: `/${place.token}/en/act`,
  headers: { origin: 'http://localhost:4322', 'content-type': 'application/json', ...headers },
});

test('the page is answered under each name of this machine, typed or from itself', () => {
  for (const host of ['localhost:4322', '127.0.0.1:4322', '[::1]:4322']) {
    assert.equal(status({ headers: { host } }), null);
    assert.equal(status({ headers: { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' } }), null);
    assert.equal(status(posting({ host, origin: `http://${host}` })), null);
  }
  assert.equal(status({ headers: { 'sec-fetch-site': 'none' } }), null);
});

test('another name is refused, though it leads to this machine', () => {
  for (const host of [
    'evil.example',
    'evil.example:4322',
    'localhost',
    'localhost:80',
    'localhost.evil.example:4322',
    '',
  ])
    assert.equal(status({ headers: { host } }), 403, host);
  assert.equal(refusalOf({ ...asked(), headers: {} }, place)?.status, 403);
});

test('another page is refused, also one of this machine', () => {
  for (const origin of ['https://evil.example', 'http://localhost:8000', 'https://localhost:4322', 'null', '']) {
    assert.equal(status({ headers: { origin } }), 403, origin);
    assert.equal(status(posting({ origin })), 403, origin);
  }
  for (const site of ['cross-site', 'same-site']) assert.equal(status({ headers: { 'sec-fetch-site': site } }), 403);
});

test('what does not say where it is from, or what a form could send, changes nothing', () => {
  assert.equal(status(posting({ origin: undefined })), 403);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])
    assert.equal(status(posting({ 'content-type': type })), 415, type);
});

test('without the token there is nothing', () => {
  for (const url of [
    '/',
    '/en/',
    `/${place.token}x/`,
    `/${place.token.slice(0, -1)}/en/`,
    `/x/${place.token}/`,
    '//',
    '',
  ])
    assert.equal(status({ url }), 404, url);
});

test('nothing but reading and posting is known', () => {
  for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', '']) assert.equal(status({ method }), 405, method);
});

test('answers allow nothing from elsewhere, and no other page to read or frame them', () => {
  const policy = safeHeaders['content-security-policy'] ?? '';
  assert.match(policy, /^default-src 'none';/);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.deepEqual(
    Object.keys(safeHeaders).filter((name) => name.startsWith('access-control')),
    [],
  );
});
