import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeCopy, describeTrouble, sizes } from '../../../../src/browser/pages/describe-copy.ts';
import { installedCopyData } from '../../../../src/copies/device/installed-words.ts';
import type { CopyState } from '../../../../src/copies/device/messages.ts';

const data = installedCopyData('es');
const { words } = data;
const kept = { status: 'kept', bytes: 12_345_678, edition: '2026-11-20', trouble: null } as const;
const broken = { status: 'broken', trouble: { why: 'network' }, done: 49_999, all: 3_000_000 } as const;

test('a size has one place below ten megabytes, and none above', () => {
  assert.deepEqual(sizes({ small: 40_000, some: 9_940_000, more: 9_960_000, many: 123_456_789 }), {
    small: '0.0 MB',
    some: '9.9 MB',
    more: '10 MB',
    many: '123 MB',
  });
});

test('a copy that is not there says what became of it, once somebody has ended it', () => {
  const absent: CopyState = { status: 'absent' };
  assert.equal(describeCopy(absent, null, data), '');
  assert.equal(describeCopy(absent, 'cancel', data), words['installed.cancelled']);
  assert.equal(describeCopy(absent, 'remove', data), words['installed.removed']);
});

test('an update is told from a first download', () => {
  const loading = (isUpdate: boolean): CopyState => ({ status: 'loading', isUpdate, done: 0, all: 0 });
  assert.equal(describeCopy(loading(false), 'install', data), words['installed.loading']);
  assert.equal(describeCopy(loading(true), null, data), words['installed.updating']);
});

test('a download that stands still says why, and how much has arrived where that is worth to be told', () => {
  assert.equal(describeCopy(broken, null, data), words['installed.network']);
  const more = describeCopy({ ...broken, done: 1_500_000 }, null, data);
  assert.ok(more.startsWith(`${words['installed.network']} `) && more.includes('1.5 MB') && more.includes('3.0 MB'));
  const full = describeCopy({ ...broken, trouble: { why: 'space', needs: 2_000_000 } }, null, data);
  assert.ok(full.includes('2.0 MB') && !full.includes('{'), full);
});

test('want of room tells what is needed, rounded up, and what is free, rounded down', () => {
  const said = (needs: number, free?: number): string =>
    describeTrouble({ why: 'space', needs, ...(free === undefined ? {} : { free }) }, words);
  assert.match(said(440_000, 410_000), /hacen falta 0\.5 MB más y quedan 0\.4 MB libres/);
  assert.match(said(12_300_000, 9_990_000), /hacen falta 13 MB más y quedan 9\.9 MB libres/);
  assert.match(said(1_000_000, 0), /hacen falta 1\.0 MB más y quedan 0\.0 MB libres/);
  assert.doesNotMatch(said(1_000_000), /libres|\{/, 'where the browser does not tell');
});

test('a copy that is kept says its size and edition, and what kept its last update from arriving', () => {
  const said = describeCopy(kept, null, data);
  assert.ok(said.includes('12 MB') && said.includes('20 nov 2026') && !said.includes('{'), said);
  const damaged = describeCopy({ ...kept, trouble: { why: 'damaged' } }, null, data);
  assert.equal(damaged, `${said} ${words['installed.updateMissing']} ${words['installed.damaged']}`);
});
