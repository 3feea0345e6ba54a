import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { dayOfEpoch, projectFrom } from '../../../src/cli/options.ts';

test('the day of a build is that of SOURCE_DATE_EPOCH in UTC, else today', (t) => {
  assert.equal(dayOfEpoch('1795132800'), '2026-11-20');
  assert.equal(dayOfEpoch(''), null);
  assert.throws(() => dayOfEpoch('yesterday'), /SOURCE_DATE_EPOCH is yesterday/);
  const before = process.env.SOURCE_DATE_EPOCH;
  t.after(() => {
    mock.timers.reset();
    delete process.env.SOURCE_DATE_EPOCH;
    if (before !== undefined) process.env.SOURCE_DATE_EPOCH = before;
  });
  mock.timers.enable({ apis: ['Date'], now: new Date('2026-05-02T12:00:00Z') });
  delete process.env.SOURCE_DATE_EPOCH;
  assert.equal(projectFrom({}).today, '2026-05-02');
  process.env.SOURCE_DATE_EPOCH = '1795132800';
  assert.equal(projectFrom({}).today, '2026-11-20');
});
