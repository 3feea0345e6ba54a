import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideHtml } from '../../fixtures/plain-html.ts';

const code = (text: string, language = '', locale: 'en' | 'es' = 'en'): string =>
  guideHtml(`\`\`\`${language}\n${text}\n\`\`\``, locale);
const textIn = (html: string): string =>
  (/<code>(.*)<\/code>/s.exec(html)?.[1] ?? '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');

test('code without a language is a plain block; a long line makes it one that a keyboard can scroll', () => {
  assert.equal(code('short'), '<pre><code>short\n</code></pre>');
  assert.equal(
    code('x'.repeat(31), '', 'es'),
    `<pre tabindex="0" role="group" aria-label="Código"><code>${'x'.repeat(31)}\n</code></pre>`,
  );
});

test('the language stands above the code, as readers call it, and the search leaves it out', () => {
  for (const [written, en, es] of [
    ['sh', 'Shell', 'Shell'],
    ['Console', 'Shell', 'Shell'],
    ['text', 'Text', 'Texto'],
    ['dns', 'DNS', 'DNS'],
    ['htaccess', 'Apache', 'Apache'],
    ['cobol', 'cobol', 'cobol'],
  ] as const)
    for (const [locale, label] of [
      ['en', en],
      ['es', es],
    ] as const)
      assert.ok(
        code('x', written, locale).startsWith(
          `<figure class="code"><figcaption data-pagefind-ignore=""><span>${label}</span></figcaption><pre><code>`,
        ),
        code('x', written, locale),
      );
});

test('code is told apart by classes, and its text stays as it was', () => {
  const written = '# two\nfor t in MX TXT; do dig +short -t "$t" <a> & done';
  const html = code(written, 'sh');
  assert.equal(textIn(html), `${written}\n`);
  assert.match(html, /<span class="c"># two<\/span>/);
  assert.match(html, /<span class="k">for<\/span> <span class="v">t<\/span> <span class="k">in<\/span> MX TXT; /);
  assert.doesNotMatch(html, /style=|token/);
});

test('code that a grammar would take long for is shown as it is', () => {
  for (const text of [`# ${'a'.repeat(600)}`, '# a\n'.repeat(3000).trim()]) {
    const html = code(text, 'sh');
    assert.equal(textIn(html), `${text}\n`);
    assert.doesNotMatch(html, /class="c"/);
  }
});

test('what readers put in for themselves is marked, in blocks and within sentences', () => {
  assert.match(code('dig MX YOUR-DOMAIN', 'sh'), /MX <var>YOUR-DOMAIN<\/var>\n/);
  assert.match(code('domain="YOUR_DOMAIN_1"', 'sh'), /<span class="s">"<var>YOUR_DOMAIN_1<\/var>"<\/span>/);
  assert.match(guideHtml('Escribe `TU-CONTRASEÑA` aquí.', 'es'), /<code><var>TU-CONTRASEÑA<\/var><\/code>/);
  for (const text of ['YOURS-X', 'X-YOUR-X', 'YOUR', 'YOUR-', 'your-domain', 'YOUR-Domain'])
    assert.doesNotMatch(guideHtml(`See \`${text}\` here.`), /<var>/, text);
});
