import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root, RootContent } from 'mdast';
import { namesOf } from '../../../../src/importer/redact/names.ts';
import { placeholderIn } from '../../../../src/importer/redact/redact.ts';
import { trac } from '../../../../src/importer/trac/trac.ts';
import { redactTree } from '../../../../src/importer/write/redact-tree.ts';
import { writeMdx } from '../../../../src/importer/write/write-mdx.ts';
import { processorTime } from '../../../bench/redact/detectors.ts';
import { jsonTracker } from '../../../fixtures/json-tracker.ts';

const root = 'https://tickets.telar.example/soporte/';
const people = { people: namesOf(['Ana Quiroz', 'noemi']), peopleInCode: namesOf(['Ana Quiroz']) };

/** What is left of a text: its Markdown without escapes, and the kinds that went. */
function left(format: string, source: string): readonly [text: string, ...kinds: string[]] {
  const { tree } = { ...trac.converters, ...jsonTracker.converters }[format]?.convert(source, {
    ticket: 1,
    root,
    resolve: (link) =>
      link.to === 'url' ? { href: link.url } : link.to === 'page' ? { href: root + link.path } : null,
    picture: () => null,
  }) ?? { tree: { type: 'root', children: [] } };
  const kinds = redactTree(tree, { ...people, place: placeholderIn('en'), view: 'written' });
  return [writeMdx(tree).replace(/\\(?!\n)/g, ''), ...kinds];
}

test('a text and each target are looked at by themselves, so that no link breaks', () => {
  for (const [format, source, ...expected] of [
    ['wiki', '[mailto:lista@correo.example la lista]', 'la lista'],
    ['wiki', 'en [https://x.example/s?token=a8Kq2Lm9Zx7Pw3Rt mi archivo].', 'en mi archivo.', 'token'],
    ['wiki', '[https://ana:lluvia-77@x.example/ here]', 'here', 'password'],
    [
      'wiki',
      '[https://x.example/?q=a write to ana@correo.example]',
      '[write to [email address removed]](https://x.example/?q=a)',
      'email',
    ],
    [
      'wiki',
      'https://x.example/s?token=a8Kq2Lm9Zx7Pw3Rt&b=1 is it',
      '<Plain>https://x.example/s?token=</Plain>[token removed]&b=1 is it',
      'token',
    ],
    [
      'wiki',
      'see https://x.example/?q=1, or ana@correo.example',
      'see [https://x.example/?q=1](https://x.example/?q=1), or [email address removed]',
      'email',
    ],
    ['wiki', 'password: RainyTram7', 'password: [password removed]', 'password'],
    ['html', '<p><a href="tel:+525550147788">call us</a></p>', 'call us'],
    ['html', '<p><a href="https://x.example/by?who=Ana%20Quiroz">hers</a></p>', 'hers', 'name'],
    // As it is written, and as it is read.
    ['html', '<p><a href="https://x.example/by?who=Ana+Quiroz">hers</a></p>', 'hers', 'name', 'name'],
    ['html', '<p><a href="https://x.example/t?v=1">hers</a></p>', '[hers](https://x.example/t?v=1)'],
    [
      'markdown',
      '[mail](mailto:ana@correo.example) or [page](https://x.example "of Ana Quiroz")',
      'mail or [page](https://x.example "of [name removed]")',
      'email',
      'name',
    ],
    [
      'markdown',
      '![Ana Quiroz](p.png) ![x](https://x.example/?key=a8Kq2Lm9)',
      '![[name removed]](p.png) x',
      'name',
      'token',
    ],
    [
      'markdown',
      'see [the page][ana@correo.example]\n\n[ana@correo.example]: https://x.example',
      'see the page',
      'email',
      'email',
    ],
  ] as const)
    assert.deepEqual(left(format, source), expected, source);
});

test('a link loses its target where that says what its label lost', () => {
  assert.deepEqual(left('wiki', 'contraseña: [https://x.example/pad/Rainy!Tram7 Rainy!Tram7]'), [
    'contraseña: [password removed]',
    'password',
  ]);
});

test('what is private may begin in one node and end in another, and one placeholder stands for it', () => {
  for (const [format, source, ...expected] of [
    ['wiki', "password: Rain'''y!Tr'''am7 is it", 'password: [password removed] is it', 'password'],
    ['wiki', "'''Ana''' Quiroz and ''noemi'' came", '**[name removed]** and _[name removed]_ came', 'name', 'name'],
    ['html', '<p>marta@<em>correo</em>.example.</p>', '[email address removed].', 'email'],
    ['html', '<p>marta@<a href="https://correo.example/">correo.example</a></p>', '[email address removed]', 'email'],
    [
      'wiki',
      '-----BEGIN RSA PRIVATE KEY-----\nMIIEinvented\n\nx+yz==\n-----END RSA PRIVATE KEY-----\nThat is it.',
      '[key removed]\n\nThat is it.',
      'key',
    ],
    [
      'wiki',
      '> -----BEGIN EC PRIVATE KEY-----\n> MHcCinvented==\n> -----END EC PRIVATE KEY-----',
      '> [key removed]',
      'key',
    ],
  ] as const)
    assert.deepEqual(left(format, source), expected, source);
});

test('a password is found by the label in another cell, row, term, item or paragraph', () => {
  for (const [format, source, expected] of [
    ['wiki', '||Password||Kp7Ws2Lm9||', /<Cell>\n\[password removed\]\n<\/Cell>/],
    ['wiki', '||= Host =||= Password =||\n|| a.example || tulipan ||', /^\| a\.example \| \[password removed\] \|$/m],
    [
      'html',
      '<table><tr><th>Host</th><th>Clave</th></tr><tr><td>a</td><td>tulipan-4</td></tr></table>',
      /\[password removed\]/,
    ],
    ['html', '<table><tr><td>Password</td><td><p>for you:</p><p>Kp7Ws2Lm9</p></td></tr></table>', /\n\nKp7Ws2Lm9\n/],
    [
      'html',
      '<table><tr><td>Password</td><td><p>Kp7Ws2Lm9</p><p>for you</p></td></tr></table>',
      /\n\[password removed\]\n/,
    ],
    ['wiki', ' Password:: te-verde-1988\n Host:: a.example', /<Definition>\n\[password removed\]\n<\/Definition>/],
    [
      'html',
      '<dl><dt>Contraseña</dt><dd>te-verde-1988</dd></dl>',
      /<Definition>\n\[password removed\]\n<\/Definition>/,
    ],
    ['wiki', 'The new password is:\n\n Kp7Ws2Lm9\n\nBye', /> \[password removed\]/],
    ['wiki', 'The new password is:\n * Kp7Ws2Lm9\n * for a day', /- \[password removed\]\n- for a day/],
    ['wiki', '== Password ==\nKp7Ws2Lm9', /\n\n\[password removed\]$/],
    ['wiki', 'Host    \tUser    \tPassword\na.example\tluz\tAlas.y.cielo3', /\[password removed\]/],
    ['words', 'Password:\nKp7Ws2Lm9', /\n\[password removed\]$/],
  ] as const)
    assert.match(left(format, source)[0], expected, source);
});

test('names go from code by their own detector, wherever the code stands', () => {
  const [text, ...kinds] = left(
    'wiki',
    '`noemi@host` `Ana Quiroz` noemi\n{{{\nssh noemi@host # Ana Quiroz\npassword = x8Lq2Wn4\n}}}',
  );
  assert.equal(
    text,
    '`noemi@host` `[name removed]` [name removed]\n\n```\nssh noemi@host # [name removed]\npassword = [password removed]\n```',
  );
  assert.deepEqual(kinds, ['name', 'name', 'name', 'password']);
});

test('a message is signed in its last paragraphs: never in a quotation, in code, or above a list', () => {
  for (const [format, source, expected] of [
    ['wiki', 'It works.\n\nThanks,\nLuz Prado', 'It works.\n\nThanks,\\\n[signature removed]'],
    ['wiki', 'It works.\n\nThanks,\n\nLuz Prado', 'It works.\n\nThanks,\n\n[signature removed]'],
    ['html', '<p>It works.</p><p>Thanks,<br>Luz Prado</p>', 'It works.\n\nThanks,\\\n[signature removed]'],
    ['words', 'It works.\nThanks,\nLuz Prado', 'It works.\\\nThanks,\\\n[signature removed]'],
    ['wiki', 'It works.\n\n - Luz Prado', 'It works.\n\n- [signature removed]'],
    [
      'wiki',
      'It works.\n\nThanks,\nLuz Prado\n\n> Cheers,\n> Pez',
      'It works.\n\nThanks,\\\n[signature removed]\n\n> Cheers,\\\n> Pez',
    ],
    ['wiki', 'Do:\n\nThanks,\n{{{\nRestart\n}}}', 'Do:\n\nThanks,\n\n```\nRestart\n```'],
    ['wiki', 'Do:\n\nThanks,\nLuz Prado\n\n * one\n * two', 'Do:\n\nThanks,\\\n[name removed]\n\n- one\n- two'],
  ] as const)
    assert.equal(left(format, source)[0], expected, source);
});

const paragraph = (...values: string[]): RootContent => ({
  type: 'paragraph',
  children: values.map((value) => ({ type: 'text', value })),
});

test('titles, attributes, languages of code and source that is no text lose what is private too', () => {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'code', lang: 'ana@correo.example', meta: 'by Ana Quiroz', value: 'x' },
      { type: 'html', value: '<i title="ana@correo.example">' },
      {
        type: 'mdxJsxFlowElement',
        name: 'Callout',
        attributes: [{ type: 'mdxJsxAttribute', name: 'title', value: 'From Ana Quiroz' }],
        children: [],
      },
      { type: 'footnoteDefinition', identifier: 'ana@correo.example', children: [paragraph('told') as never] },
    ],
  };
  redactTree(tree, { ...people, place: placeholderIn('en'), view: 'written' });
  assert.doesNotMatch(JSON.stringify(tree.children), /correo|Quiroz/);
  assert.match(JSON.stringify(tree.children), /told/);
});

test('a paragraph that is very long, in pieces or in one, takes time in proportion to it', () => {
  const unit = 'write to marta@correo.example or call 555-014-7788, it is http://x.example/a and no more; ';
  const timeOf = (length: number, isOne: boolean): number =>
    processorTime(
      (text) => {
        const pieces = isOne ? [text] : (text.match(/[\s\S]{1,40}/g) ?? []);
        const tree: Root = { type: 'root', children: [paragraph(...pieces)] };
        redactTree(tree, { ...people, place: placeholderIn('en'), view: 'written' });
        assert.doesNotMatch(JSON.stringify(tree), /marta|7788/);
        return [];
      },
      unit.repeat(Math.ceil(length / unit.length)),
    );
  for (const isOne of [true, false]) {
    const [small, large] = [timeOf(250_000, isOne), timeOf(1_000_000, isOne)];
    assert.ok(large < Math.max(small, 100) * 10, `${small} ms, and ${large} ms for four times as much`);
  }
});
