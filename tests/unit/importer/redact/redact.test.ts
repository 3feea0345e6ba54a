import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { namesOf } from '../../../../src/importer/redact/people.ts';
import { redact } from '../../../../src/importer/redact/redact.ts';
import { precisionOf, recallOf, scoresOf } from '../../../bench/redact/score.ts';
import { unmarked } from '../../../fixtures/private-text/labelled-text.ts';
import { mendTexts } from '../../../fixtures/private-text/mend.ts';

test('of the texts that detectors are mended with, nearly all that is private is found, and hardly anything else', () => {
  const { byKind, missed, wrong } = scoresOf(mendTexts);
  for (const [kind, score] of byKind) {
    const [recall, precision] = [recallOf(score), precisionOf(score)];
    assert.ok(recall >= 0.9, `${kind}: recall ${recall.toFixed(2)}; missed: ${missed.join(' | ')}`);
    assert.ok(precision >= 0.9, `${kind}: precision ${precision.toFixed(2)}; wrong: ${wrong.join(' | ')}`);
  }
});

test('labelled texts are read without their marks, and the marks say where what is private stands', () => {
  const { text, labels } = unmarked('a ⟦phone|555⟧ b ⟦national-id|X1⟧');
  assert.equal(text, 'a 555 b X1');
  assert.deepEqual(
    labels.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
    ['phone 555', 'national-id X1'],
  );
});

test('what was taken out is said in the reader’s language, and nothing of it stands anywhere', () => {
  const { text, findings } = redact('Llámame al (212) 555-0142 o a marta@correo.example.', 'es');
  assert.equal(text, 'Llámame al [teléfono retirado] o a [correo retirado].');
  assert.deepEqual(
    findings.map(({ kind }) => kind),
    ['phone', 'email'],
  );
  assert.ok(!JSON.stringify(findings).includes('marta'));
});

test('where two findings overlap, all of both goes', () => {
  assert.equal(redact('password: marta@correo.example/x9', 'en').text, 'password: [password removed]');
});

test('names of those who take part go, whole words only, the longer first', () => {
  const people = namesOf(['Member One', 'member1', 'Al', 'anonymous', 'Member']);
  assert.equal(
    redact('Hi Member One, al and member1: see /member1/ and members.', 'en', { people }).text,
    'Hi [name removed], al and [name removed]: see /member1/ and members.',
  );
});

test('whom a message greets is taken out, and nobody else', () => {
  for (const [text, left] of [
    ['Hi Ana,\nit works', 'Hi [name removed],\nit works'],
    ['Hola, Luis Pérez:', 'Hola, [name removed]:'],
    ['Dear Member One', 'Dear [name removed]'],
    ['Buenas tardes, María de la Cruz!', 'Buenas tardes, [name removed]!'],
    ['Hi all,', 'Hi all,'],
    ['Hola, equipo:', 'Hola, equipo:'],
    ['Hi there!', 'Hi there!'],
    ['Hello Support,', 'Hello Support,'],
    ['Hi, Firefox shows nothing.', 'Hi, Firefox shows nothing.'],
    ['Hola a todas:', 'Hola a todas:'],
  ])
    assert.equal(redact(text ?? '', 'en').text, left);
});

test('a text that was redacted is left as it is', () => {
  for (const { text, end } of mendTexts) {
    const options = { isEnd: end === true };
    const once = redact(unmarked(text).text, 'en', options).text;
    assert.equal(redact(once, 'en', options).text, once);
  }
});

test('any text is read through, in order and without losing anything else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.boolean(), (text, isEnd) => {
      const { findings, text: after } = redact(text, 'en', { isEnd });
      let at = 0;
      let rest = '';
      for (const { start, end } of findings) {
        assert.ok(start >= at && end > start && end <= text.length);
        rest += text.slice(at, start);
        at = end;
      }
      rest += text.slice(at);
      if (findings.length === 0) assert.equal(after, text);
      assert.ok(after.length >= rest.length);
    }),
  );
});

test('an enormous text takes time in proportion', () => {
  const once =
    'a@b '.repeat(10) +
    '1 2 3 4 5 6 7 8 9 '.repeat(10) +
    'password '.repeat(10) +
    'at dot '.repeat(10) +
    'Aa '.repeat(10);
  for (const text of [
    once.repeat(500),
    'x'.repeat(300_000),
    '9'.repeat(300_000),
    '1-'.repeat(150_000),
    'a.'.repeat(150_000),
    'Aa '.repeat(100_000),
    '('.repeat(200_000),
  ]) {
    // What is not linear would not end today.
    assert.doesNotThrow(() => redact(text, 'es', { isEnd: true }));
  }
});
