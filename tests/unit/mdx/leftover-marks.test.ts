import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '../../../src/mdx/converted-text.ts';
import { escapeMarks } from '../../../src/mdx/escape-marks.ts';
import { aboutText } from '../../../src/mdx/render-about.ts';
import { parseText } from '../../../src/mdx/render.ts';
import { asking, htmlOf, partHtml, plainText, problemsOf, source } from '../../fixtures/plain-html.ts';
import { whatToDo } from '../../fixtures/in-english.ts';

/** `line code`, and what to write. */
function told(mdx: string): string[] {
  const read = parseText(mdx, source('faq/x'));
  const problems = 'severity' in read ? [read] : read.problems;
  return problems.map((each) => `${each.line} ${each.code} ${whatToDo(each).split(';')[0]}`);
}

for (const [text, write] of [
  ['![x](captura 1.png)', 'Write ![x](<captura 1.png>)'],
  ['![x](captura (1) b.png)', 'Write ![x](<captura (1) b.png>)'],
  ['See [the guide] (faq:case).', 'Write [the guide](faq:case)'],
  ['See [the\nguide](faq: case).', 'Write [the guide](faq:case)'],
  ['See (faq:case)[x] and so on', 'Write [x](faq:case)'],
  ['See (the guide)[faq:case].', 'Write [the guide](faq:case)'],
  ['See [the guide](faq:case and so on', 'Write [the guide](faq:case)'],
  ['[manual](el manual.pdf)', 'Write [manual](<el manual.pdf>)'],
  ['Esto es **importante:**sí.', 'Write **importante:** with a blank behind it'],
  ['La palabra**«cita»** sigue.', 'Write **«cita»** with a blank before it'],
  ['__Nota:__sigue', 'Write **Nota:** with a blank behind it'],
  ['**`código`**sigue', 'Write **…** with a blank behind it'],
  [
    '[b]negritas[/b]',
    'Write **bold**, *italics*, [words](address), ![what it shows](file.png) or > before a quotation',
  ],
  [
    'uno[[BR]]dos',
    'Write a picture as ![what it shows](file.png), a \\ at the end of a line that ends there, or nothing',
  ],
  [
    '[!WARNING]\nx',
    'Write > [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] alone on the first line of a quotation',
  ],
  [
    '[!warning] Cuidado',
    'Write > [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] alone on the first line of a quotation',
  ],
  [
    ':::note\nx\n:::',
    'Write > [!NOTE] on a line of its own and > before the lines below it, or <Callout title="…"> and </Callout> around them',
  ],
  [
    '!!! note\n    x',
    'Write > [!NOTE] on a line of its own and > before the lines below it, or <Callout title="…"> and </Callout> around them',
  ],
  [
    '.. note::\n   x',
    'Write > [!NOTE] on a line of its own and > before the lines below it, or <Callout title="…"> and </Callout> around them',
  ],
  ['##Pasos\n', 'Write ## with a blank behind it'],
  ['## Pasos {#pasos}', 'Write [#pasos] at the end of a heading'],
  ['{{{\ncódigo\n}}}', 'Write ``` on a line before the code and on one behind it'],
  ['{{< nota >}}', 'Write a component of Consulta, or nothing'],
  ['{% include x %}', 'Write a component of Consulta, or nothing'],
] as const) {
  test(`is certainly not meant so: ${text}`, () => {
    assert.deepEqual(told(`\n${text}`), [`2 mark-left-over ${write}`]);
    assert.deepEqual(told(`> Words.\n>\n> ${text.replaceAll('\n', '\n> ')}`), [`3 mark-left-over ${write}`]);
  });
}

for (const text of [
  '[the guide] (https://example.org/)',
  '[[wiki]]',
  '![[captura.png]]',
  '[texto][ref]',
  '[texto][]',
  '[wiki:Inicio la página]',
  '[https://example.org la página]',
  '[[https://example.org][la página]]',
  '[faq:case]',
  '[^nota]',
  '[^nota-1]',
  '*cita:*sigue',
  '_cita:_sigue',
  '** importante ** sigue',
  '**importante ** sigue',
  '**importante sigue',
  '~~tachado sigue',
  "'''bold'''",
  '==marcado==',
  '||a||b||',
  '== Título ==',
  '[ ] una tarea',
  '[TOC]',
  'Listo :smile:',
  'AT&amp;amp;T',
  'uno&nbspdos',
  'el `código sigue',
  '[gallery ids="1,2"]',
  'Mira [el texto](ticket 500)',
  '[text](mi guía)',
  'y ** espacio ** sigue',
  'y __ espacio __',
  '|a|b|\n|1|2|',
  '> | a | b |\n> | 1 | 2 |\n> | 3 | 4 |',
  '-uno\n-dos\n-tres',
  '1.item one\n2.item two',
  '[link](https://example.org/(a)',
  '[link](https://example.org/a y más',
  'A &bogus; here',
  'un caf&eacutee;',
  '- [-] half',
  '- [] nothing',
]) {
  test(`is perhaps not meant so: ${text}`, () => {
    assert.deepEqual(problemsOf(`\n${text}`), ['2 mark-doubtful']);
  });
}

for (const text of [
  '2 ** 3, 2**3 = 8, a * b * c, 2**(n+1)**2, f(*args, **kwargs)',
  'So he said [sic], [1], [1][2] and a[i][j], [x] or [ ], [nombre] (integrante)',
  '`__init__` and \\_\\_init\\_\\_, self.__a.__b, snake_case_name, __init__',
  'src/**/*.ts, **/*.ts, *.png, *, **',
  'At 10:30:15, a::b, std::vector, C:\\\\x, "x": "y", :)',
  'a || b && c, x == y, a === b, #hashtag, #4, C#, 5 # 6',
  'It’s ’90s, ’’, rock ’n’ roll, "x", \'y\'',
  'AT&T, R&D, a & b, &nbsp; and &amp; are fine',
  '[words](https://example.org/a_b__c**d) and https://example.org/?q==x==&a=:b_c_d: and [a](faq:b)',
  '**bold** *italics* ***both*** ~~out~~ **a**b **«a»** *b*, `x`** y',
  'a ~ b, ~5 min, ~~5',
  '`[[wiki]]`, `:::note`, `![x](a b.png)`, `{{{`, `**x:**y`',
  '\\![x](a b.png) \\[a] (faq:b) \\*\\*x:\\*\\*y \\`x \\[[wiki]] \\[^1]',
  '\\:::note\n\\!!! note\n\\##Pasos\n\\.. note::\n\\[!NOTE]',
  '```\n:::note\n[^1] **x:**y\n```\n\n~~~\n```\n~~~',
  '> [!NOTE]\n> words\n\n> > [!TIP]\n> > words',
  'Words[^1].\n\n[^1]: A note.',
  '- [ ] a\n- [x] b\n\n1. a\n2. b\n\n---\n\n***\n\n* a',
  '| a | b |\n|---|---|\n| **x** | [a](faq:b) |',
  '## Words [#words]\n\n<Callout title="Mind">\nWords <Keys>**a**</Keys>b\n</Callout>\n\nFive\n!!!\n',
  '¿**Sí?** ¡**No!** (**quizá**) «**eso**» **a:** b, **a**: b',
  '...and so on... -- well --- yes; => x, ->, |x|',
  'a | b\n1 | 2\n\n|x|\n\n-5 °C\n-3 °C\n\n1.5 GB\n2.5 GB\n\nAT&T; R&D; x&y; Johnson&Johnson; f(&a, &bc)',
  '- -v\n- tar\n  -5 °C\n  -- x\n\n* [a](faq:b)\n\n-outlook\n\n+info, a=1&bc=2;',
  '\\-uno\n-dos\n-tres\n\n1\\.uno\n2.dos\n\n\\|a|b|\n|1|2|\n\n\\&bogus; &eacute; &copy; &Eacute;',
  'base ** exponent ** 2, a ** b ** c, f[i](a, b)',
  'Press \\<Enter>, then ^C; x^2, [^abc-z], e.g. [a-z]',
]) {
  test(`is a text as people write it: ${text}`, () => {
    assert.deepEqual(problemsOf(text), []);
  });
}

for (const text of [
  'int main(int argc, char **argv)',
  'Fields with **required must be filled in',
  'The sign ` is a backtick',
  'The “`” is a backtick',
  '[x] means yes',
  'The regexp [^1] matches, and so do [a-z][^1]+, a[^1]b and /foo[^1]/',
  'The mark ~~strikes out, `code is code',
]) {
  test(`is text in a ticket, and no error in a guide: ${text}`, () => {
    assert.deepEqual(problemsOf(asking(text), 'ticket/1'), []);
    assert.deepEqual(partHtml(asking(text)), [`<p>${text}</p>`]);
    for (const problem of problemsOf(text)) assert.equal(problem, '1 mark-doubtful');
  });
}

for (const text of ['- item\n-item2', '1. uno\n2.dos\n3.tres', '- a\n\n  [~] b']) {
  test(`is perhaps not meant so, in a list: ${text}`, () => {
    assert.deepEqual(problemsOf(text), [`${text.startsWith('- a') ? 3 : 2} mark-doubtful`]);
  });
}

test('what to write instead of what only several lines tell', () => {
  assert.deepEqual(told('|a|b|\n|1|2|'), [
    '1 mark-doubtful Write a line such as |---|---| below the headings, if it is a table',
  ]);
  assert.deepEqual(told('See [x](Ticket #500)'), ['1 mark-doubtful Write [x](ticket:500)']);
  const read = parseText('1.uno\n2.dos', source('faq/x'));
  assert.match('severity' in read ? '' : whatToDo(read.problems[0]), /put \\ before the sign behind the number/);
});

test('a program escapes these marks too, and shows what it was given', () => {
  for (const text of ['1.uno\n2.dos\n3.tres', '- a\n-b\n-c', '|a|b|\n|1|2|\n|3|4|', 'A &bogus; one', '- [-] half']) {
    const escaped = escapeMarks(text);
    assert.deepEqual(problemsOf(escaped), []);
    assert.equal(htmlOf(contentOf(plainText(escaped))), htmlOf(contentOf(plainText(text))));
  }
});

test('the sign ` between quotation marks is a sign in a guide too', () => {
  for (const text of ['The “`” is one', 'The "`" is one', '(`) is one']) assert.deepEqual(problemsOf(text), []);
});

test('a mark is told by its line, in quotations, lists, tables, components, headings and notes', () => {
  const mark = '**a:**b';
  assert.deepEqual(
    problemsOf(
      `\n> words\n> ${mark}\n\n- x\n\n  - y\n    ${mark}\n\n| a | b |\n|---|---|\n| 🙂 | ${mark} |\n\n<Callout title="Mind">\n\n${mark}\n</Callout>\n\n## ${mark} [#a]\n\nx[^1]\n\n[^1]: y\n    ${mark}`,
    ),
    ['3', '8', '12', '16', '19', '24'].map((line) => `${line} mark-left-over`),
  );
  assert.deepEqual(problemsOf(asking('a\r\n\r\n*b* **a:**b\r\n'), 'ticket/1'), ['4 mark-left-over']);
});

test('in the about text too, which is Markdown', () => {
  const { problems } = aboutText('Words\n\n{#id} {{< a >}} **a:**b', 'es');
  assert.deepEqual(
    problems.map(({ line, code }) => `${line} ${code}`),
    ['3 mark-left-over', '3 mark-left-over', '3 mark-left-over'],
  );
});

test('a number of a note that is nowhere', () => {
  assert.deepEqual(problemsOf('Words[^1] and\nmore[^2].\n\n[^2]: A note.'), ['1 footnote-missing']);
  assert.deepEqual(problemsOf(asking('Words[^1].'), 'ticket/1'), ['2 footnote-missing']);
});

for (const [what, text, line, key] of [
  ['at the end', 'a\n\n```\nb\n\nc', 3, 'faq/x'],
  ['that another of the same signs follows', 'a\n\n```sh\nb\n```sh\nc', 3, 'faq/x'],
  ['in an item', '- a\n\n  ~~~\n  b\n\nc', 3, 'faq/x'],
  ['in a part of a ticket', asking('a\n\n```\nb'), 4, 'ticket/1'],
  ['in a component', '<Callout title="Mind">\n```\nb\n</Callout>', 2, 'faq/x'],
] as const) {
  test(`code without an end ${what}`, () => {
    assert.deepEqual(problemsOf(text, key), [`${line} code-not-closed`]);
  });
}
