import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from '../../../src/language/locale.ts';
import { askedWords } from '../../../src/language/script-words.ts';
import {
  askedLine,
  type AskedBefore,
  questionToKeep,
  withoutAskedLine,
  type WithoutAskedLine,
} from '../../../src/site/asked-line.ts';

const languages = locales.map(askedWords);

const [en, es] = [askedWords('en'), askedWords('es')];

const word = fc.constantFrom(
  ...[
    'correo',
    'contraseña',
    'Gmail',
    'WordPress',
    'don’t',
    'e-mail',
    'php8',
    'TLS1.3',
    '550',
    '5.7.1',
    'ñandú',
    'no',
    'yo',
  ],
);
const question = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => questionToKeep(words.join(' ')))
  .filter((each) => each !== null);
const key = fc.oneof(
  fc.integer({ min: 1, max: 99999 }).map((number) => `ticket/${number}`),
  fc.constantFrom('faq/set-up-mail', 'faq/a', 'faq/2-steps'),
);
const before: fc.Arbitrary<AskedBefore> = fc.record(
  {
    asked: fc.uniqueArray(question, { minLength: 1, maxLength: 5 }),
    read: fc.uniqueArray(key, { maxLength: 5 }),
  },
  { noNullPrototype: true },
);
/** A line is found in the language that it is in, and in no other. */
function without(text: string): WithoutAskedLine {
  const found = languages.map((words) => withoutAskedLine(text, words)).filter(({ before: told }) => told !== null);
  assert.ok(found.length < 2);
  return found[0] ?? { text, before: null };
}
const whose = fc.constantFrom(...languages);
const around = fc.constantFrom(
  '',
  'My mail is gone.',
  'Se fue: {{{ 5 }}}; #12. ¿Y ahora?\n\n * a – https://a.example/b.',
);

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');

test('what is told in a line is read from it again, and the text has it no more', () => {
  fc.assert(
    fc.property(before, whose, around, around, (told, words, above, below) => {
      const text = joined(above, askedLine(told, words), below);
      assert.deepEqual(without(text), { text: joined(above, below), before: told });
    }),
  );
});

test('it is read from a line that a mail has wrapped and quoted, and from the HTML that a tracker makes of it', () => {
  fc.assert(
    fc.property(
      before,
      whose,
      fc.integer({ min: 20, max: 80 }),
      fc.constantFrom('', '> ', '>> '),
      (told, words, at, mark) => {
        const line = askedLine(told, words);
        const wrapped = line.replace(new RegExp(`(?=.{${at}})(.{1,${at}}) `, 'g'), `$1\r\n${mark}`);
        const quoted = without(`${mark}Help\r\n${mark}\r\n${mark}${wrapped}\r\n`);
        assert.deepEqual(quoted.before, told);
        assert.equal(
          quoted.text
            .replace(/[\s>]+/g, ' ')
            .trim()
            .replace(/^> /, ''),
          'Help',
        );
        const html = line
          .replaceAll("'", '&#39;')
          .replace(/\bphp8\b/g, '<a class="missing changeset" title="No 1.2; none">php8</a>')
          .replace(/, /g, ',<br />\n');
        assert.deepEqual(without(`<p>\nHelp.\n</p>\n<p>\n${html}\n</p>\n`), {
          text: '<p>\nHelp.\n</p>\n<p>\n\n</p>',
          before: told,
        });
      },
    ),
  );
});

test('nothing of a line is left, whatever its writer has made of it, and a text without one stays as it is', () => {
  const cases: [text: string, rest: string, asked: readonly string[] | null][] = [
    [`Help.\n\n${en['ask.asked.searched']} mail\nMy password is x9!y\n\nThanks`, 'Help.\n\nThanks', []],
    [`${en['ask.asked.searched']} mail, ana@riverbend.example; read: ticket/1, ticket/x.`, '', ['mail']],
    [`${es['ask.asked.searched'].toUpperCase()} correo.`, '', ['correo']],
    [`${en['ask.asked.searched']} mail <my secret> and more\n\nBye`, 'Bye', ['mail']],
    [`${en['ask.asked.searched']}`, '', []],
    [`${en['ask.asked.searched']} a b. And then c.`, ' And then c.', ['a b']],
    [
      'I searched for: mail; read: ticket/1.\r\n\r\n\r\n\r\nBye',
      'I searched for: mail; read: ticket/1.\r\n\r\n\r\n\r\nBye',
      null,
    ],
  ];
  for (const [text, rest, asked] of cases) {
    const { before: told, text: left } = without(text);
    assert.equal(left, rest, text);
    if (asked === null) assert.equal(told, null);
  }
  assert.deepEqual(without(`${en['ask.asked.searched']} mail, ana@b.example; read: ticket/1, ticket/x.`).before, {
    asked: ['mail'],
    read: ['ticket/1'],
  });
});

test('a letter in two, a character reference, a mark around a word and a colon apart are the same line', () => {
  const words = es['ask.asked.searched'];
  for (const line of [
    words.normalize('NFD'),
    words.replace('é', '&eacute;'),
    words.replace('é', '&#233;'),
    words.replace('é', '&#xE9;'),
    words.replace(':', ' :'),
    words.replace('busqué:', '*busqué:*'),
    words.replace('busqué:', '**busqué**:'),
  ])
    assert.deepEqual(without(`Hola.\n\n${line} correo caído; leí: x.`).before?.asked, ['correo caído'], line);
});

test('an empty line of HTML ends it too', () => {
  const line = `${en['ask.asked.searched']} mail; ${en['ask.asked.read']} ticket/1`;
  assert.deepEqual(without(`${line}<br /><br/>Regards, and more.`), {
    text: '<br /><br/>Regards, and more.',
    before: { asked: ['mail'], read: ['ticket/1'] },
  });
});

test('time is in proportion to the text', () => {
  const started = performance.now();
  without(`${`${en['ask.asked.searched']} a, `.repeat(20_000)}\n${'<br '.repeat(20_000)}`);
  assert.ok(performance.now() - started < 3000);
});

test('a question is kept as its words alone', () => {
  const kept = {
    '¿Cómo cambio mi contraseña?': 'Cómo cambio mi contraseña',
    '  mail,   bounces… “again” ': 'mail bounces again',
    'WordPress wp-admin': 'wordpress wp-admin',
    'I don’t get mail.': "I don't get mail",
    'error 550 5.7.1': 'error 550 5.7.1',
    'php8.2 500MB ns1': null,
    'php8.2 mx2 page': 'php8.2 mx2 page',
    'user account password reset': 'user account password reset',
    'usuario y contraseña ftp': 'usuario y contraseña ftp',
    'login with password and phone': 'login with password and phone',
    'acceso webmail contraseña incorrecta': 'acceso webmail contraseña incorrecta',
    'user forgot password': 'user forgot password',
    'cambiar clave': 'cambiar clave',
  };
  for (const [asked, expected] of Object.entries(kept)) assert.equal(questionToKeep(asked), expected, asked);
});

test('a question that may hold something private is not kept at all', () => {
  const privateOnes = [
    'mail for ana.quiroga@riverbend.example',
    'ana at riverbend.example',
    'riverbend.org',
    'call 5512345678',
    'call 55 1234 5678',
    'call 555-1234',
    'card 4111 1111 1111 1111',
    'is 203.0.113.7 blocked',
    'Verano2024',
    'hunter22 rejected',
    'tr0ub4dor',
    'password: banana',
    'contraseña=banana',
    'my password is banana',
    'La contraseña era banana',
    'mi contraseña nueva es platano',
    'password for mail is banana',
    'mi clave ahora es platano',
    'user maria password banana',
    'username maria pw banana',
    'help: login maria, pass banana!',
    'usuario maria contraseña platano',
    'Usuaria María clave plátano',
    'a'.repeat(25),
    'ssh ana@server',
    '~ana/home',
    '/home/ana',
    '#12',
    '9012',
    '12',
    'a',
    '',
    ' ',
    'P@ssw0rd',
    'key_abc',
    'token $abc',
    'x'.repeat(31),
    'mail '.repeat(13),
    'mail '.repeat(20_000),
    '2001:db8::1',
    'https://a.example/?token=x',
    'see {{{x}}}',
    "it''s",
    '--mail',
    'mail\u0000',
  ];
  for (const asked of privateOnes) assert.equal(questionToKeep(asked), null, asked);
});

test('of many the newest are told, and nothing where nothing was asked', () => {
  const asked = Array.from('abcdefg', (letter) => `${letter} mail`);
  assert.match(askedLine({ asked, read: [] }, en), /: c mail, d mail, e mail, f mail, g mail\.$/);
  assert.equal(askedLine({ asked: [], read: ['ticket/1'] }, en), '');
});
