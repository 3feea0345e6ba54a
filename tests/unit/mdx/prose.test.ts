import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '../../../src/mdx/converted-text.ts';
import { filledIn, onPage, type Prose } from '../../../src/mdx/prose.ts';
import { proseOf } from '../../../src/mdx/prose-of.ts';
import { guideHtml, plainText } from '../../fixtures/plain-html.ts';

const prose = (mdx: string): Prose => proseOf(contentOf(plainText(mdx, 'faq/x', 'es')));
const everySlot = [
  '## Los _pasos_ [#pasos]',
  '',
  'Ve [el **ticket** 1](ticket:1#comment:2 "Lo \\"que\\" pasó"), [el correo](topic:mail), [lo de arriba](#pasos)',
  'y [otro sitio](https://example.org/es/).',
  '',
  '![Panel](panel.png)',
].join('\n');

test('a page gives a text the addresses of its readers’ language', () => {
  const { html } = prose(everySlot);
  for (const locale of ['en', 'es'] as const) {
    assert.equal(
      filledIn(html, onPage(locale)),
      `<h2 id="pasos">Los <em>pasos</em> <a class="anchor" href="#pasos" aria-label="Enlace a la sección: Los pasos" data-pagefind-ignore="">§</a></h2>
<p>Ve <a href="/${locale}/ticket/1/#comment:2" title="Lo &#x22;que&#x22; pasó">el <strong>ticket</strong> 1</a>, <a href="/${locale}/topic/mail/">el correo</a>, <a href="#pasos">lo de arriba</a>
y <a href="https://example.org/es/">otro sitio</a>.</p>
<p><img src="/media/faq/x/panel.png" alt="Panel" width="4" height="2" loading="lazy" decoding="async"></p>`,
    );
  }
});

test('whoever shows a text elsewhere gives all addresses, and no other', () => {
  const given: string[] = [];
  const give = (address: string): string => `https://x.example/?a&b=${given.push(address)}`;
  const html = filledIn(prose(everySlot).html, {
    link: (target) => give(target.to === 'topic' ? target.topic : target.key),
    address: give,
  });
  assert.deepEqual(given, ['#pasos', 'ticket/1', 'mail', '#pasos', '/media/faq/x/panel.png']);
  assert.equal(html.match(/"https:\/\/x\.example\/\?a&amp;b=\d"/g)?.length, 5);
});

test('ids that a heading had once stand at its beginning', () => {
  const { html } = prose('## Uno [#uno]\n\n## Dos [#dos]\n');
  const shown = filledIn(html, onPage('es', new Map([['dos', ['two', 'zwei']]])));
  assert.match(shown, /<h2 id="uno">Uno .*<h2 id="dos"><span id="two"><\/span><span id="zwei"><\/span>Dos /s);
});

test('the plain text is what a reader reads, in one line', () => {
  assert.equal(prose(everySlot).plain, 'Los pasos § Ve el ticket 1, el correo, lo de arriba y otro sitio.');
  assert.equal(prose('a <Keys>F5</Keys>\n\n- 1 &lt; 2\n- `<b>`\n').plain, 'a F5 1 < 2 <b>');
});

test('a text without slots is one piece, and an empty one is none', () => {
  assert.deepEqual(prose('Un *texto*.').html, ['<p>Un <em>texto</em>.</p>']);
  assert.deepEqual(prose('').html, []);
});

test('nothing that a text holds is taken for a slot', () => {
  const hostile = 'a\u00000\u0000b `c\u0000end\u0000` [d](ticket:1) <Abbr title="e\u00001\u0000">f</Abbr>';
  assert.equal(
    guideHtml(hostile),
    '<p>a\ufffd0\ufffdb <code>c\ufffdend\ufffd</code> <a href="/en/ticket/1/">d</a> <abbr title="e\ufffd1\ufffd">f</abbr></p>',
  );
});
