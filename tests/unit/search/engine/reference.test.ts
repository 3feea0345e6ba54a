import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AddressRoots, mayBeWords, type Reference, referenceIn } from '../../../../src/search/engine/reference.ts';
import { randomNumbers } from './random.ts';

const places: AddressRoots = {
  tracker: 'https://support.example.org/',
  sites: ['https://answers.example.org/', 'http://localhost:4321'],
};
const read = (text: string): Reference | null => referenceIn(text, places);
const ticket = (number: string, comment: number | null = null): Reference => ({ kind: 'ticket', number, comment });

const random = randomNumbers(3);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const numbers = Array.from({ length: 60 }, () => String(1 + Math.floor(random() ** 4 * 999_999_998)));

/** Ways to write a ticket; `N` is its number. */
const ofTicket = [
  'N',
  '#N',
  '# N',
  '00N',
  'ticket:N',
  'ticket N',
  'Ticket #N',
  'TICKET: N',
  'ticket:#N',
  'pregunta #N',
  'question N',
  'boleto N',
  'Tíquet #N',
  ' \tN\n',
  '#N.',
  '(#N)',
  '[ticket:N]',
  'https://support.example.org/ticket/N',
  'http://support.example.org/ticket/N',
  'HTTPS://SUPPORT.EXAMPLE.ORG/ticket/N/',
  'support.example.org/ticket/N',
  'https://support.example.org/ticket/N?cversion=0&cnum_hist=2',
  '<https://support.example.org/ticket/N>',
  'https://support.example.org/ticket/N#question',
  'https://answers.example.org/en/ticket/N/',
  'https://answers.example.org/es/ticket/N/?utm_source=mail',
  'answers.example.org/ticket/N',
  'http://localhost:4321/es/ticket/N/',
  '/es/ticket/N/',
  '/ticket/N',
] as const;
/** Ways to write a comment of a ticket; `C` is its number. */
const ofComment = [
  'comment:C:ticket:N',
  '[comment:C:ticket:N]',
  'comment C of ticket N',
  'comment C, Ticket #N',
  'comentario C del ticket N',
  'comentario C de #N',
  'comentario C del boleto N',
  '#N comment C',
  '#N, comment:C',
  'N comment C',
  'ticket N comentario C',
  'ticket:N#comment:C',
  '#N#comment:C',
  'https://support.example.org/ticket/N#comment:C',
  'https://support.example.org/ticket/N?cversion=1#comment:C',
  'https://support.example.org/ticket/N#comment%3AC',
  'https://answers.example.org/es/ticket/N/#comment:C',
  '/en/ticket/N/#comment:C',
] as const;

test('digits as wide as Chinese signs are digits', () => {
  assert.deepEqual(read('#６１１５'), ticket('6115'));
  assert.deepEqual(read('ｔｉｃｋｅｔ ６１１５'), ticket('6115'));
});

for (const form of ofTicket) {
  test(`“${form}” names a ticket, whatever its number`, () => {
    for (const number of numbers) assert.deepEqual(read(form.replace('N', number)), ticket(number), number);
  });
}

for (const form of ofComment) {
  test(`“${form}” names a comment`, () => {
    for (const number of numbers) {
      const comment = 1 + Math.floor(random() * 400);
      assert.deepEqual(read(form.replace('N', number).replace('C', String(comment))), ticket(number, comment), number);
    }
  });
}

test('a reference among other words is a question', () => {
  const before = ['why is ', 'gmail error ', 'see ', 'mi ticket ', 'port ', 'http ', '-', '¡', 'x'];
  const after = [
    ' mail',
    ' and 12',
    'x',
    ' ?q',
    '.5',
    '-5.7.26',
    ' comment',
    ' comment six',
    '/attachment/a.png now',
    '%',
  ];
  for (const number of numbers.slice(0, 20)) {
    for (const form of [...ofTicket, ...ofComment]) {
      // White space, brackets and zeros of their own would join what is put beside them.
      const bare = form
        .replace('C', '3')
        .replace('N', number)
        .trim()
        .replace(/^[[(<]|[\])>.]$/g, '');
      const first = pick(before) + bare;
      assert.equal(read(`${pick(before).trim()} ${bare}`.replace(/^mi /, 'mi otro ')), null, first);
      if (!/[/]/.test(bare)) assert.equal(read(bare + pick(after)), null, bare);
    }
  }
});

for (const text of [
  '',
  '#',
  '0',
  '#0',
  '00',
  'ticket',
  'ticket:',
  'comment:6',
  'comment 6',
  'comment 6 9012',
  '9012.5',
  '-9012',
  '1234567890',
  '٩٠١٢',
  '9012 9013',
  '#9012 #9013',
  'ticket9012x',
  'https://support.example.org/',
  'https://support.example.org/ticket/',
  'https://support.example.org/ticket/abc',
  'https://support.example.org/wiki/9012',
  'https://support.example.org/ticket/9012x',
  'https://elsewhere.example/ticket/9012',
  'https://support.example.org.evil.example/ticket/9012',
  'https://support.example.org@evil.example/ticket/9012',
  'https://support.example.org:8443/ticket/9012',
  'javascript:alert(9012)',
  'https://',
  'http://[',
  '//ticket/9012',
  'https://answers.example.org/en/',
  'https://answers.example.org/en/topic/mail/',
  'https://answers.example.org/fr/ticket/9/',
]) {
  test(`“${text}” names nothing`, () => {
    assert.equal(read(text), null);
  });
}

test('a guide is named by its address on the site, with its section', () => {
  const guide = (anchor: string): Reference => ({ kind: 'faq', slug: 'move-a-domain', anchor });
  assert.deepEqual(read('https://answers.example.org/es/faq/move-a-domain/'), guide(''));
  assert.deepEqual(read('https://answers.example.org/faq/move-a-domain?x=1#before'), guide('before'));
  assert.deepEqual(read('http://localhost:4321/en/faq/move-a-domain/#before'), guide('before'));
  assert.deepEqual(read('/en/faq/move-a-domain/#a b'.replace(' ', '"')), guide(''));
  assert.equal(read('https://support.example.org/faq/move-a-domain/'), null);
});

test('a tracker below a folder has its tickets there', () => {
  for (const tracker of ['https://dev.example.org/trac', 'https://dev.example.org/trac/']) {
    const at = (text: string) => referenceIn(text, { tracker, sites: [] });
    assert.deepEqual(at('https://dev.example.org/trac/ticket/7#comment:2'), ticket('7', 2));
    assert.deepEqual(at('dev.example.org/trac/ticket/7'), ticket('7'));
    assert.equal(at('https://dev.example.org/ticket/7'), null);
    assert.equal(at('https://dev.example.org/tracker/ticket/7'), null);
  }
});

test('a number alone may be a word, one that is called a ticket is not', () => {
  for (const text of ['404', ' 404 ', '0404', '404.', '(404)', '«404»'.slice(1, -1)]) assert.ok(mayBeWords(text), text);
  for (const text of [
    '#404',
    'ticket 404',
    'boleto 404',
    'ticket:404',
    '/en/ticket/404/',
    '404 comment 3',
    'error 404',
    '',
  ])
    assert.ok(!mayBeWords(text), text);
  for (const text of ['set-up-mail', 'wp-admin', 'two-step.']) assert.ok(mayBeWords(text), text);
  for (const text of ['faq/set-up-mail', 'Set-Up', 'mail', 'set-up mail']) assert.ok(!mayBeWords(text), text);
  for (const text of ['error 404', 'HTTP 404', 'código 550', 'puerto 587']) assert.equal(read(text), null, text);
});

test('a guide is known by its name, with what stands before it in an address or without', () => {
  for (const text of ['set-up-mail', '(set-up-mail)', 'faq/set-up-mail', 'faq/set-up-mail/', 'en/faq/set-up-mail/'])
    assert.deepEqual(read(text), { kind: 'faq', slug: 'set-up-mail', anchor: '' }, text);
  assert.deepEqual(read('es/ticket/9012'), ticket('9012'));
  for (const text of [
    'mail',
    'e-mail address',
    'and/or',
    'ssl/tls',
    'topic/mail',
    'Set-Up-Mail',
    '550-5.7.26',
    'x_y-z',
  ])
    assert.equal(read(text), null, text);
});
