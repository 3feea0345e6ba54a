import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '../../../src/mdx/converted-text.ts';
import { refusedIn, unreadableIn } from '../../../src/mdx/made-html.ts';
import { escapePattern } from '../../../src/site/escape-pattern.ts';
import { aboutText } from '../../../src/mdx/render-about.ts';
import { asking, guideHtml, htmlOf, plainText, problemsOf } from '../../fixtures/plain-html.ts';
import { inEnglish, whatToDo } from '../../fixtures/in-english.ts';
import { type Words, wordsIn } from '../../../src/language/problems.ts';

const refused: Readonly<Record<string, readonly [text: string, ...codes: string[]]>> = {
  'a script': ['<script>alert(1)</script>', '1 element-refused'],
  'a script of another server': ['a <script src="https://x.example/x.js"></script> b', '1 element-refused'],
  'a style': ['<style>p</style>', '1 element-refused'],
  'a style of another server': ['<link rel="stylesheet" href="https://x.example/x.css" />', '1 element-refused'],
  'a frame': ['Text.\n\n<iframe src="https://x.example/"></iframe>', '3 element-refused'],
  'a page that sends its reader on': [
    '<meta http-equiv="refresh" content="0;url=https://x.example/" />',
    '1 element-refused',
  ],
  'another base of addresses': ['<base href="https://x.example/" />', '1 element-refused'],
  'an object': ['<object data="https://x.example/"></object>', '1 element-refused'],
  'an embedded thing': ['<embed src="https://x.example/" />', '1 element-refused'],
  'a form': ['<form action="https://x.example/"><input name="q" /></form>', '1 element-refused', '1 element-refused'],
  'a button': ['<button>x</button>', '1 element-refused'],
  'a drawing with a script': ['<svg><script>x</script></svg>', '1 element-refused', '1 element-refused'],
  'a film': ['<video src="https://x.example/x.mp4"></video>', '1 element-refused'],
  'a sound': ['<audio><source src="https://x.example/x.mp3" /></audio>', '1 element-refused', '1 element-refused'],
  'a picture of another server': ['<img src="https://x.example/p.png" alt="A picture" />', '1 image-remote'],
  'a picture of another server without a scheme': ['<img src="//x.example/p.png" alt="A picture" />', '1 image-remote'],
  'pictures to choose from': [
    '<img src="panel.png" srcset="https://x.example/p.png 2x" alt="A picture" />',
    '1 element-attribute',
  ],
  'a picture without a text': ['<img src="panel.png" />', '1 image-without-text'],
  'a handler': ['a <b onclick="x()">b</b>', '1 element-attribute'],
  'a handler in capitals': ['a <b ONCLICK="x()">b</b>', '1 element-attribute'],
  'a style of its own': ['a <b style="position:fixed">b</b>', '1 element-attribute'],
  'an id, which the page may have': ['a <b id="main">b</b>', '1 element-attribute'],
  'a link that runs': ['a <a href="javascript:alert(1)">b</a>', '1 link-unsafe'],
  'a link that runs, written as characters': ['a <a href="java&#115;cript:alert(1)">b</a>', '1 link-unsafe'],
  'a heading without an id': ['<h2>One</h2>', '1 heading-id-missing'],
  'HTML that an astro component would take': ['<b set:html="<script>x</script>">b</b>', '1 element-attribute'],
  'a component in small letters': ['<callout title="x">\nText\n</callout>', '1 component-unknown'],
  'a mistyped component': ['Text.\n\n<Stepz>\n1. a\n</Stepz>', '3 component-unknown'],
  'an element that there is not': ['a <foo>b</foo>', '1 component-unknown'],
  'an element of somebody else': ['a <x-y>b</x-y>', '1 component-unknown'],
};

for (const [what, [text, ...codes]] of Object.entries(refused)) {
  test(`a guide may not hold ${what}, nor may a guide with code`, () => {
    assert.deepEqual(problemsOf(text), codes);
    const withCode = problemsOf(`export const x = 1\n\n${text}`);
    assert.deepEqual(
      withCode.map((each) => each.replace(/^\d+ /, '')),
      codes.map((each) => each.replace(/^\d+ /, '')),
    );
    assert.ok(problemsOf(asking(text), 'ticket/1').length > 0);
  });
}

for (const [written, meant] of [
  ['callout', 'Callout'],
  ['CALLOUT', 'Callout'],
  ['Calout', 'Callout'],
  ['note', 'Callout'],
  ['Warning', 'Callout'],
  ['Stepz', 'Steps'],
  ['steps', 'Steps'],
  ['figure2', 'Figure'],
  ['Image', 'Figure'],
  ['key', 'Keys'],
  ['outptu', 'Output'],
  ['lang', 'Lang'],
  ['Defintions', 'Definitions'],
] as const) {
  test(`<${written}> was to be <${meant}>`, () => {
    const [problem] = plainText(`<${written}>\nx\n</${written}>`).problems;
    assert.equal(problem && inEnglish(problem).what, `There is no component <${written}>.`);
    assert.ok(whatToDo(problem).startsWith(`Write <${meant}>`), whatToDo(problem));
    const [inTicket] = plainText(asking(`<${written}>\nx\n</${written}>`), 'ticket/1').problems;
    assert.ok(whatToDo(inTicket).startsWith(`Write <${meant}>`), whatToDo(inTicket));
  });
}

test('of HTML in a ticket, what Markdown or a component has in its place is named', () => {
  for (const [text, instead] of [
    ['a <b>b</b>', '**words**'],
    ['a <br/> b', 'a \\ at the end of the line'],
    ['a <kbd>F5</kbd>', '<Keys>'],
  ] as const)
    assert.match(
      whatToDo(plainText(asking(text), 'ticket/1').problems[0]),
      new RegExp(`Write ${escapePattern(instead)} in`),
    );
});

const inWords = (said: readonly Words[]): string[] => said.map((words) => wordsIn(words, 'en'));

test('HTML that marks words up stays in a guide, and needs no module', () => {
  const text =
    '<details open>\n<summary>More</summary>\n\nA <b lang="es" class="x y">b</b>, <br/>10<sup>2</sup>.\n\n</details>';
  assert.equal(plainText(text).needsModule, false);
  assert.equal(
    guideHtml(text).replace(/\n/g, ''),
    '<details open><summary>More</summary><p>A <b lang="es" class="x y">b</b>, <br>10<sup>2</sup>.</p></details>',
  );
});

test('links, pictures and headings in HTML are those of Markdown', () => {
  const { links, pictures, headings } = plainText(
    '<h2>One [#one]</h2>\n\n<a href="faq:set-up-mail">x</a> <img src="panel.png" alt="A picture"/>',
  );
  assert.deepEqual(
    [links.map(({ href }) => href), pictures, headings.map(({ id }) => id)],
    [['faq:set-up-mail'], ['panel.png'], ['one']],
  );
});

test('an attribute that is computed stays for the module', () => {
  assert.equal(plainText('<b title={x}>b</b>').needsModule, true);
});

for (const [html, found] of [
  ['<p>a <b>b</b> <a href="https://x.example/">c</a> <img src="/media/x.png"></p>', []],
  ['<svg viewBox="0 0 1 1"><path d="M0 0"/></svg><script type="module" src="/x.js"></script>', []],
  ['<IFRAME SRC=x></IFRAME>', ['<iframe>']],
  ['<p><img src=x onerror="alert(1)"></p>', ['the attribute onerror']],
  ['<svg onload=x></svg>', ['the attribute onload']],
  ['<a href=" java\nscript:x">a</a>', ['an address that runs']],
  ['<img srcset="/a.png 1x, //x.example/b.png 2x">', ['<img> of another server']],
  ['<template><script>x</script></template>', ['<script>']],
  ['<video poster="https://x.example/x.png"></video>', ['<video> of another server']],
] as const) {
  test(`of what code has made, ${found.join() || 'nothing'} is refused in ${html}`, () => {
    assert.deepEqual(inWords(refusedIn(html)), found);
  });
}

test('HTML in the about text would vanish, and is told; a comment may stand there', () => {
  const problems = (text: string) =>
    aboutText(text, 'en').problems.map((each) => `${each.line} ${each.code} ${inEnglish(each).what}`);
  const said = (tag: string) => `html-in-markdown The about text is Markdown without HTML, so ${tag} would vanish.`;
  assert.deepEqual(problems('a\n\nb <b>c</b>'), [`3 ${said('<b>')}`]);
  assert.deepEqual(problems('<script src="x">y</script>'), [`1 ${said('<script')}`]);
  assert.deepEqual(problems('a <!-- b -->\n\n<!-- c -->\n\nd'), []);
  assert.equal(htmlOf(contentOf(aboutText('a \\<b>', 'en'))), '<p>a &#x3C;b></p>');
});

test('what code shows and nobody can read', () => {
  const character = (name: string): string => `the character ${name}, which is part of no text`;
  assert.deepEqual(inWords(unreadableIn('<p>a\u0000\u001b</p>', '')), [character('U+0000'), character('U+001B')]);
  const turned = ['a change of the direction of writing that does not end (U+202E)'];
  assert.deepEqual(inWords(unreadableIn('<p>\u202egnorw</p>', '')), turned);
  assert.deepEqual(inWords(unreadableIn('<p title="\u2067x">y</p>', '')), turned);
  assert.deepEqual(inWords(unreadableIn('<p>\u202ea\u202c \u2067b\u2069 &amp; <b>c</b></p>', '')), []);
  assert.deepEqual(inWords(unreadableIn('<p>[object Object] [object Map] [object Object]</p>', '')), [
    '[object Object], an object in place of words',
    '[object Map], an object in place of words',
  ]);
  assert.deepEqual(inWords(unreadableIn('<code>[object Object]</code>', 'It says `[object Object]`.')), []);
});
