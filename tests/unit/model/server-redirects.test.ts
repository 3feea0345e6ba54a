import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Destination, Moved } from '../../../src/model/redirects.ts';
import { serverRedirects, serverRules } from '../../../src/model/server-redirects.ts';

const moved: Moved = {
  pages: new Map<string, Destination>([
    ['faq/old', { page: 'faq/new', anchor: 'end' }],
    ['topic/post', { page: 'topic/mail', anchor: undefined }],
    ['ticket/7', { page: 'topics', anchor: undefined }],
    ['ticket/8', 'gone'],
  ]),
  anchors: new Map(),
};

test('redirects are rules for servers, below the path of the published address', () => {
  assert.deepEqual(serverRedirects._redirects(serverRules(moved, '/help/')), [
    '/help/en/faq/old /help/en/faq/new/#end 301',
    '/help/es/faq/old /help/es/faq/new/#end 301',
    '/help/faq/old /help/faq/new/#end 301',
    '/help/en/topic/post /help/en/topic/mail/ 301',
    '/help/es/topic/post /help/es/topic/mail/ 301',
    '/help/en/ticket/7 /help/en/topics/ 301',
    '/help/es/ticket/7 /help/es/topics/ 301',
  ]);
  const [rule] = serverRules(moved, '/');
  assert.ok(rule);
  assert.deepEqual(serverRedirects['redirects.nginx.conf']([rule]), [
    'location ~ "^/en/faq/old(?:/(?:index\\.html)?)?$" { return 301 "/en/faq/new/#end"; }',
  ]);
  assert.deepEqual(serverRedirects['redirects.apache.conf']([rule]), [
    'RewriteEngine On',
    'RewriteRule "^/?en/faq/old(?:/(?:index\\.html)?)?$" "/en/faq/new/#end" [R=301,NE,L]',
  ]);
});

test('servers compare what an address says, and send on to it encoded', () => {
  const [rule] = serverRules(moved, '/ayuda%20n%C2%BA%201/espa%C3%B1ol$1/');
  assert.ok(rule);
  assert.deepEqual(serverRedirects['redirects.nginx.conf']([rule]), [
    String.raw`location ~ "^/ayuda\x20nº\x201/español\$1/en/faq/old(?:/(?:index\.html)?)?$" { return 301 "/ayuda%20n%C2%BA%201/espa%C3%B1ol%241/en/faq/new/#end"; }`,
  ]);
  assert.deepEqual(serverRedirects['redirects.apache.conf']([rule]).slice(1), [
    String.raw`RewriteRule "^/?ayuda\x20nº\x201/español\$1/en/faq/old(?:/(?:index\.html)?)?$" "/ayuda\%20n\%C2\%BA\%201/espa\%C3\%B1ol\$1/en/faq/new/#end" [R=301,NE,L]`,
  ]);
  assert.match(serverRedirects._redirects([rule]).join(), /^\/ayuda%20n%C2%BA%201\/espa%C3%B1ol\$1\/en\/faq\/old /);
});
