import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { removeDateStamps, restoreDateStamps } from '../../../../src/copies/device/date-stamps.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

test('pages that differ in their stamps only are stored alike', () => {
  const at = (day: string): Uint8Array =>
    removeDateStamps(bytes(`<p>ñ</p><time datetime="2026-11-${day}">${day} nov 2026</time>`), [
      `2026-11-${day}`,
      `${day} nov 2026`,
    ]);
  assert.deepEqual(at('20'), at('21'));
  assert.ok(at('20').length < 40);
});

test('whatever a page holds, it comes back as it was', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('2026-11-20', '20 Nov 2026', '20 nov 2026', '20', '\uFEFF', 'ÿ', '<p>'),
      ),
    )
    .map((parts) => parts.join(''));
  const stamps = fc.constantFrom([], ['20 Nov 2026', '20 nov 2026', '2026-11-20'], ['2026-11-20', '20', '.*', '(']);
  fc.assert(
    fc.property(
      text.filter((each) => each.isWellFormed()),
      stamps,
      (page, given) => {
        assert.deepEqual(restoreDateStamps(removeDateStamps(bytes(page), given), given), bytes(page));
      },
    ),
  );
});
