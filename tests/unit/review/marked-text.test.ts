import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, type Draft, reasonIn } from '../../../src/reader/draft.ts';
import { withDecision } from '../../../src/review/front-matter.ts';
import { type Edits, markedText, unmarked } from '../../../src/review/marked-text.ts';
import { countsOf, nextOpen, type Stand } from '../../../src/review/progress.ts';
import { shownParts } from '../../../src/review/shown-parts.ts';
import { takenOut } from '../../../src/review/take-out.ts';
import { isUnsure } from '../../../src/review/unsure.ts';
import { privateKinds } from '../../../src/importer/redact/finding.ts';
import { kindName } from '../../../src/review/placeholders.ts';
import { frontMatter } from '../../../src/importer/write/front-matter.ts';
import { isSureReason, reasonInWords, reasonTranslated } from '../../../src/importer/write/short-answer.ts';
import { type Locale, locales } from '../../../src/language/locale.ts';

const entry = { file: 'tickets/5/es.mdx', key: 'ticket/5', locale: 'es' } as const;
const text = `---
review: pending # Lee todo
# Why it is kept
ticket: 5
title: "Una pregunta: ¿dónde?"
# La última indicación.
answer: Abre el panel y busca la lista.
keywords: [lista, "panel"]
reviewed: 2020-05-03
---

<Question>

Dice \\[nombre retirado] que \`ssh [nombre retirado]\` falla.

| a | b |
| - | - |
| \\[correo retirado] | uno |

</Question>

<Comment number="2" by="support" date="2020-05-02">

</Comment>

<Comment number="4" by="support" name="Luz > Sol" date="2020-05-02">
Lee [esto](https://a.example/x?u=Ana) y **escribe** a Ana Ruiz, o a Ana
Ruiz, de correo\\_nuevo.
</Comment>
`;
function drafted(source = text): Draft {
  const found = draftOf(entry, source);
  assert.ok(!('severity' in found));
  return found;
}
const edits: Edits = { title: 'Otra', answer: 'Otra.', answerComment: null, taken: [], back: [] };
const words: Readonly<Record<string, string>> = {
  'question.1': 'el *gran* {jefe} <b>',
  'question.2': 'root@{host}',
  'question.3': 'a|b@c.example',
};
const written = (given: Partial<Edits>): string => {
  const draft = drafted();
  return unmarked(
    markedText(draft, { ...edits, ...given }, (id) => words[id]),
    draft,
  );
};

test('each part of a draft has its text, without the tags around it', () => {
  const { parts } = drafted();
  assert.deepEqual(
    parts.map(({ where, start, end }) => [where, text.slice(start, end).trim().split('\n')[0]]),
    [
      ['question', 'Dice \\[nombre retirado] que `ssh [nombre retirado]` falla.'],
      ['comment:2', ''],
      ['comment:4', 'Lee [esto](https://a.example/x?u=Ana) y **escribe** a Ana Ruiz, o a Ana'],
    ],
  );
});

test('a draft with nothing changed is written as it was', () => {
  assert.equal(written({}), text);
});

test('words are put back so that Markdown shows them as they are', () => {
  const back = written({ back: ['question.1', 'question.2', 'question.3'] });
  assert.match(back, /Dice el \\\*gran\\\* \\\{jefe} \\<b> que `ssh root@\{host}` falla\./);
  assert.match(back, /\| a\\\|b\\@c\.example \| uno \|/);
  assert.ok(!('severity' in drafted(back)));
});

test('words are taken out across the end of a line, with marks, and a link that leads to them goes', () => {
  const out = written({
    taken: [
      { words: 'Ana  Ruiz', kind: 'name' },
      { words: 'Ana', kind: 'name' },
      { words: 'correo_nuevo', kind: 'email' },
    ],
  });
  assert.match(
    out,
    /Lee esto y \*\*escribe\*\* a \[nombre retirado\], o a \[nombre retirado\], de \[correo retirado\]\./,
  );
});

test('what follows a placeholder makes no link of it', () => {
  const draft = drafted(text.replace('Lee [esto]', 'Ana(b) Lee [esto]'));
  const out = unmarked(
    markedText(draft, { ...edits, taken: [{ words: 'Ana', kind: 'name' }] }, () => undefined),
    draft,
  );
  assert.match(out, /\\\[nombre retirado\]\(b\)/);
});

for (const [mdx, sought, count] of [
  ['Ana and Anabel', 'Ana', 1],
  ['C++ and C+', 'C+', 2],
  ['a_b a\\_b', 'a_b', 2],
  ['**Ana** Ruiz', 'Ana Ruiz', 0],
  ['x', 'x', 0],
] as const)
  test(`“${sought}” stands ${count} times in “${mdx}”`, () => {
    assert.equal(takenOut(mdx, [{ words: sought, kind: 'name' }], () => '').count, count);
  });

const accepting = { today: '2021-03-04', isKept: () => true };

test('a decision changes its fields, and leaves others and their comments as they are', () => {
  const decided = withDecision(
    text,
    { title: 'Uno: «dos»', answer: 'Abre el panel # nuevo.', answerComment: 4 },
    accepting,
  );
  assert.equal(
    decided,
    text
      .replace('review: pending # Lee todo', 'review: done')
      .replace('"Una pregunta: ¿dónde?"', '"Uno: «dos»"')
      .replace(
        '# La última indicación.\nanswer: Abre el panel y busca la lista.',
        'answer: "Abre el panel # nuevo."\nanswerComment: 4',
      ),
  );
  assert.equal(
    withDecision(decided, { ...edits, title: 'Uno: «dos»', answer: 'Abre el panel # nuevo.' }, accepting),
    decided.replace('answerComment: 4\n', ''),
  );
});

test('an entry without a day of review gets the day on which it is accepted, and keeps one that it has', () => {
  const without = text.replace('reviewed: 2020-05-03\n', '');
  assert.match(withDecision(without, edits, accepting), /\nreviewed: 2021-03-04\n---/);
  assert.match(withDecision(text.replace('reviewed: 2020-05-03', 'reviewed: ""'), edits, accepting), /2021-03-04/);
  assert.match(withDecision(text, edits, accepting), /\nreviewed: 2020-05-03\n---/);
});

test('the reason that the importer writes is read, and goes when a person decides', () => {
  for (const locale of locales) {
    const guess = { comment: 4, reason: 'confirmed_by_reporter', by: 5 } as const;
    const fields = { review: 'pending', answer: 'x', answerComment: 4 };
    const yaml = frontMatter(fields, guess, locale);
    const reason = reasonInWords(guess, locale);
    assert.equal(reasonIn(yaml), reason);
    assert.ok(isSureReason(reason, locale));
    assert.ok(!isSureReason(reasonInWords({ comment: 4, reason: 'last_instruction' }, locale), locale));
    const decided = withDecision(`---\n${yaml}---\n`, { ...edits, answerComment: 5 }, accepting);
    assert.ok(!decided.includes('#'), decided);
  }
});

test('the reason is said in the language of the page, unless somebody wrote another', () => {
  const guesses = [
    { comment: 4, reason: 'last_instruction' },
    { comment: 4, reason: 'confirmed_by_reporter', by: 5 },
    { comment: null, reason: 'only_links' },
  ] as const;
  for (const guess of guesses)
    for (const [from, to] of [locales, locales.toReversed()] as [Locale, Locale][])
      assert.equal(reasonTranslated(reasonInWords(guess, from), from, to), reasonInWords(guess, to));
  assert.equal(reasonTranslated('Because I say so', 'en', 'es'), null);
});

test('the reason of the guess is what stands above the field', () => {
  assert.equal(drafted().reason, 'La última indicación.');
  assert.equal(drafted(text.replace('keywords:', '# Funcionó.\nanswerComment: 4\nkeywords:')).reason, 'Funcionó.');
  assert.equal(drafted(text.replace(/# La.*\n/, '')).reason, '');
});

test('lines end as they did', () => {
  const decided = withDecision(
    text.replaceAll('\n', '\r\n'),
    { title: 'Uno', answer: 'Dos', answerComment: 4 },
    accepting,
  );
  assert.doesNotMatch(decided, /[^\r]\n/);
});

test('the next draft is the next without a decision, round the end, and the one before likewise', () => {
  const stands = new Map<string, Stand>([
    ['a', 'open'],
    ['b', 'held'],
    ['c', 'open'],
    ['d', 'accepted'],
  ]);
  assert.equal(nextOpen(stands, null), 'a');
  assert.equal(nextOpen(stands, 'a'), 'c');
  assert.equal(nextOpen(stands, 'c'), 'a');
  assert.equal(nextOpen(stands, 'a', -1), 'c');
  assert.equal(nextOpen(new Map([['a', 'open']]), 'a'), null);
  assert.deepEqual(countsOf(stands), { open: 2, held: 1, accepted: 1, all: 4, done: 2 });
});

test('every kind has a name in each language, which is no placeholder', () => {
  for (const locale of locales)
    for (const kind of privateKinds) assert.match(kindName(kind, locale), /^(?!.*(?:removed|retirad))[\p{L} ]+$/u);
});

test('a removal is unsure by how its words look, and never without them', () => {
  for (const [kind, sure, unsure] of [
    ['signature', 'Ana Ruiz', 'Turn the modem off and on again, Ana'],
    ['name', 'Ana Ruiz', 'guest'],
    ['token', 'ghp_x1Y2z3', 'PyObject_Call'],
    ['ip', '10.200.3.4', '1.2.3.4'],
  ] as const) {
    assert.equal(isUnsure(kind, sure), false, sure);
    assert.equal(isUnsure(kind, unsure), true, unsure);
    assert.equal(isUnsure(kind, undefined), false);
  }
});

test('characters of a font of icons stay as they are, beside marks', () => {
  const icon = '\u{f0001}\u{f0000}';
  const source = text.replace('Dice', `Dice ${icon}`);
  const draft = drafted(source);
  const marked = markedText(draft, edits, () => undefined);
  assert.equal(unmarked(marked, draft), source);
  const parts = shownParts(marked, draft, {
    mark: ({ id }) => ({ type: 'element', tagName: 'b', properties: {}, children: [{ type: 'text', value: id }] }),
    picture: (name) => name,
  });
  assert.ok(!('severity' in parts));
  assert.match(parts[0]?.html ?? '', new RegExp(`Dice ${icon} <b>question\\.1</b>`, 'u'));
  assert.match(parts[0]?.plain ?? '', new RegExp(`^Dice ${icon} \\[nombre retirado\\]`, 'u'));
});
