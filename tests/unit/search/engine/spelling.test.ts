import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from '../../../../src/language/edit-distance.ts';
import { correctionOf, likelyInitials } from '../../../../src/search/engine/spelling.ts';
import { initials } from '../../../../src/search/engine/search-data.ts';
import { fc } from './properties.ts';

/** Optimal string alignment as its definition says it, without a limit. */
function plainDistance(a: string, b: string): number {
  const known = new Map<string, number>();
  const between = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const before = known.get(`${i} ${j}`);
    if (before !== undefined) return before;
    const ways = [
      between(i - 1, j) + 1,
      between(i, j - 1) + 1,
      between(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(between(i - 2, j - 2) + 1);
    const least = Math.min(...ways);
    known.set(`${i} ${j}`, least);
    return least;
  };
  return between(a.length, b.length);
}

for (const [a, b, typos] of [
  ['mail', 'mail', 0],
  ['mail', 'mial', 1],
  ['mail', 'mal', 1],
  ['mail', 'maill', 1],
  ['mail', 'mall', 1],
  ['ab', 'ba', 1],
  ['password', 'passwrod', 1],
  ['contrasena', 'contraesan', 2],
  ['contrasena', 'cnotraesan', 3],
  ['', 'ab', 2],
  ['ab', '', 2],
  ['ca', 'abc', 3],
] as const) {
  test(`from “${a}” to “${b}” are ${typos} typos`, () => {
    assert.equal(editDistance(a, b, 9), typos);
    assert.equal(editDistance(b, a, 9), typos);
  });
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
/** A word and the same with some typos; random pairs are hardly ever near. */
const pair = letters.chain((word) =>
  fc.tuple(
    fc.constant(word),
    fc.oneof(
      letters,
      fc
        .array(fc.tuple(fc.nat(3), fc.nat(9), fc.constantFrom('a', 'b', 'c', 'd')), { maxLength: 3 })
        .map((typos) => typos.reduce(typo, word)),
    ),
  ),
);

/** A letter left out, put in, replaced, or swapped with the next. */
function typo(word: string, [kind, place, letter]: readonly [number, number, string]): string {
  const at = place % (word.length + 1);
  const [before, after] = [word.slice(0, at), word.slice(at)];
  return (
    before +
    [
      after.slice(1),
      letter + after,
      after && letter + after.slice(1),
      (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
    ][kind]
  );
}

test('the distance is that of the definition up to the limit, and above the limit beyond it', () => {
  fc.assert(
    fc.property(pair, fc.constantFrom(0, 1, 2, 20), ([a, b], limit) => {
      const distance = plainDistance(a, b);
      const measured = editDistance(a, b, limit);
      if (distance <= limit) assert.equal(measured, distance);
      else assert.ok(measured > limit);
    }),
    { numRuns: 3000 },
  );
});

test('the distance is the same both ways, 0 of equal words only, and no more than the longer word has letters', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const distance = editDistance(a, b, 99);
      assert.equal(editDistance(b, a, 99), distance);
      assert.equal(distance === 0, a === b);
      assert.ok(distance <= Math.max(a.length, b.length) && distance >= Math.abs(a.length - b.length));
    }),
    { numRuns: 1000 },
  );
});

test('one typo is one, and swapping two different neighbours is one too', () => {
  fc.assert(
    fc.property(letters, fc.nat(3), fc.nat(9), fc.constantFrom('a', 'z'), (word, kind, place, letter) => {
      const other = typo(word, [kind, place, letter]);
      assert.equal(editDistance(word, other, 2), other === word ? 0 : 1);
    }),
  );
});

const vocabulary = (counts: Record<string, number>) => new Map(Object.entries(counts));

test('one typo is forgiven from four letters, two from eight', () => {
  const site = vocabulary({ spam: 5, password: 5, dns: 5 });
  assert.deepEqual(correctionOf('spma', site), { word: 'spam', distance: 1 });
  assert.deepEqual(correctionOf('spem', site), { word: 'spam', distance: 1 });
  assert.equal(correctionOf('psma', site), null);
  assert.deepEqual(correctionOf('pasword', site), { word: 'password', distance: 1 });
  assert.deepEqual(correctionOf('passwrdo', site), { word: 'password', distance: 2 });
  assert.equal(correctionOf('paswrd', site), null);
  assert.equal(correctionOf('pazzvort', site), null);
});

test('short words and codes are never corrected', () => {
  const site = vocabulary({ dns: 9, imap: 9, port: 9, example: 9, puertos: 9 });
  for (const word of ['dsn', 'dn', '', 'ima4', 'p0rt', 'po-rt', 'examp.le', 'puert_s', '5504'])
    assert.equal(correctionOf(word, site), null, word);
});

test('a word of the language is not corrected, and no word is corrected to one that is on no page', () => {
  const site = vocabulary({ puse: 3, push: 0, copia: 9, copa: 0 });
  assert.equal(correctionOf('push', site), null);
  assert.equal(correctionOf('copa', site), null);
  assert.equal(correctionOf('pusf', vocabulary({ push: 0 })), null);
  assert.deepEqual(correctionOf('copai', site), { word: 'copia', distance: 1 });
});

test('the nearer word is taken before the commoner one', () => {
  assert.equal(correctionOf('contrasenna', vocabulary({ contrasens: 400, contrasena: 1 }))?.word, 'contrasena');
});

test('of two as near, the one with the same first letter is taken, then the commoner one, then the first', () => {
  assert.equal(correctionOf('mall', vocabulary({ call: 200, mail: 1 }))?.word, 'mail');
  assert.equal(correctionOf('mxil', vocabulary({ mail: 2, mxml: 1, mbil: 40 }))?.word, 'mbil');
  assert.equal(correctionOf('mxil', vocabulary({ mail: 3, mbil: 3 }))?.word, 'mail');
});

test('a site without words corrects nothing', () => {
  assert.equal(correctionOf('password', new Map()), null);
});

const siteWord = fc.string({ unit: fc.constantFrom(...'abcdefgñé'), minLength: 2, maxLength: 12 });
const counted = fc.dictionary(siteWord, fc.integer({ min: 1, max: 500 }), { maxKeys: 12, noNullPrototype: true });

test('a correction is a word of the site, as far away as it says and no farther than is allowed', () => {
  fc.assert(
    fc.property(siteWord, counted, (typed, words) => {
      const correction = correctionOf(typed, vocabulary(words));
      if (correction === null) return;
      assert.ok(Object.hasOwn(words, correction.word));
      assert.equal(plainDistance(typed, correction.word), correction.distance);
      assert.ok(correction.distance <= (typed.length >= 8 ? 2 : 1) && typed.length >= 4);
    }),
  );
});

test('there is none only when no word is near enough', () => {
  fc.assert(
    fc.property(siteWord, counted, (typed, words) => {
      const allowed = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
      const near = Object.keys(words).filter((word) => plainDistance(typed, word) <= allowed);
      assert.equal(correctionOf(typed, vocabulary(words)) === null, allowed === 0 || near.length === 0);
    }),
  );
});

test('a word of the site is its own correction, though another is far commoner', () => {
  fc.assert(
    fc.property(
      siteWord.filter((word) => word.length >= 4),
      (word) => {
        assert.deepEqual(correctionOf(word, vocabulary({ [word]: 1 })), { word, distance: 0 });
      },
    ),
  );
  assert.equal(correctionOf('mails', vocabulary({ mail: 500, mails: 1 }))?.word, 'mails');
});

test('every single typo in a word of six letters or more is undone when no other word is near', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 6, maxLength: 14 }),
      fc.nat(3),
      fc.nat(15),
      fc.constantFrom('a', 'z'),
      (word, kind, place, letter) => {
        const typed = typo(word, [kind, place, letter]);
        assert.equal(correctionOf(typed, vocabulary({ unrelatedword: 900, [word]: 1, qqqqqq: 900 }))?.word, word);
      },
    ),
  );
});

test('the first letter of what was meant is the typed one, a neighbour’s, or one that sounds alike', () => {
  for (const [typed, meant] of [
    ['password', 'p'],
    ['apssword', 'p'],
    ['xpassword', 'p'],
    ['vorrar', 'b'],
    ['kiero', 'q'],
    ['jente', 'g'],
    ['ola', 'h'],
    ['llave', 'y'],
    ['zervidor', 's'],
  ] as const) {
    assert.ok(likelyInitials(typed).includes(meant), `${typed} ${meant}`);
  }
  assert.ok(!likelyInitials('password').includes('x'));
  assert.deepEqual([...new Set(likelyInitials('漢字'))], ['_']);
});

test('likely first letters are some of those that there are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      assert.deepEqual(
        likelyInitials(typed).filter((letter) => !initials.includes(letter)),
        [],
      );
    }),
  );
});
