import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { cleanPicture } from '../../../../src/importer/write/attachments.ts';
import { ticketsInDatabase } from '../../../../src/importer/trac/database.ts';
import { sample } from '../expected.ts';

for (const [database, environment] of [
  ['trac-1.6.db', 'env'],
  ['trac-0.11.db', 'env-0.11'],
] as const) {
  test(`of the attachments in ${environment} only the picture passes, without what stood in its file`, async () => {
    const passed: string[] = [];
    for await (const { attachments } of ticketsInDatabase(path.join(sample, database))) {
      for (const { name, path: at } of attachments) {
        const bytes = await readFile(path.join(sample, environment, at ?? ''));
        const picture = await cleanPicture(name, bytes);
        if (!picture) continue;
        passed.push(picture.name);
        const { width, height, exif, comments, xmp, iptc } = await sharp(picture.bytes).metadata();
        assert.ok(width > 0 && height > 0);
        assert.deepEqual([exif, comments, xmp, iptc], [undefined, undefined, undefined, undefined]);
        assert.match(bytes.toString('latin1'), /40\.0001,-70\.0002/, 'the sample hides something');
        assert.doesNotMatch(picture.bytes.toString('latin1'), /40\.0001|tEXt|iTXt|[a-z]@[a-z]+\.example/);
      }
    }
    assert.deepEqual(passed, ['wide-plan-1.png']);
  });
}

test('what only claims to be a picture is refused, and so is a bomb', async () => {
  assert.equal(await cleanPicture('x.png', Buffer.from('<html><script>alert(1)</script>')), null);
  assert.equal(
    await cleanPicture(
      'x.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
    ),
    null,
  );
  assert.equal(await cleanPicture('x.png', Buffer.alloc(0)), null);
  const large = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  assert.equal(await cleanPicture('x.png', large), null);
});

test('a large picture is made smaller, a turned one turned, and each named for what it is', async () => {
  const photo = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#abc' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const picture = await cleanPicture('Captura de pantalla (Ñandú).PNG', photo);
  assert.equal(picture?.name, 'captura-de-pantalla-nandu.jpg');
  const { width, height } = await sharp(picture.bytes).metadata();
  assert.deepEqual([width, height], [800, 1600]);
});
