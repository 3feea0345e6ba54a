import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SlowLine } from '../../bench/phone/slow-line.ts';
import { wavesOf } from '../../bench/phone/waves.ts';

test('a wave ends when what it asked for first arrives', () => {
  assert.equal(wavesOf([]), 0);
  assert.equal(
    wavesOf([
      { from: 0, to: 5 },
      { from: 6, to: 20 },
      { from: 7, to: 12 },
      { from: 11, to: 30 },
      { from: 31, to: 32 },
    ]),
    3,
  );
});

test('answers share a line in turns, whole and in order', async () => {
  const line = new SlowLine({ roundTrip: 1, rate: 2e5 });
  const bodies = [1, 2].map((each) => Buffer.alloc(5000, each));
  const arrived: Uint8Array[] = [];
  await Promise.all(bodies.map((body) => line.send(body, (piece) => void arrived.push(piece))));
  for (const body of bodies) assert.deepEqual(Buffer.concat(arrived.filter((piece) => piece[0] === body[0])), body);
  const turns = arrived.map(([first]) => first).join('');
  assert.match(turns, /^(?:12|21){3}/);
});
