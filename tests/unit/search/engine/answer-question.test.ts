import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Concept } from '../../../../src/schema/glossary.ts';
import { answerQuestion } from '../../../../src/search/engine/answer-question.ts';
import { knowledge, site } from './answer-small-site.ts';
import type { TestPage } from './in-memory-index.ts';

const { known } = knowledge();
const idsFor = async (question: string, asTyped = false, of = known) =>
  (await answerQuestion(question, of, asTyped)).pages.map(({ id }) => id);
const bestFor = async (question: string, of = known) => (await answerQuestion(question, of)).pages[0]?.id;

for (const [question, page] of [
  ['How can I change the password of my account?', 'password'],
  ['the mailbox is full and I need more room', 'mailbox'],
  ['why are my messages to gmail returned', 'gmail'],
  ['please help!! BLANK PAGES from the printer 🙂', 'printer'],
  ['who is the owner of a list', 'list'],
] as const) {
  test(`“${question}” is answered by the page on it`, async () => {
    assert.equal(await bestFor(question), page);
  });
}

test('the best page covers a question that it holds wholly', async () => {
  assert.equal((await answerQuestion('change password', known)).pages[0]?.coverage, 1);
});

test('a typo is corrected, and said', async () => {
  const { pages, corrections } = await answerQuestion('chagne my PASSWROD', known);
  assert.equal(pages[0]?.id, 'password');
  assert.deepEqual(
    [...corrections],
    [
      ['chagne', 'change'],
      ['passwrod', 'password'],
    ],
  );
});

test('as typed, nothing is corrected and the words of the site are not loaded', async () => {
  const { known: fresh, loads } = knowledge();
  const { pages, corrections } = await answerQuestion('passwrod printer', fresh, true);
  assert.deepEqual([pages.map(({ id }) => id), [...corrections], loads.length], [['printer'], [], 0]);
  assert.deepEqual(await idsFor('passwrod', true), []);
});

test('the words of the site are loaded only when a word stands nowhere', async () => {
  const { known: fresh, loads } = knowledge();
  await answerQuestion('change password', fresh);
  assert.equal(loads.length, 0);
  await answerQuestion('passwrod', fresh);
  assert.equal(loads.length, 1);
});

test('a word that stands somewhere is never corrected, however rare', async () => {
  assert.deepEqual([...(await answerQuestion('prints blank', known)).corrections], []);
});

test('another word for what the page says finds it', async () => {
  assert.deepEqual(await idsFor('passcode'), ['password']);
  assert.deepEqual(await idsFor('bounce'), ['gmail']);
});

test('a word of the other language finds it too', async () => {
  assert.equal(await bestFor('contraseña'), 'password');
});

test('a phrase of the glossary finds other words for it, though its own stand nowhere', async () => {
  assert.deepEqual(await idsFor('out of space'), ['mailbox']);
});

test('other words for a phrase lift the page that has them', async () => {
  const phrase: readonly Concept[] = [{ en: ['change settings', 'cartridge'], es: ['ajustar'] }];
  const scoreOf = async (glossary: readonly Concept[]) =>
    (await answerQuestion('change settings', knowledge(site, 'en', glossary).known)).pages.find(
      ({ id }) => id === 'printer',
    )?.score ?? 0;
  assert.ok((await scoreOf(phrase)) > (await scoreOf([])));
});

test('“back up” is “backup”, also where the site has both words, and its title counts', async () => {
  const glossary: readonly Concept[] = [{ en: ['backup', 'back up', 'spare copy'], es: ['respaldo'] }];
  const { known: both } = knowledge(
    {
      guide: { title: 'What do we back up?', text: 'We keep a copy of each file.' },
      codes: { title: 'Two steps', text: 'Print the backup codes, and keep them.' },
      other: { title: 'Other', text: 'Keep a copy. The back of the page holds a line up to the edge.' },
    },
    'en',
    glossary,
  );
  assert.deepEqual(await idsFor('backup', false, both), ['guide', 'codes']);
});

test('other words for a rare word are found though most pages have them', async () => {
  const glossary: readonly Concept[] = [{ en: ['missive', 'message'], es: ['mensaje'] }];
  const many = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [`m${i}`, { title: `Page ${i}`, text: 'A message.' }]),
  );
  const { known: common } = knowledge({ ...many, rare: { title: 'Rare', text: 'A missive.' } }, 'en', glossary);
  const ids = await idsFor('missive', false, common);
  assert.deepEqual([ids[0], ids.length], ['rare', 7]);
});

test('a word that the glossary knows is no typo, though a word of the site is near', async () => {
  const { known: near } = knowledge({ ...site, erase: { title: 'Erase a phone', text: 'A wide screen.' } });
  const { pages, corrections } = await answerQuestion('wipe', near);
  assert.deepEqual([pages[0]?.id, [...corrections]], ['erase', []]);
});

test('a small word that was mistyped is dropped, and not taken for another', async () => {
  for (const question of ['teh printer', 'wehn printer', 'printer whcih', 'thx printer', 'printer plz']) {
    const { known: withSmall } = knowledge({ ...site, small: { title: 'Small', text: 'when which the how' } });
    const { corrections, unknown, searchedTerms } = await answerQuestion(question, withSmall);
    assert.deepEqual([[...corrections], unknown, searchedTerms.length], [[], [], 1], question);
  }
  assert.deepEqual((await answerQuestion('teh printer', known, true)).unknown, ['teh']);
  assert.deepEqual((await answerQuestion('teh', known)).unknown, ['teh']);
});

test('a shortened word is the whole one, unless it stands on a page or was asked as typed', async () => {
  for (const word of ['pswd', 'PW', 'pwd'])
    assert.deepEqual(
      [...(await answerQuestion(`change my ${word}`, known)).corrections],
      [[word.toLowerCase(), 'password']],
    );
  assert.equal(await bestFor('change my pswd', known), 'password');
  assert.deepEqual((await answerQuestion('pswd', known, true)).unknown, ['pswd']);
  const { known: named } = knowledge({ ...site, field: { title: 'Fields', text: 'The field pw holds it.' } });
  assert.deepEqual([...(await answerQuestion('pw', named)).corrections], []);
});

test('a misspelt word of the glossary is known by what it means', async () => {
  const { known: near } = knowledge({ ...site, erase: { title: 'Erase a phone', text: 'A screen.' } });
  const { pages, corrections } = await answerQuestion('passcdoe', {
    ...near,
    wordList: async () => new Map([['passcode', 1]]),
  });
  assert.deepEqual([pages[0]?.id, [...corrections]], ['password', [['passcdoe', 'passcode']]]);
});

test('a word is not taken for one that cannot be found', async () => {
  const { known: indexed } = knowledge();
  const { corrections } = await answerQuestion('printr', {
    ...indexed,
    wordList: async () =>
      new Map([
        ['printz', 90],
        ['print', 90],
      ]),
  });
  assert.deepEqual([...corrections], []);
});

test('a phrase whose other words stand nowhere leaves a question as covered as before', async () => {
  const others: readonly Concept[] = [
    { en: ['blank pages', 'empty sheets', 'voidness'], es: ['hojas en blanco'] },
    { en: ['old messages', 'past mail'], es: ['mensajes viejos'] },
  ];
  const { known: withPhrases } = knowledge(site, 'en', others);
  for (const question of ['blank pages', 'old messages']) {
    assert.equal((await answerQuestion(question, withPhrases)).pages[0]?.coverage, 1, question);
  }
});

test('a code is found whole, and in parts when it stands nowhere as it is', async () => {
  assert.deepEqual(await idsFor('550-5.7.26'), ['gmail']);
  assert.deepEqual(await idsFor('mx1.example'), ['gmail']);
  assert.deepEqual([...(await answerQuestion('mx1.exampel', known)).corrections], [['exampel', 'example']]);
});

test('parts that say nothing are not looked up', async () => {
  const { known: withStop } = knowledge({ and: { title: 'And', text: 'and or' }, ...site });
  assert.deepEqual(await idsFor('and/or printer', false, withStop), ['printer']);
});

test('a single digit is looked up', async () => {
  const { known: versions } = knowledge({
    seven: { title: 'Windows 7', text: 'old' },
    ten: { title: 'Windows 10', text: 'newer' },
  });
  assert.equal(await bestFor('windows 7', versions), 'seven');
  assert.deepEqual(await idsFor('7', false, versions), ['seven']);
});

test('a quoted phrase has to be there', async () => {
  assert.deepEqual((await idsFor('change')).toSorted(), ['list', 'password', 'printer']);
  assert.deepEqual(await idsFor('"change the cartridge"'), ['printer']);
  assert.deepEqual(await idsFor('"cartridge the change"'), []);
});

test('a word after a minus must not be there', async () => {
  assert.deepEqual((await idsFor('change -cartridge')).toSorted(), ['list', 'password']);
  assert.deepEqual(await idsFor('change -panel -members'), []);
});

test('a dash inside a command, or before the only word, keeps no page back', async () => {
  assert.deepEqual(await idsFor('mx1.example -panel /etc/hosts'), await idsFor('mx1.example panel /etc/hosts'));
  assert.deepEqual(await idsFor('-mailbox'), ['mailbox']);
});

const junk = 'filler words of a page that is about something else altogether and goes on for a while '.repeat(30);
const withWeak: Readonly<Record<string, TestPage>> = {
  strong: { title: 'Import of calendars', text: 'Import calendars. outlook' },
  weak: { title: 'Other', text: `${junk} import ${junk}` },
  other: { title: 'Nothing', text: junk },
};

test('pages that cover next to nothing of what was asked are left out', async () => {
  assert.deepEqual(
    await idsFor(
      `the panel ${Array.from({ length: 40 }, (_, i) => `zzyzx${'abcdefgh'[i % 8]}${'abcde'[i % 5]}`).join(' ')}`,
    ),
    [],
  );
});

test('a page that is not allowed takes nothing from the others', async () => {
  const { known: uneven } = knowledge(withWeak);
  assert.deepEqual(await idsFor('import calendars -outlook', false, uneven), ['weak']);
});

test('nothing asked is answered by nothing', async () => {
  for (const question of ['', '  ', '?', '🙂', '""', '-']) assert.deepEqual(await idsFor(question), [], question);
});

test('the same question has the same answer, whatever was asked before', async () => {
  const questions = [
    'change password',
    'passwrod',
    'bounce',
    '"blank pages"',
    'panel -printer',
    'mx1.example',
    'messages list',
  ];
  const alone = await Promise.all(questions.map((question) => answerQuestion(question, knowledge().known)));
  const { known: shared } = knowledge();
  for (const order of [questions, questions.toReversed(), [...questions, ...questions]]) {
    for (const question of order)
      assert.deepEqual(await answerQuestion(question, shared), alone[questions.indexOf(question)], question);
  }
});

test('Spanish is answered in Spanish, with or without accents', async () => {
  const { known: spanish } = knowledge(
    {
      clave: { title: '¿Cómo cambio mi contraseña?', text: 'Abre el panel y elige cuenta.' },
      buzon: { title: 'Mi buzón está lleno', text: 'Borra mensajes viejos.' },
      lista: { title: 'Listas de correo', text: 'Una lista reparte mensajes.' },
      papel: { title: 'La impresora', text: 'Cambia el papel.' },
    },
    'es',
  );
  for (const question of ['¿Cómo puedo cambiar mi contraseña?', 'olvide mi CONTRASENA', 'mi contraseñs', 'password'])
    assert.equal(await bestFor(question, spanish), 'clave', question);
  assert.equal(await bestFor('no puedo recibir, buzon lleno', spanish), 'buzon');
});
