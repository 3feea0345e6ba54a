import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../../src/language/locale.ts';
import { contentPolicy } from '../../../src/site/policy.ts';
import { serverHeaders } from '../../../src/site/server-headers.ts';

const served = { basePath: '/help/', tracker: 'https://tracker.example.org', hashes: ["'sha256-abc+/='"] };
const forHosts = (basePath: string) => serverHeaders._headers({ ...served, basePath });
const policy = contentPolicy({
  search: true,
  hashes: served.hashes,
  forms: ["'self'", served.tracker],
  frames: "'self'",
});

test('hosts are told to send the policy of the pages, and what else a browser is to refuse', () => {
  assert.match(policy, /script-src 'self' 'sha256-abc\+\/='/);
  assert.match(policy, /form-action 'self' https:\/\/tracker\.example\.org;/);
  assert.doesNotMatch(policy, /file:|unsafe-inline|'unsafe-eval'/);
  assert.deepEqual(forHosts('/help/').slice(0, 5), [
    '/help/*',
    `  Content-Security-Policy: ${policy}`,
    '  Referrer-Policy: no-referrer',
    '  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
    '  X-Content-Type-Options: nosniff',
  ]);
  assert.equal(forHosts('/')[0], '/*');
});

test('files whose names change with their content are kept for ever, and no file has two such rules', () => {
  const rules = forHosts('/help/')
    .join('\n')
    .split(/\n(?=\/)/);
  const forEver = rules.filter((rule) => rule.includes('Cache-Control')).map((rule) => rule.split('\n'));
  assert.deepEqual(
    forEver.map(([pattern]) => pattern),
    [
      '/help/_assets/*',
      ...['index', 'filter', 'fragment'].flatMap((part) => locales.map((each) => `/help/pagefind/${each}/${part}/*`)),
      '/help/installed/packs/*',
    ],
  );
  for (const [pattern = '', ...headers] of forEver) {
    assert.deepEqual(headers, ['  Cache-Control: public, max-age=31536000, immutable']);
    assert.equal(pattern.indexOf('*'), pattern.length - 1, 'a star stands at the end only');
    assert.equal(forEver.filter(([other = '']) => pattern.startsWith(other.slice(0, -1))).length, 1, pattern);
  }
});

test('no line is longer than hosts read', () => {
  for (const lines of Object.values(serverHeaders))
    for (const line of lines(served)) assert.ok(line.length < 2000, line);
});

test('a page says no more than it needs', () => {
  assert.equal(
    contentPolicy({}),
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types consulta 'allow-duplicates'",
  );
});
