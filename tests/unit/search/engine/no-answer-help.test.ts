import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNoAnswerHelp, meaningfulWords } from '../../../../src/search/engine/no-answer-help.ts';
import { readQuery } from '../../../../src/search/engine/query.ts';
import { fakeEngine, hit } from './fake-engine.ts';

const signal = new AbortController().signal;
const guides = Array.from({ length: 6 }, (_, i) => hit(`/es/faq/guide-${i}/`));
const answers = {
  instalo: { own: guides.slice(0, 2) },
  cuenta: { own: guides },
  'instalo cuenta': { own: guides.slice(0, 4), other: [hit('/en/faq/x/')] },
  correo: { own: guides },
  apart: { own: guides.slice(0, 1) },
  gmail: { own: guides.slice(0, 3) },
};
const after = (search: string, engine = fakeEngine(answers, {}).engine) =>
  findNoAnswerHelp(readQuery(search), engine, 'es', signal);

test('says which words are on no page, and what the others bring', async () => {
  const { unknown, fewer } = await after('?q=¿Cómo instalo Minecraft en mi cuenta?');
  assert.deepEqual(unknown, ['Minecraft']);
  assert.deepEqual([fewer?.text, fewer?.count, fewer?.hits.length], ['instalo cuenta', 5, 3]);
});

test('where the known words bring nothing together, the one that narrows down most does', async () => {
  const { unknown, fewer } = await after('?q=correo apart');
  assert.deepEqual([unknown, fewer?.text, fewer?.count], [[], 'apart', 1]);
});

test('the same question is not offered again', async () => {
  assert.equal((await after('?q=minecraft')).fewer, null);
  assert.equal((await after('?q=Córreo', fakeEngine({ Córreo: { own: guides } }).engine)).fewer, null);
});

test('filters that keep answers back are named before words', async () => {
  const { engine, asked } = fakeEngine(answers, {});
  assert.deepEqual(await after('?q=gmail&kind=ticket', engine), { unknown: [], fewer: null, unfiltered: 3 });
  assert.equal(asked.length, 1);
  assert.deepEqual((await after('?q=minecraft&kind=ticket')).unknown, ['minecraft']);
});

test('a long text costs no more than a few searches', async () => {
  const { engine, asked } = fakeEngine({});
  await after(`?q=${Array.from({ length: 200 }, (_, i) => `palabra${i}`).join('+')}`, engine);
  assert.ok(asked.length <= 10, String(asked.length));
  assert.ok(asked.every(({ asTyped }) => asTyped));
});

test('words are shown as they were typed, each once, without those that say nothing', () => {
  assert.deepEqual(meaningfulWords('¿Cómo «instalo» Minecraft, en MINECRAFT: mi cuenta?', 'es'), [
    'instalo',
    'Minecraft',
    'cuenta',
  ]);
  assert.deepEqual(meaningfulWords('Contraseña contrasena 550-5.7.26!', 'es'), ['Contraseña', '550-5.7.26']);
  assert.deepEqual(meaningfulWords('¿? … de la', 'es'), []);
});
