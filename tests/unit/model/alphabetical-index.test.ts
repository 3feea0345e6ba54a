import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabeticalIndex } from '../../../src/model/alphabetical-index.ts';
import type { Entry } from '../../../src/model/knowledge-base-model.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { entryOf, knowledgeBase } from '../../fixtures/knowledge-base.ts';

const guide = entryOf(await knowledgeBase(), 'faq/set-up-mail');
assert.ok(guide.kind === 'faq');
const { en, es } = guide.texts;
assert.ok(en && es);

/** A guide with this title, or this term before a title. */
const entry = (title: string, indexTerm?: string, locales: readonly Locale[] = ['en', 'es']): Entry => {
  const fields = { ...en.fields, question: title, indexTerm };
  return {
    ...guide,
    source: locales[0] ?? guide.source,
    texts: Object.fromEntries(locales.map((locale) => [locale, { ...(locale === 'en' ? en : es), fields }])),
  };
};

/** What stands under each letter that is not empty. */
const filled = (entries: readonly Entry[], locale: Locale): Record<string, string[]> =>
  Object.fromEntries(
    alphabeticalIndex(entries, locale)
      .filter(({ lines }) => lines.length > 0)
      .map(({ letter, lines }) => [letter, lines.map(({ term, localized }) => term ?? localized.title)]),
  );

test('the row of letters is that of the language, with the empty ones and one for the rest', () => {
  assert.equal(
    alphabeticalIndex([], 'en')
      .map(({ letter }) => letter)
      .join(''),
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ0–9',
  );
  assert.equal(
    alphabeticalIndex([], 'es')
      .map(({ letter }) => letter)
      .join(''),
    'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ0–9',
  );
});

test('ids of letters differ, and are plain', () => {
  const ids = alphabeticalIndex([], 'es').map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^letter-[a-z0-9]+$/);
});

test('an entry stands under its term, else under its title', () => {
  assert.deepEqual(filled([entry('Why does it bounce?', 'Bounce'), entry('Mailboxes that are full')], 'en'), {
    B: ['Bounce'],
    M: ['Mailboxes that are full'],
  });
});

test('accents do not make a letter, but Ñ is one in Spanish, between N and O', () => {
  const entries = ['Órdenes', 'ñandú', 'Nunca', 'Úlcera', 'Olvidé', 'Número'].map((title) => entry(title));
  assert.deepEqual(filled(entries, 'es'), {
    N: ['Número', 'Nunca'],
    Ñ: ['ñandú'],
    O: ['Olvidé', 'Órdenes'],
    U: ['Úlcera'],
  });
  assert.deepEqual(filled(entries, 'en'), { N: ['ñandú', 'Número', 'Nunca'], O: ['Olvidé', 'Órdenes'], U: ['Úlcera'] });
});

test('an Ñ that was typed as N and a tilde is an Ñ', () => {
  assert.deepEqual(Object.keys(filled([entry('Ñandú'.normalize('NFD'))], 'es')), ['Ñ']);
});

test('signs before the first letter do not count', () => {
  assert.deepEqual(filled([entry('¿Por qué?'), entry('«Error» al enviar'), entry('“Quoted”'), entry('(none)')], 'es'), {
    E: ['«Error» al enviar'],
    N: ['(none)'],
    P: ['¿Por qué?'],
    Q: ['“Quoted”'],
  });
});

test('digits stand together, in the order of their numbers, and letters of other scripts with them', () => {
  const entries = ['993 or 143', '25 is closed', 'Яндекс', '2FA'].map((title) => entry(title));
  assert.deepEqual(filled(entries, 'en'), { '0–9': ['2FA', '25 is closed', '993 or 143', 'Яндекс'] });
});

test('lines with one term stand in the order of their titles', () => {
  const lines = alphabeticalIndex([entry('Zeta', 'Mail'), entry('Alpha', 'Mail')], 'en').find(
    ({ letter }) => letter === 'M',
  )?.lines;
  assert.deepEqual(
    lines?.map(({ localized }) => localized.title),
    ['Alpha', 'Zeta'],
  );
});

test('a term in the other language would stand among the wrong words, so there the title is sorted', () => {
  const only = entry('Títulos en español', 'Palabra', ['es']);
  assert.deepEqual(filled([only], 'es'), { P: ['Palabra'] });
  assert.deepEqual(filled([only], 'en'), { T: ['Títulos en español'] });
});

test('every entry stands in the index of each language once', async () => {
  const { entries } = await knowledgeBase();
  for (const locale of ['en', 'es'] as const) {
    const keys = alphabeticalIndex(entries, locale).flatMap(({ lines }) =>
      lines.map(({ localized }) => localized.entry.key),
    );
    assert.deepEqual(keys.sort(), entries.map(({ key }) => key).sort());
  }
});
