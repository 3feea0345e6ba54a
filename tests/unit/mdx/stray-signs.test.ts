import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../src/site/html-text.ts';
import { contentOf } from '../../../src/mdx/converted-text.ts';
import { aboutText } from '../../../src/mdx/render-about.ts';
import { asking, guideHtml, htmlOf, partHtml, plainText } from '../../fixtures/plain-html.ts';

const shownIn = (mdx: string): string => textOf(contentOf(plainText(mdx))).trim();

/** Signs that are text: all of them are shown. */
const text = [
  'Se cobra $5*3 y $6*4.',
  '3*4*5=60',
  '2*3*4*5*6*7*8*9*10*11*12 = x',
  'ancho*alto*fondo',
  '/etc/*.conf and /var/*.log',
  'cp -r /home/*/web /srv/*/web',
  'ls *.txt a*.log',
  'rm *foo /tmp/*',
  '(*.jpg|*.png) and *.a/*.b',
  'Nombre(*) y correo(*)',
  'use "*" or "*"',
  '/*hola*/ and /*x*/',
  '*/5 8*/2 x',
  'x**2 + y**2',
  '2**3**4',
  '/srv/**/web and /home/**/x',
  'j***n@example.org and p***a@example.org',
  '+52***1234***5',
  '__init__.py, __main__ and __pycache__/x',
  'self.__dict__ and __FILE__, __halt_compiler__ and __NEXT_DATA__',
  'C:\\_tmp\\*.log',
  'C:\\Program Files\\_x\\*.exe',
  '\\\\server\\share and “\\\\server\\_share\\*”',
  '%TEMP%\\*.tmp, ..\\_build, ~\\.ssh',
  'C:\\_a y D:\\_b\\*',
  'D:\\.git and E:\\(old)\\',
];

test('stars, underscores and backslashes that are no marks are shown: in guides, tickets and the about text', () => {
  for (const mdx of text) {
    assert.equal(shownIn(mdx), mdx);
    assert.equal(textOf(plainText(asking(mdx), 'ticket/1').parts[0]?.children ?? []).trim(), mdx);
    assert.equal(textOf(contentOf(aboutText(mdx, 'en'))).trim(), mdx);
  }
});

test('what is written as a mark stays one', () => {
  for (const [mdx, html] of [
    ['*uno*, **dos** y ***tres***.', '<em>uno</em>, <strong>dos</strong> y <em><strong>tres</strong></em>.'],
    ['**Des**armador, a**z**ul', '<strong>Des</strong>armador, a<strong>z</strong>ul'],
    ['*Nota:* 5 * 3, (*así*) ¡*no*!', '<em>Nota:</em> 5 * 3, (<em>así</em>) ¡<em>no</em>!'],
    ['*HTTP*/*SMTP* “*sí*” *«no»*', '<em>HTTP</em>/<em>SMTP</em> “<em>sí</em>” <em>«no»</em>'],
    [
      '_uno_ y __dos palabras__, __Nota__: __importante__',
      '<em>uno</em> y <strong>dos palabras</strong>, <strong>Nota</strong>: <strong>importante</strong>',
    ],
    ['**Puerto 25**: *...y 587*', '<strong>Puerto 25</strong>: <em>...y 587</em>'],
    [
      '**a *b* c** [*d*](faq:x) *`e`*',
      '<strong>a <em>b</em> c</strong> <a href="/en/faq/x/"><em>d</em></a> <em><code>e</code></em>',
    ],
    ['*«Uno»* *"dos"* "*tres*"', '<em>«Uno»</em> <em>"dos"</em> "<em>tres</em>"'],
    ['C:\\\\Users\\\\ana\\_x and C:\\\\\\_tmp', 'C:\\Users\\ana_x and C:\\_tmp'],
    ['\\\\\\server\\share', '\\\\server\\share'],
    ['my file, 1\\. \\*not\\*', 'my file, 1. *not*'],
  ] as const)
    assert.equal(guideHtml(mdx), `<p>${html}</p>`);
  // A guide’s author is warned of it: lost-backslashes.test.ts.
  assert.deepEqual(partHtml(asking('my\\_file')), ['<p>my_file</p>']);
});

test('one or two dashes or signs of equality below a line make no heading', () => {
  assert.deepEqual(partHtml(asking('Thanks.\n--\nAna')), ['<p>Thanks.\n--\nAna</p>']);
  assert.deepEqual(partHtml(asking('> Thanks.\n> -\n> Ana\n\nx\n==')), [
    '<blockquote>\n<p>Thanks.\n-\nAna</p>\n</blockquote><p>x\n==</p>',
  ]);
  assert.equal(guideHtml('Gracias.\n--  \nAna'), '<p>Gracias.\n--<br>\nAna</p>');
});

test('code keeps its signs, and so does what is escaped by then', () => {
  assert.equal(guideHtml('`C:\\_x` y `5*3 6*4`'), '<p><code>C:\\_x</code> y <code>5*3 6*4</code></p>');
  assert.equal(htmlOf(contentOf(plainText('```\n\\\\a\\_b *x*\n```'))), '<pre><code>\\\\a\\_b *x*\n</code></pre>');
});
