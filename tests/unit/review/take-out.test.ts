import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takenOut } from '../../../src/review/take-out.ts';

test('words go with whatever marks stand in them, with a backslash before them too', () => {
  const place = (): string => '…';
  const kind = 'password';
  for (const mark of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~') {
    const words = `Cerro${mark}Azul`;
    for (const written of [words, `Cerro\\${mark}Azul`])
      assert.deepEqual(
        takenOut(`Use ${written} now.`, [{ words, kind }], place),
        { text: 'Use … now.', count: 1 },
        words,
      );
  }
});
