import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lexicon, WordTranslation } from '../../../../src/search/build/lexicon.ts';
import {
  calledOf,
  type TextToTranslate,
  translator,
  wordsForReaders,
  wordsOfTranslations,
} from '../../../../src/search/build/other-language-words.ts';
import { leadOf, type PageText } from '../../../../src/search/build/page-text.ts';
import { glossaryFrom, synonymsOf } from '../../../../src/language/glossary.ts';

const glossary = [
  { en: ['password', 'passphrase'], es: ['contraseña', 'clave'] },
  { en: ['mailbox'], es: ['buzón', 'casilla', 'bandeja de entrada'] },
];
const glossaries = { en: glossaryFrom(synonymsOf(glossary, 'en')), es: glossaryFrom(synonymsOf(glossary, 'es')) };
const lexiconOf = (en: Readonly<Record<string, readonly WordTranslation[]>>): Lexicon => ({
  en: new Map(Object.entries(en)),
  es: new Map(),
});
const sure = (word: string): WordTranslation => ({ word, certainty: 0.9 });

test('the site’s own translations come first, then the glossary’s, each once', () => {
  const translate = translator(
    lexiconOf({ mailbox: [sure('correo'), sure('buzon')], printer: [sure('impresora')] }),
    glossaries,
  );
  assert.deepEqual(translate('mailbox', 'en').slice(0, 3), ['correo', 'buzon', 'casilla']);
  assert.equal(new Set(translate('mailbox', 'en')).size, translate('mailbox', 'en').length);
  assert.deepEqual(translate('printer', 'en'), ['impresora']);
});

test('only words of the other language are translations', () => {
  const translate = translator(lexiconOf({}), glossaries);
  assert.deepEqual(translate('password', 'en'), ['contrasena', 'clave']);
  assert.deepEqual(translate('clave', 'es'), ['password', 'passphrase']);
  assert.deepEqual(translate('unheard', 'en'), []);
});

test('a translation that is not sure is not taken', () => {
  const translate = translator(lexiconOf({ disk: [sure('disco'), { word: 'lleno', certainty: 0.01 }] }), glossaries);
  assert.deepEqual(translate('disk', 'en'), ['disco']);
});

const page = (over: Partial<PageText>): TextToTranslate => {
  const whole = { locale: 'en', title: '', headings: [], blocks: [], text: '', ...over } as const;
  return { ...whole, lead: leadOf(whole) };
};
const dictionary: Readonly<Record<string, readonly string[]>> = {
  printer: ['impresora'],
  paper: ['papel', 'hoja'],
  ink: ['tinta'],
  blank: ['blanco'],
  panel: ['tablero'],
};
const translate = (word: string): readonly string[] => dictionary[word] ?? [];

test('of a translated page, the words of its title and headings are taken as they stand', () => {
  const called = calledOf(
    page({
      locale: 'es',
      title: '¿Cómo cambio la contraseña?',
      headings: ['En el panel', 'Contraseña perdida'],
      text: 'nunca',
    }),
  );
  const { otherTitle, otherWords } = wordsOfTranslations([called, '']);
  assert.deepEqual([otherTitle, otherWords], ['cambio contrasena panel perdida', '']);
});

test('an untranslated page is known by what its title and headings mean', () => {
  const { otherTitle } = wordsForReaders(
    page({ title: 'Printer and paper', headings: ['The ink'] }),
    translate,
    () => 1,
  );
  assert.deepEqual(otherTitle.split(' '), ['impresora', 'papel', 'hoja', 'tinta']);
});

test('what else it speaks of comes from its lead and text, and is not said twice', () => {
  const blocks = ['Printer: blank paper.', 'See the panel.'];
  const { otherTitle, otherWords } = wordsForReaders(
    page({ title: 'Printer', blocks, text: `Printer ${blocks.join(' ')}` }),
    translate,
    () => 1,
  );
  assert.equal(otherTitle, 'impresora');
  assert.deepEqual(otherWords.split(' '), ['blanco', 'papel', 'hoja', 'tablero']);
});

test('of a long text, the words that tell the page from others are taken, and a word said often more than one said once', () => {
  const letters = (i: number) => `${'abcdefghij'[i % 10]}${'abcdefghij'[Math.floor(i / 10)]}`;
  const common = Array.from({ length: 100 }, (_, i) => `common${letters(i)}`);
  const long = page({
    title: 'T',
    blocks: ['', ...Array.from({ length: 30 }, () => 'lead'), ...common],
    text: `${common.join(' ')} rarest ${'often '.repeat(50)}`,
  });
  const same = (word: string): readonly string[] => [word];
  assert.equal(wordsForReaders(long, same, (word) => (word === 'rarest' ? 9 : 1)).otherWords.includes('rarest'), true);
  const words = wordsForReaders(long, same, () => 1).otherWords.split(' ');
  assert.ok(words.includes('often'));
  assert.ok(words.length < 100, String(words.length));
});

test('a page of which nothing can be translated has no other words', () => {
  assert.deepEqual(
    wordsForReaders(page({ title: 'Zzyzx', text: 'Zzyzx qwfpg' }), translate, () => 1),
    { otherTitle: '', otherWords: '' },
  );
});
