import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay, formatMoment } from '../../../src/language/dates.ts';

const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-05`);

test('the day comes before the month, and the month is in letters', () => {
  assert.deepEqual(
    months.map((day) => formatDay('en', day)),
    [
      '5 Jan 2026',
      '5 Feb 2026',
      '5 Mar 2026',
      '5 Apr 2026',
      '5 May 2026',
      '5 Jun 2026',
      '5 Jul 2026',
      '5 Aug 2026',
      '5 Sep 2026',
      '5 Oct 2026',
      '5 Nov 2026',
      '5 Dec 2026',
    ],
  );
  assert.deepEqual(
    months.map((day) => formatDay('es', day)),
    [
      '5 ene 2026',
      '5 feb 2026',
      '5 mar 2026',
      '5 abr 2026',
      '5 may 2026',
      '5 jun 2026',
      '5 jul 2026',
      '5 ago 2026',
      '5 sep 2026',
      '5 oct 2026',
      '5 nov 2026',
      '5 dic 2026',
    ],
  );
});

test('a day is the same day wherever the site is built', () => {
  const zone = process.env.TZ;
  try {
    for (const TZ of ['Pacific/Kiritimati', 'America/Mexico_City', 'Pacific/Pago_Pago']) {
      process.env.TZ = TZ;
      assert.equal(formatDay('en', '2026-03-01'), '1 Mar 2026');
      assert.equal(formatMoment('en', '2026-03-01T23:30-06:00'), '1 Mar 2026, 23:30');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('a moment is told as its writer’s clock said it; a day stays a day', () => {
  assert.equal(formatMoment('es', '2026-03-11T11:40-06:00'), '11 mar 2026, 11:40');
  assert.equal(formatMoment('es', '2026-03-11'), '11 mar 2026');
});
