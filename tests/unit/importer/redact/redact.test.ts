import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { namesOf } from '../../../../src/importer/redact/names.ts';
import { redact } from '../../../../src/importer/redact/redact.ts';
import { processorTime, repeated } from '../../../bench/redact/detectors.ts';
import { precisionOf, recallOf, scoresOf } from '../../../bench/redact/score.ts';
import { unmarked } from '../../../fixtures/private-text/labelled-text.ts';
import { mendTexts } from '../../../fixtures/private-text/mend.ts';
import { slowUnits } from '../../../fixtures/private-text/slow.ts';

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

/** Milliseconds of the processor, the least of so many times: what else the machine does counts little. */
const timeOf = (text: string, times: number): number =>
  Math.min(
    ...Array.from({ length: times }, () =>
      processorTime((each) => [...redact(each, 'es', { isEnd: true }).findings], text),
    ),
  );

test('four times as much of a text made to be slow takes some four times as long, not sixteen', () => {
  for (const unit of slowUnits) {
    const [small, large] = [repeated(unit, 10_000), repeated(unit, 40_000)];
    // Twice, where it seemed slow: a garbage collection may have come between.
    if (timeOf(large, 1) < 150) continue;
    const [before, after] = [timeOf(small, 3), timeOf(large, 3)];
    assert.ok(after < before * 10, `${JSON.stringify(unit)}: ${before} ms, then ${after} ms`);
  }
});

test('an enormous text is read to its end', () => {
  // What is not linear would not end today.
  for (const unit of ['x', '9', '1-', 'a.', 'Aa ', '(', '\n', ' ', 'password: ', 'token:'])
    assert.doesNotThrow(() => redact(repeated(unit, 300_000), 'es', { isEnd: true }));
});
