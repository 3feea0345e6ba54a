import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Concept } from '../../../src/schema/glossary.ts';
import type { Locale } from '../../../src/schema/locale.ts';
import { ask, type Knowledge } from '../../../src/search/browser/ask.ts';
import { vocabularyOf } from '../../../src/search/build/vocabulary.ts';
import { glossaryFrom, synonymsOf } from '../../../src/search/shared/glossary.ts';
import { fromShards, shardOf, toShards } from '../../../src/search/shared/glossary-shards.ts';
import { wordsOf } from '../../../src/search/shared/fold.ts';
import { inMemoryIndex, type TestPage } from './in-memory-index.ts';
import { fc } from './properties.ts';

const site: Readonly<Record<string, TestPage>> = {
  password: { title: 'How do I change my password?', text: 'Open the panel, choose account, then change password. The old one stops working.' },
  mailbox: { title: 'My mailbox is full', text: 'Delete old messages or ask for more room. The panel shows how much room the mailbox has.' },
  gmail: { title: 'Why does Gmail return my messages?', text: 'Gmail says 550-5.7.26: publish a record for your domain on the server mx1 of example.' },
  printer: { title: 'The printer prints blank pages', text: 'Change the cartridge. The panel of the printer says which one.' },
  list: { title: 'Mailing lists', text: 'A list sends messages to its members. Its owner may change the settings of the list.' },
};
const concepts: readonly Concept[] = [
  { en: ['password', 'passcode'], es: ['contraseña'] },
  { en: ['bounce', 'return'], es: ['rebotar'] },
  { en: ['out of space', 'full'], es: ['lleno'] },
  { en: ['wipe', 'erase'], es: ['borrar'] },
];

/** Words that the glossary was asked for, and how often the words of the site were loaded. */
function knowledge(pages: Readonly<Record<string, TestPage>> = site, locale: Locale = 'en', glossary = concepts) {
  const loads: number[] = [];
  const asked: string[] = [];
  // As in a browser: of the glossary only what these words lead to is there.
  const shards = toShards(synonymsOf(glossary, locale));
  const known: Knowledge = {
    locale, index: inMemoryIndex(pages),
    glossary: async (words) => {
      asked.push(...words);
      return glossaryFrom(fromShards([...new Set(words.map(shardOf))].map((shard) => shards[shard] ?? {})));
    },
    vocabulary: async () => {
      loads.push(1);
      return new Map(Object.entries(vocabularyOf(Object.values(pages).map(({ title, text }) => `${title} ${text}`))));
    },
  };
  return { known, loads, asked };
}
const { known } = knowledge();
const idsFor = async (question: string, asTyped = false, of = known) => (await ask(question, of, asTyped)).pages.map(({ id }) => id);
const bestFor = async (question: string, of = known) => (await ask(question, of)).pages[0]?.id;

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
  assert.equal((await ask('change password', known)).pages[0]?.coverage, 1);
});

test('a slip of the finger is corrected, and said', async () => {
  const { pages, corrections } = await ask('chagne my PASSWROD', known);
  assert.equal(pages[0]?.id, 'password');
  assert.deepEqual([...corrections], [['chagne', 'change'], ['passwrod', 'password']]);
});

test('as typed, nothing is corrected and the words of the site are not loaded', async () => {
  const { known: fresh, loads } = knowledge();
  const { pages, corrections } = await ask('passwrod printer', fresh, true);
  assert.deepEqual([pages.map(({ id }) => id), [...corrections], loads.length], [['printer'], [], 0]);
  assert.deepEqual(await idsFor('passwrod', true), []);
});

test('the words of the site are loaded only when a word stands nowhere', async () => {
  const { known: fresh, loads } = knowledge();
  await ask('change password', fresh);
  assert.equal(loads.length, 0);
  await ask('passwrod', fresh);
  assert.equal(loads.length, 1);
});

test('a word that stands somewhere is never corrected, however rare', async () => {
  assert.deepEqual([...(await ask('prints blank', known)).corrections], []);
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
    (await ask('change settings', knowledge(site, 'en', glossary).known)).pages.find(({ id }) => id === 'printer')?.score ?? 0;
  assert.ok(await scoreOf(phrase) > await scoreOf([]));
});

test('a word that the glossary knows is no slip, though a word of the site is near', async () => {
  const { known: near } = knowledge({ ...site, erase: { title: 'Erase a phone', text: 'A wide screen.' } });
  const { pages, corrections } = await ask('wipe', near);
  assert.deepEqual([pages[0]?.id, [...corrections]], ['erase', []]);
});

test('a word is not taken for one that cannot be found', async () => {
  const { known: indexed } = knowledge();
  const { corrections } = await ask('printr', { ...indexed, vocabulary: async () => new Map([['printz', 90], ['print', 90]]) });
  assert.deepEqual([...corrections], []);
});

test('a phrase whose other words stand nowhere leaves a question as covered as before', async () => {
  const others: readonly Concept[] = [{ en: ['blank pages', 'empty sheets', 'voidness'], es: ['hojas en blanco'] }, { en: ['old messages', 'past mail'], es: ['mensajes viejos'] }];
  const { known: withPhrases } = knowledge(site, 'en', others);
  for (const question of ['blank pages', 'old messages']) {
    assert.equal((await ask(question, withPhrases)).pages[0]?.coverage, 1, question);
  }
});

test('a code is found whole, and in parts when it stands nowhere as it is', async () => {
  assert.deepEqual(await idsFor('550-5.7.26'), ['gmail']);
  assert.deepEqual(await idsFor('mx1.example'), ['gmail']);
  assert.deepEqual([...(await ask('mx1.exampel', known)).corrections], [['exampel', 'example']]);
});

test('parts that say nothing are not looked up', async () => {
  const { known: withStop } = knowledge({ and: { title: 'And', text: 'and or' }, ...site });
  assert.deepEqual(await idsFor('and/or printer', false, withStop), ['printer']);
});

test('a single digit is looked up', async () => {
  const { known: versions } = knowledge({ seven: { title: 'Windows 7', text: 'old' }, ten: { title: 'Windows 10', text: 'newer' } });
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

const junk = 'filler words of a page that is about something else altogether and goes on for a while '.repeat(30);
const withWeak: Readonly<Record<string, TestPage>> = {
  strong: { title: 'Import of calendars', text: 'Import calendars. outlook' },
  weak: { title: 'Other', text: `${junk} import ${junk}` },
  other: { title: 'Nothing', text: junk },
};

test('pages far below the best are left out', async () => {
  const { known: uneven } = knowledge(withWeak);
  assert.deepEqual(await idsFor('import calendars', false, uneven), ['strong']);
});

test('pages that cover next to nothing of what was asked are left out', async () => {
  assert.deepEqual(await idsFor(`the panel ${Array.from({ length: 40 }, (_, i) => `zzyzx${'abcdefgh'[i % 8]}${'abcde'[i % 5]}`).join(' ')}`), []);
});

test('a page that is not allowed does not make the others junk', async () => {
  const { known: uneven } = knowledge(withWeak);
  assert.deepEqual(await idsFor('import calendars -outlook', false, uneven), ['weak']);
});

test('the glossary is asked for the words of a question, and again for what they were taken for', async () => {
  const { known: fresh, asked } = knowledge();
  await ask('How can I change the passwrod?', fresh);
  assert.deepEqual([...new Set(asked)].filter((word) => ['change', 'passwrod', 'password'].includes(word)).sort(), ['change', 'password', 'passwrod']);
  assert.deepEqual(asked.filter((word) => ['the', 'printer'].includes(word)), []);
});

test('a slip inside a phrase is corrected before the phrase is looked for', async () => {
  const phrase: readonly Concept[] = [{ en: ['blank pages', 'cartridge'], es: ['hojas en blanco'] }];
  const { known: withPhrase } = knowledge(site, 'en', phrase);
  const { corrections, lookedUp } = await ask('blnak pages', withPhrase);
  assert.deepEqual([...corrections], [['blnak', 'blank']]);
  assert.ok(lookedUp.flat().some(({ term }) => term === 'cartridge'));
});

test('other words for a corrected word find what it stands for', async () => {
  const { known: withOther } = knowledge(site, 'en', [{ en: ['messages', 'owner'], es: ['mensajes'] }]);
  assert.ok((await ask('mesages', withOther)).lookedUp.flat().some(({ term }) => term === 'owner'));
});

test('words that stand nowhere are told, as they were typed', async () => {
  const unknownOf = async (question: string, asTyped = false) => (await ask(question, known, asTyped)).unknown;
  assert.deepEqual(await unknownOf('Zzyzx of the printer, qwfpg ZZYZX'), ['zzyzx', 'qwfpg']);
  assert.deepEqual(await unknownOf('change password'), []);
  assert.deepEqual(await unknownOf('what is the'), ['what']);
  assert.deepEqual(await unknownOf('mx9.qwfpg.example'), ['mx9', 'qwfpg']);
});

test('a word that was corrected, or has another word that stands somewhere, is not unknown', async () => {
  assert.deepEqual((await ask('passwrod passcode', known)).unknown, []);
  assert.deepEqual((await ask('passwrod passcode', known, true)).unknown, ['passwrod']);
  assert.deepEqual((await ask('wipe', known)).unknown, ['wipe']);
});

test('words of a phrase that is known are not unknown', async () => {
  assert.deepEqual((await ask('ran out of space', known)).unknown, ['ran']);
});

test('what was looked up is told: the word itself first, and other words for it weigh less', async () => {
  const { lookedUp } = await ask('passcode printer', known);
  assert.deepEqual(lookedUp.map(([first]) => [first?.term, first?.weight]), [['passcode', 1], ['printer', 1]]);
  const [passcode = [], printer = []] = lookedUp;
  assert.deepEqual(passcode.map(({ term, pages }) => [term, pages]), [['passcode', 0], ['password', 1], ['contrasena', 0]]);
  for (const { weight } of passcode.slice(1)) assert.ok(weight < 1);
  assert.deepEqual(printer.map(({ pages }) => pages), [1]);
});

test('another word of the own language weighs more than one of the other', async () => {
  const [terms = []] = (await ask('password', known)).lookedUp;
  const weightOf = (term: string) => terms.find((each) => each.term === term)?.weight ?? Number.NaN;
  assert.ok(weightOf('passcode') > weightOf('contrasena'));
});

test('an other word of several words is found where they stand together', async () => {
  const pages: Readonly<Record<string, TestPage>> = {
    apart: { title: 'One', text: `name ${'filler '.repeat(40)} servers` },
    together: { title: 'Two', text: 'ask the name servers' },
    neither: { title: 'Three', text: 'servers' },
  };
  const { known: withPhrase } = knowledge(pages, 'en', [{ en: ['nameservers', 'name servers'], es: ['servidores de nombres'] }]);
  assert.deepEqual(await idsFor('nameservers', false, withPhrase), ['together']);
});

test('for a word that stands somewhere no phrases are looked up', async () => {
  const glossary: readonly Concept[] = [{ en: ['cartridge', 'old messages'], es: ['cartucho'] }];
  const { lookedUp } = await ask('cartridge', knowledge(site, 'en', glossary).known);
  assert.deepEqual(lookedUp.map((terms) => terms.map(({ term }) => term)), [['cartridge', 'cartucho']]);
});

test('a quoted code and a word with a hyphen after a minus are looked up as they are', async () => {
  assert.deepEqual(await idsFor('"550-5.7.26" messages'), ['gmail']);
  assert.deepEqual((await idsFor('messages -returned -gmail')).toSorted(), ['list', 'mailbox']);
  const { known: hyphens } = knowledge({ ...site, web: { title: 'Messages of web-mail', text: 'none' } });
  assert.ok(!(await idsFor('messages -web-mail', false, hyphens)).includes('web'));
});

test('nothing asked is answered by nothing', async () => {
  for (const question of ['', '  ', '?', '🙂', '""', '-mailbox']) assert.deepEqual(await idsFor(question), [], question);
});

test('the same question has the same answer, whatever was asked before', async () => {
  const questions = ['change password', 'passwrod', 'bounce', '"blank pages"', 'panel -printer', 'mx1.example', 'messages list'];
  const alone = await Promise.all(questions.map((question) => ask(question, knowledge().known)));
  const { known: shared } = knowledge();
  for (const order of [questions, questions.toReversed(), [...questions, ...questions]]) {
    for (const question of order) assert.deepEqual(await ask(question, shared), alone[questions.indexOf(question)], question);
  }
});

test('Spanish is answered in Spanish, with or without accents', async () => {
  const { known: spanish } = knowledge({
    clave: { title: '¿Cómo cambio mi contraseña?', text: 'Abre el panel y elige cuenta.' },
    buzon: { title: 'Mi buzón está lleno', text: 'Borra mensajes viejos.' },
    lista: { title: 'Listas de correo', text: 'Una lista reparte mensajes.' },
    papel: { title: 'La impresora', text: 'Cambia el papel.' },
  }, 'es');
  for (const question of ['¿Cómo puedo cambiar mi contraseña?', 'olvide mi CONTRASENA', 'mi contraseñs', 'password']) assert.equal(await bestFor(question, spanish), 'clave', question);
  assert.equal(await bestFor('no puedo recibir, buzon lleno', spanish), 'buzon');
});

const pieces = fc.constantFrom(
  ...['change', 'PASSWORD', 'passwrod', 'gmail', 'panel', 'the', 'out of space', 'contraseña', '550-5.7.26', 'mx1.example', 'a', '7', 'zzyzx', '-panel', '-list', '"blank pages"', '"', '-', '🙂', '¿'],
);
const questions = fc.oneof({ weight: 4, arbitrary: fc.array(pieces, { maxLength: 7 }).map((each) => each.join(' ')) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) });

test('whatever is asked, pages come once, in order, within bounds, and none that was refused', async () => {
  await fc.assert(fc.asyncProperty(questions, async (question) => {
    const { pages, corrections, unknown } = await ask(question, known);
    assert.equal(new Set(pages.map(({ id }) => id)).size, pages.length);
    for (const [i, { id, score, coverage }] of pages.entries()) {
      assert.ok(id in site && score > 0 && coverage > 0 && coverage <= 1 + 1e-9);
      assert.ok(i === 0 || score <= (pages[i - 1]?.score ?? 0));
    }
    const words = pages.map(({ id }) => wordsOf(`${site[id]?.title} ${site[id]?.text}`));
    if (/(^|\s)-panel(\s|$)/.test(question) && !question.includes('"')) assert.ok(words.every((each) => !each.includes('panel')));
    for (const word of unknown) assert.ok(!corrections.has(word));
  }), { numRuns: 200 });
});

test('asked as typed nothing is corrected, and accents and case make no difference', async () => {
  await fc.assert(fc.asyncProperty(questions, async (question) => {
    assert.equal((await ask(question, known, true)).corrections.size, 0);
    const accented = question.replace(/[aeo]/g, '$&\u0301').normalize('NFC').toUpperCase();
    if (/^[\x20-\x7e]*$/.test(question)) assert.deepEqual(await ask(accented, known), await ask(question, known));
  }), { numRuns: 100 });
});
