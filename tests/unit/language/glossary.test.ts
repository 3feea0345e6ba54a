import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Concept } from '../../../src/schema/glossary.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { foldedWords } from '../../../src/language/fold.ts';
import { type Glossary, glossaryFrom, stem, synonymsOf } from '../../../src/language/glossary.ts';
import { phraseOf } from '../../../src/language/stop-words.ts';

const concepts: readonly Concept[] = [
  { en: ['password', 'passphrase'], es: ['contraseña', 'clave', 'password'] },
  { en: ['key'], es: ['llave', 'clave'] },
  { en: ['log in', 'login', 'sign in'], es: ['iniciar sesión', 'entrar'] },
  { en: ['log in page'], es: ['página de inicio'] },
  { en: ['account'], es: ['cuenta'] },
  { en: ['send', 'sent'], es: ['enviar', 'mandar'] },
  { en: ['will not start', 'dead'], es: ['no enciende'] },
  { en: ['close my account', 'leave'], es: ['cerrar la cuenta'] },
];
const glossaryIn = (locale: Locale, of = concepts): Glossary => glossaryFrom(synonymsOf(of, locale));
const en = glossaryIn('en');
const es = glossaryIn('es');
const own = (word: string, of = es) =>
  of
    .of(word)
    .filter(({ isForeign }) => !isForeign)
    .map(({ term }) => term);
const foreign = (word: string, of = es) =>
  of
    .of(word)
    .filter(({ isForeign }) => isForeign)
    .map(({ term }) => term);
/** For each phrase that a question holds, its first other word. */
const meant = (question: string, of = en) =>
  of.phrasesIn(phraseOf(foldedWords(question))).map(({ synonyms: [first] }) => first?.term);

test('synonyms hold both ways', () => {
  assert.deepEqual(own('password', en), ['passphrase']);
  assert.deepEqual(own('passphrase', en), ['password']);
});

test('words of the other language are marked, unless the language has them itself', () => {
  assert.deepEqual(foreign('account', en), ['cuenta']);
  assert.deepEqual([own('contrasena'), foreign('contrasena')], [['clave', 'password'], ['passphrase']]);
});

test('a question in the other language finds the words of this one', () => {
  assert.deepEqual(en.of('cuenta'), [{ term: 'account', isForeign: false }]);
  assert.deepEqual(own('passphrase', es), ['contrasena', 'clave', 'password']);
});

test('a word is never its own synonym, and none comes twice', () => {
  for (const word of concepts
    .flatMap((concept) => [...concept.en, ...concept.es])
    .map((each) => foldedWords(each).join(' '))) {
    for (const glossary of [en, es]) {
      const terms = glossary.of(word).map(({ term }) => term);
      assert.deepEqual(
        terms.filter((term, i) => term === word || terms.indexOf(term) !== i),
        [],
        word,
      );
    }
  }
});

test('a word with two meanings has the synonyms of both, but does not make them one', () => {
  assert.deepEqual(own('clave'), ['contrasena', 'password', 'llave']);
  assert.deepEqual(own('llave'), ['clave']);
  assert.ok(!own('contrasena').includes('llave'));
});

test('a phrase that a line has in two spellings has each of its other words once', () => {
  const glossary = glossaryIn('en', [{ en: ['locked out', 'cannot log in', "can't log in"], es: ['sin acceso'] }]);
  const [phrase] = glossary.phrasesIn(phraseOf(foldedWords('I can’t log in')));
  assert.deepEqual(
    phrase?.synonyms.map(({ term }) => term),
    ['locked out', 'cant log in', 'sin acceso', 'cannot log in'],
  );
});

test('it knows the words that it names, and no others', () => {
  for (const word of ['password', 'contrasena', 'login', 'clave']) assert.ok(en.has(word) && es.has(word), word);
  for (const word of ['passwords', 'passwrod', 'start', 'constructor', '__proto__', '']) assert.ok(!en.has(word), word);
});

test('accents in the glossary mean nothing', () => {
  assert.deepEqual(own('entrar'), ['iniciar sesion']);
  assert.deepEqual(
    es.phrasesIn(['iniciar', 'sesion']).map(({ words }) => words),
    [['iniciar', 'sesion']],
  );
});

test('plurals and regular endings find their concept', () => {
  for (const [word, synonym] of [
    ['passwords', 'passphrase'],
    ['accounts', 'cuenta'],
    ['passphrases', 'password'],
  ] as const) {
    assert.ok(
      en.of(word).some(({ term }) => term === synonym),
      word,
    );
  }
  for (const [word, synonym] of [
    ['contrasenas', 'clave'],
    ['cuentas', 'account'],
    ['envia', 'mandar'],
    ['enviamos', 'mandar'],
    ['claves', 'llave'],
  ] as const) {
    assert.ok(
      es.of(word).some(({ term }) => term === synonym),
      word,
    );
  }
});

test('a word that only begins alike finds nothing', () => {
  for (const word of ['pass', 'log', 'accountability', 'contra', 'sendmail', 'xyz', '', 'constructor', '__proto__'])
    assert.deepEqual(en.of(word), [], word);
});

test('a stem keeps four letters, and short words stay whole', () => {
  assert.equal(stem('mails'), stem('mail'));
  assert.equal(stem('enviamos'), stem('enviar'));
  for (const word of ['keys', 'los', 'port', 'as', '']) assert.equal(stem(word), word);
});

test('words of a phrase may stand in any order, in any form, with a little between', () => {
  for (const question of [
    'start iniciar sesión',
    'sesiones iniciadas',
    'la sesión que iniciamos',
    '¿puedo iniciar aquí otra sesión?',
  ]) {
    assert.deepEqual(meant(question, es), ['entrar'], question);
  }
  assert.deepEqual(meant('iniciar uno dos tres sesión', es), []);
});

test('a phrase that is only partly there is none', () => {
  for (const [question, of] of [
    ['login', en],
    ['log', en],
    ['iniciar', es],
    ['cerrar', es],
    ['', en],
  ] as const)
    assert.deepEqual(meant(question, of), [], question);
});

test('a word stands for one word of a phrase, not for two', () => {
  const twice = glossaryIn('en', [{ en: ['back to back', 'in a row'], es: ['seguidos'] }]);
  assert.deepEqual(meant('back to', twice), []);
  assert.deepEqual(meant('back to back', twice), ['in a row']);
});

test('the words of a phrase are given as they were asked, each at its own place in the phrase', () => {
  assert.deepEqual(
    es.phrasesIn(['sesiones', 'iniciadas']).map(({ words }) => words),
    [['iniciadas', 'sesiones']],
  );
});

test('a phrase inside a longer one is meant too', () => {
  assert.deepEqual(meant('cannot log in page').sort(), ['login', 'pagina de inicio']);
  assert.deepEqual(meant('cannot log in').sort(), ['login']);
});

test('two phrases beside each other are both meant', () => {
  assert.deepEqual(meant('close the account or sign in').sort(), ['leave', 'log in']);
});

test('fillers change nothing, in the glossary or in a question', () => {
  for (const question of [
    'close my account',
    'close the account',
    'close our old account',
    'how is an account closed',
  ]) {
    assert.deepEqual(meant(question), ['leave'], question);
  }
  assert.deepEqual(meant('cerrar mi cuenta', es), ['close my account']);
});

test('every way to say not is one, and without it the phrase is another', () => {
  for (const question of ['it will not start', 'it won’t start', "doesn't start", 'is not starting', 'didnt start'])
    assert.deepEqual(meant(question), ['dead'], question);
  assert.deepEqual(meant('it starts'), []);
  assert.deepEqual(meant('no se me enciende', es), ['will not start']);
});

test('a negation stands before the same word in a phrase and in a question', () => {
  const mails = glossaryIn('es', [
    { en: ['no new mail'], es: ['no llegan correos', 'no entran correos', 'buzón vacío'] },
    { en: ['locked out'], es: ['no puedo entrar', 'sin acceso'] },
    { en: ['arrives'], es: ['llega correo', 'recibido'] },
  ]);
  for (const [question, ...words] of [
    ['no me llega el correo', 'no new mail', 'arrives'],
    ['nunca llegan correos', 'no new mail', 'arrives'],
    ['llegan los correos', 'arrives'],
    ['no puedo entrar a mi correo', 'locked out'],
    ['sin acceso a mi correo', 'locked out'],
    ['acceso a mi correo sin puerto'],
    ['entran correos y no sé'],
  ] as const) {
    const found = mails.phrasesIn(phraseOf(foldedWords(question))).flatMap(({ synonyms }) => synonyms);
    const foreignOnes = new Set(found.filter(({ isForeign }) => isForeign).map(({ term }) => term));
    assert.deepEqual([...foreignOnes].sort(), [...words].sort(), question);
  }
  assert.deepEqual(
    phraseOf(foldedWords('without never no can’t nunca sin')),
    Array.from({ length: 6 }, () => 'not'),
  );
});

test('a phrase that is one word without its fillers is looked up as a whole only', () => {
  const filler = glossaryIn('en', [{ en: ['my account', 'profile'], es: ['perfil'] }]);
  assert.deepEqual(filler.phrasesIn(phraseOf(['close', 'my', 'account'])), []);
  assert.deepEqual(own('account', filler), []);
  assert.deepEqual(own('profile', filler), ['my account']);
});

test('phrases that are the same without fillers and endings have the synonyms of both', () => {
  const both = glossaryIn('en', [
    { en: ['open a door', 'view'], es: ['abrir'] },
    { en: ['opening the doors', 'unlock'], es: ['ver'] },
  ]);
  const [phrase, ...more] = both.phrasesIn(['open', 'door']);
  assert.deepEqual(
    phrase?.synonyms.filter(({ isForeign }) => !isForeign).map(({ term }) => term),
    ['view', 'unlock'],
  );
  assert.deepEqual(more, []);
});

test('an empty glossary knows nothing', () => {
  const empty = glossaryIn('en', []);
  assert.deepEqual(empty.of('password'), []);
  assert.deepEqual(empty.phrasesIn(['log', 'in']), []);
  assert.equal(empty.has('password'), false);
});
