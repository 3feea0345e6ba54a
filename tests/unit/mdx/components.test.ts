import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideHtml, partHtml, plainText, problemsOf } from '../../fixtures/plain-html.ts';

for (const [kind, locale, word] of [
  ['note', 'en', 'Note'],
  ['note', 'es', 'Nota'],
  ['tip', 'es', 'Consejo'],
  ['caution', 'es', 'Precaución'],
  ['danger', 'en', 'Danger'],
  ['danger', 'es', 'Peligro'],
] as const)
  test(`Callout: a box of the kind ${kind} says so in a word, which the search leaves out (${locale})`, () => {
    const span = (said: string) => `<span class="kind" data-pagefind-ignore="">${said}</span>`;
    const box = (line: string) =>
      `<div class="callout ${kind}" role="note"><p>${line}</p><p>One &#x26; <em>two</em>.</p></div>`;
    const html = (attributes: string) =>
      guideHtml(`<Callout${attributes}>\nOne & *two*.\n</Callout>`, locale).replaceAll('\n', '');
    assert.equal(html(` kind="${kind}"`), box(span(word)));
    assert.equal(html(` kind="${kind}" title="Mind this"`), box(`${span(`${word}:`)} Mind this`));
    if (kind === 'note') assert.equal(html(''), box(span(word)));
  });

test('Steps: a tight list gets its paragraphs', () => {
  assert.equal(
    guideHtml('<Steps>\n1. Open it.\n2. Press **Save**.\n</Steps>'),
    ['<ol class="steps">', '<li><p>Open it.</p></li>', '<li><p>Press <strong>Save</strong>.</p></li>', '</ol>'].join(
      '\n',
    ),
  );
});

test('Steps and lists begin at their number, after words, code or a picture, and nested', () => {
  const starts = (mdx: string) => [...guideHtml(mdx).matchAll(/<ol([^>]*)>/g)].map(([, attributes]) => attributes);
  assert.deepEqual(starts('<Steps>\n1. a\n</Steps>\n\nb\n\n<Steps>\n3. c\n   1. d\n\n   x\n\n   2. e\n</Steps>'), [
    ' class="steps"',
    ' start="3" class="steps"',
    '',
    ' start="2"',
  ]);
  assert.deepEqual(starts('1. a\n\n```\nb\n```\n\n2. c\n\n![d](panel.png)\n\n3. e\n- f\n\n  4. g'), [
    '',
    ' start="2"',
    ' start="3"',
    ' start="4"',
  ]);
});

test('Steps: a loose list keeps the paragraphs it has', () => {
  const html = guideHtml('<Steps>\n1. Open it.\n\n2. Save it.\n</Steps>');
  assert.equal(html.match(/<p>/g)?.length, 2);
  assert.doesNotMatch(html, /<p>\s*<p>/);
});

test('Steps: code, lists and pictures in a step stand beside its words, not in their paragraph', () => {
  const html = guideHtml(
    '<Steps>\n1. Type\n   ```\n   ls\n   ```\n   and wait.\n2. Choose\n   - one\n   - two\n</Steps>',
  );
  assert.equal(
    html.replace(/\n/g, ''),
    [
      '<ol class="steps"><li><p>Type</p><pre><code>ls</code></pre><p>and wait.</p></li>',
      '<li><p>Choose</p><ul><li>one</li><li>two</li></ul></li></ol>',
    ].join(''),
  );
});

test('Steps: a list that begins later keeps its number', () => {
  assert.match(guideHtml('<Steps>\n3. Third.\n4. Fourth.\n</Steps>'), /^<ol start="3" class="steps">/);
});

for (const [what, text] of [
  ['words before the list', 'First:\n\n1. a'],
  ['two lists', '1. a\n\n- b'],
  ['bullets', '- a\n- b'],
  ['nothing', ''],
] as const) {
  test(`Steps refuses ${what}`, () => {
    assert.deepEqual(problemsOf(`Text.\n\n<Steps>\n${text}\n</Steps>`), ['3 steps-without-list']);
  });
}

for (const [keys, html] of [
  ['Esc', '<kbd>Esc</kbd>'],
  ['Ctrl+F5', '<kbd>Ctrl</kbd> + <kbd>F5</kbd>'],
  ['Cmd + Shift + R', '<kbd>Cmd</kbd> + <kbd>Shift</kbd> + <kbd>R</kbd>'],
  ['+', '<kbd>+</kbd>'],
  ['Ctrl++', '<kbd>Ctrl</kbd> + <kbd>+</kbd>'],
  ['&lt;', '<kbd>&#x3C;</kbd>'],
] as const) {
  test(`Keys: ${keys}`, () => {
    assert.equal(guideHtml(`Press <Keys>${keys}</Keys>.`), `<p>Press ${html}.</p>`);
  });
}

test('Output: what a program prints, inside a sentence', () => {
  assert.equal(
    guideHtml('It says <Output>550 *no*</Output> then.'),
    '<p>It says <samp>550 <em>no</em></samp> then.</p>',
  );
});

test('Abbr: spelled out for those who ask', () => {
  assert.equal(
    guideHtml('An <Abbr title="Sender Policy Framework">SPF</Abbr> record.'),
    '<p>An <abbr title="Sender Policy Framework">SPF</abbr> record.</p>',
  );
});

test('Lang: words in the other language', () => {
  assert.equal(
    guideHtml('The folder <Lang code="es">Papelera</Lang>.'),
    '<p>The folder <span lang="es">Papelera</span>.</p>',
  );
});

test('an inline component alone on its line is a paragraph', () => {
  assert.equal(guideHtml('<Output>Done</Output>'), '<p><samp>Done</samp></p>');
});

test('an inline component whose words stand on a line of their own is one paragraph, not one in another', () => {
  assert.equal(guideHtml('<Output>\nDone\n</Output>'), '<p><samp>Done</samp></p>');
});

test('an inline component may not hold paragraphs: HTML cannot say so', () => {
  assert.deepEqual(problemsOf('<Lang code="es">\n\nUno.\n\nDos.\n\n</Lang>'), ['1 component-misplaced']);
});

test('Figure: the picture with its size, its text and its caption', () => {
  assert.equal(
    guideHtml('<Figure src="panel.png" alt="The panel" caption="At the top." />'),
    '<figure><img src="/media/faq/x/panel.png" alt="The panel" width="4" height="2" loading="lazy" decoding="async"><figcaption>At the top.</figcaption></figure>',
  );
  assert.doesNotMatch(guideHtml('<Figure src="panel.png" alt="The panel" />'), /figcaption/);
});

test('a picture whose name has a sign of addresses is written as in an address', () => {
  assert.deepEqual(plainText('![a](panel%231.png) ![b](pa%C3%B1el%20100%25.png) ![c](50%.png)').pictures, [
    'panel#1.png',
    'pañel 100%.png',
    '50%.png',
  ]);
});

test('a picture within a text is like one of Figure, without the caption', () => {
  assert.equal(
    guideHtml('![The panel](panel.png)'),
    '<p><img src="/media/faq/x/panel.png" alt="The panel" width="4" height="2" loading="lazy" decoding="async"></p>',
  );
});

for (const [what, mdx, code] of [
  ['from another host', '![Logo](https://example.com/a.png)', 'image-remote'],
  ['from another folder', '![Logo](../y/panel.png)', 'image-remote'],
  ['written out as data', '![Logo](data:image/png;base64,AAAA)', 'image-remote'],
  ['that is not there', '![Logo](logo.png)', 'image-missing'],
  ['with a broken escape in its name', '<Figure src="50%.png" alt="Half" />', 'image-missing'],
  ['without a text', '![](panel.png)', 'image-without-text'],
] as const) {
  test(`refuses a picture ${what}`, () => {
    assert.deepEqual(problemsOf(mdx), [`1 ${code}`]);
  });
}

test('components stand in each other, and in lists, quotes and tables', () => {
  assert.equal(
    guideHtml('<Callout title="First">\n<Steps>\n1. Press <Keys>A</Keys>.\n</Steps>\n</Callout>').replace(/\n/g, ''),
    '<div class="callout note" role="note"><p><span class="kind" data-pagefind-ignore="">Note:</span> First</p><ol class="steps"><li><p>Press <kbd>A</kbd>.</p></li></ol></div>',
  );
  assert.match(
    guideHtml('- <Output>a</Output>\n\n> <Output>b</Output>'),
    /<samp>a<\/samp>[\s\S]*<\/li>[\s\S]*<blockquote>\s*<p><samp>b<\/samp><\/p>/,
  );
  assert.match(guideHtml('| a |\n|---|\n| <Keys>Esc</Keys> |'), /<td><kbd>Esc<\/kbd><\/td>/);
});

test('a ticket’s parts hold the same components', () => {
  assert.deepEqual(partHtml('<Answer>\nPress <Keys>Esc</Keys>.\n</Answer>\n\n<Question>\nWhat?\n</Question>'), [
    '<p>Press <kbd>Esc</kbd>.</p>',
    '<p>What?</p>',
  ]);
});

for (const [what, mdx] of [
  ['Callout of a kind that there is not', '<Callout kind="warning">\nx\n</Callout>'],
  ['Callout with a title of one letter', '<Callout title="x">\nx\n</Callout>'],
  ['Keys with an attribute', 'Press <Keys as="x">A</Keys> now'],
  ['Lang with a language that there is not', 'In <Lang code="fr">a</Lang> now'],
  ['Abbr without its words', 'An <Abbr>SPF</Abbr> now'],
  ['Figure without its text', '<Figure src="panel.png" />'],
  ['an attribute without a value', 'Press <Keys hidden>A</Keys> now'],
  ['an attribute with an expression', 'In <Lang code={x}>a</Lang> now'],
  ['attributes that are spread', 'In <Lang {...x}>a</Lang> now'],
] as const) {
  test(`refuses ${what}`, () => {
    assert.deepEqual(problemsOf(mdx), ['1 component-attribute']);
  });
}
