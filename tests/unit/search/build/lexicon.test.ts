import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Lexicon, contentWords, mineLexicon } from '../../../../src/search/build/lexicon.ts';
import type { PageText } from '../../../../src/search/build/page-text.ts';
import { locales, type Locale } from '../../../../src/language/locale.ts';
import { fc } from '../engine/properties.ts';

const pageOf = (
  locale: Locale,
  title: string,
  headings: readonly string[] = [],
  blocks: readonly string[] = headings,
): PageText => ({ locale, title, headings, blocks, text: [title, ...blocks].join(' ') });
const pair = (en: string, es: string): [PageText, PageText] => [pageOf('en', en), pageOf('es', es)];

/** Each word beside different others, as in a site. */
const titles: readonly (readonly [string, string])[] = [
  ['Change the password', 'Cambiar la contraseña'],
  ['Forgotten password', 'Contraseña olvidada'],
  ['Password of the mailbox', 'Contraseña del buzón'],
  ['The mailbox is full', 'El buzón está lleno'],
  ['Change the mailbox', 'Cambiar el buzón'],
  ['Full disk', 'Disco lleno'],
  ['Change the disk', 'Cambiar el disco'],
  ['A zeppelin', 'Un zepelín'],
];
const pages = titles.map(([en, es]) => pair(en, es));
const lexicon = mineLexicon(pages);
const first = (word: string, locale: Locale, of: Lexicon = lexicon) => of[locale].get(word)?.[0]?.word;

test('words that mean the same are found from translated titles', () => {
  for (const [en, es] of [
    ['password', 'contrasena'],
    ['mailbox', 'buzon'],
    ['change', 'cambiar'],
    ['full', 'lleno'],
    ['disk', 'disco'],
  ] as const) {
    assert.equal(first(en, 'en'), es);
    assert.equal(first(es, 'es'), en);
  }
});

test('a word seen once may mean anything, and is left out', () => {
  assert.equal(lexicon.en.has('zeppelin'), false);
  assert.equal(lexicon.es.has('zepelin'), false);
  assert.equal(
    first('zeppelin', 'en', mineLexicon([...pages, pair('Two zeppelins: zeppelin', 'Dos zepelines: zepelín')])),
    'zepelin',
  );
});

test('a word has to be seen more than once in its own language too', () => {
  const once = [pair('Gizmo', 'Globo'), pair('Mailbox', 'Globo buzón')];
  assert.equal(mineLexicon([...pages, ...once]).en.has('gizmo'), false);
  assert.equal(first('gizmo', 'en', mineLexicon([...pages, ...once, pair('Gizmo', 'Globo')])), 'globo');
});

test('what everything is translated by is a translation of nothing', () => {
  const different = Array.from({ length: 30 }, (_, i) => `word${'abcdef'[i % 6]}${'ghijk'[Math.floor(i / 6)]}`);
  const everything = mineLexicon([...different, ...different].map((word) => pair(word, 'Artefacto')));
  assert.equal(everything.es.has('artefacto'), false);
});

test('stop words, short words and codes are never translated', () => {
  const coded = mineLexicon([
    ...pages,
    ...[1, 2, 3].map(() =>
      pair('The port 993 of mail.example.org is in it', 'El puerto 993 de mail.example.org es de él'),
    ),
  ]);
  for (const locale of locales) {
    for (const [word, found] of coded[locale]) {
      for (const each of [word, ...found.map((translation) => translation.word)]) assert.match(each, /^\p{L}{3,}$/u);
      assert.ok(!['the', 'del', 'esta', 'los'].includes(word), word);
    }
  }
  assert.deepEqual(contentWords('The mailbox of mine: a 993 wp-admin, mailbox', 'en'), ['mailbox']);
});

test('headings and blocks are compared when both sides have as many', () => {
  const blocks = {
    en: ['router cable', 'router light', 'cable colour'],
    es: ['ruteador cable', 'ruteador luz', 'cable color'],
  };
  const minedWith = (es: readonly string[]) =>
    mineLexicon([[pageOf('en', 'One', [], blocks.en), pageOf('es', 'Uno', [], es)]]);
  assert.equal(first('router', 'en', minedWith(blocks.es)), 'ruteador');
  assert.equal(first('router', 'en', minedWith(blocks.es.slice(1))), undefined);
  const headings = mineLexicon([
    [pageOf('en', 'One', blocks.en, ['a', ...blocks.en]), pageOf('es', 'Uno', blocks.es, blocks.es)],
  ]);
  assert.equal(first('router', 'en', headings), 'ruteador');
});

test('a long block says nothing of which word means which', () => {
  const long = (word: string) =>
    `${word} ${Array.from({ length: 60 }, (_, i) => `${word}${'abcdefghij'[i % 10]}${'klmnop'[Math.floor(i / 10)]}`).join(' ')}`;
  assert.deepEqual(mineLexicon([pair(long('alpha'), long('beta')), pair(long('alpha'), long('beta'))]).en.size, 0);
});

test('of a large site a part is compared, which a page more or less leaves as it is', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = (i: number): string => `w${[26 ** 2, 26, 1].map((each) => letters[Math.floor(i / each) % 26]).join('')}`;
  const many = Array.from({ length: 30_000 }, (_, i) =>
    pair(`${word(i % 9000)} ${word((i * 7) % 9000)}`, `${word(i % 9000)}o ${word((i * 7) % 9000)}o`),
  );
  const mined = mineLexicon(many);
  assert.ok(mined.en.size > 4000);
  const changed = mineLexicon(many.slice(1));
  const differing = [...mined.en].filter(([own, found]) => changed.en.get(own)?.[0]?.word !== found[0]?.word);
  assert.ok(differing.length < 10, `${differing.length}`);
});

test('nothing to compare is nothing found', () => {
  assert.deepEqual(mineLexicon([]), { en: new Map(), es: new Map() });
  assert.equal(mineLexicon([pair('', ''), pair('Mail', ''), pair('', 'Correo'), pair('', '')]).en.size, 0);
});

test('the same pages have the same lexicon', () => {
  assert.deepEqual(mineLexicon(pages), lexicon);
  assert.deepEqual(Object.keys(lexicon), ['en', 'es']);
});

const words = {
  en: ['mail', 'password', 'disk', 'the', 'router', 'change'],
  es: ['correo', 'clave', 'disco', 'los', 'ruteador', 'cambiar'],
};
const sentence = (locale: Locale) =>
  fc.array(fc.constantFrom(...words[locale]), { maxLength: 5 }).map((each) => each.join(' '));

test('a translation holds both ways, as surely, the surest first, and few for each word', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(sentence('en'), sentence('es')), { maxLength: 20 }), (said) => {
      const mined = mineLexicon(said.map(([en, es]) => pair(en, es)));
      const isCut = (locale: Locale, word: string) => (mined[locale].get(word)?.length ?? 0) >= 3;
      for (const locale of locales) {
        const other = locale === 'en' ? 'es' : 'en';
        for (const [word, found] of mined[locale]) {
          assert.ok(found.length > 0 && found.length <= 3);
          assert.deepEqual(
            found.map(({ certainty }) => certainty),
            found.map(({ certainty }) => certainty).toSorted((a, b) => b - a),
          );
          for (const { word: translation, certainty } of found) {
            assert.ok(certainty > 0 && certainty <= 1 + 1e-9);
            const back = mined[other].get(translation)?.find((each) => each.word === word);
            if (!isCut(other, translation)) assert.equal(back?.certainty, certainty, `${word} ${translation}`);
          }
        }
      }
    }),
  );
});
