import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionOf, editDistance } from '../../../src/search/browser/spelling.ts';
import { randomNumbers } from './random.ts';

/** Optimal string alignment as its definition says it, without a limit. */
function plainDistance(a: string, b: string): number {
  const known = new Map<string, number>();
  const between = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const before = known.get(`${i} ${j}`);
    if (before !== undefined) return before;
    const ways = [between(i - 1, j) + 1, between(i, j - 1) + 1, between(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(between(i - 2, j - 2) + 1);
    const least = Math.min(...ways);
    known.set(`${i} ${j}`, least);
    return least;
  };
  return between(a.length, b.length);
}

for (const [a, b, slips] of [
  ['mail', 'mail', 0], ['mail', 'mial', 1], ['mail', 'mal', 1], ['mail', 'maill', 1], ['mail', 'mall', 1], ['ab', 'ba', 1],
  ['password', 'passwrod', 1], ['contrasena', 'contraesan', 2], ['contrasena', 'cnotraesan', 3], ['', 'ab', 2], ['ab', '', 2], ['ca', 'abc', 3],
] as const) {
  test(`from “${a}” to “${b}” are ${slips} slips`, () => {
    assert.equal(editDistance(a, b, 9), slips);
    assert.equal(editDistance(b, a, 9), slips);
  });
}

test('the distance is that of the definition, up to one above the limit', () => {
  const next = randomNumbers(7);
  const letter = (): string => 'abcd'[Math.floor(next() * 4)] ?? 'a';
  const swapped = (word: string): string => {
    const at = Math.floor(next() * Math.max(1, word.length - 1));
    return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  };
  const changes = [
    swapped,
    (word: string) => { const at = Math.floor(next() * word.length); return word.slice(0, at) + word.slice(at + 1); },
    (word: string) => { const at = Math.floor(next() * (word.length + 1)); return word.slice(0, at) + letter() + word.slice(at); },
    (word: string) => { const at = Math.floor(next() * word.length); return word.slice(0, at) + letter() + word.slice(at + 1); },
  ];
  for (let pair = 0; pair < 4000; pair++) {
    const a = Array.from({ length: Math.floor(next() * 9) }, letter).join('');
    let b = pair % 4 === 0 ? Array.from({ length: Math.floor(next() * 9) }, letter).join('') : a;
    for (let slip = 0; slip < pair % 4; slip++) b = changes[Math.floor(next() * changes.length)]?.(b) ?? b;
    const distance = plainDistance(a, b);
    for (const limit of [1, 2, 20]) {
      const measured = editDistance(a, b, limit);
      if (distance <= limit) assert.equal(measured, distance, `${a} ${b} ${limit}`);
      else assert.ok(measured > limit, `${a} ${b} ${limit}`);
    }
  }
});

const vocabulary = (counts: Record<string, number>) => new Map(Object.entries(counts));

test('one slip is forgiven from four letters, two from eight', () => {
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
  for (const word of ['dsn', 'dn', '', 'ima4', 'p0rt', 'po-rt', 'examp.le', 'puert_s', '5504']) assert.equal(correctionOf(word, site), null, word);
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
