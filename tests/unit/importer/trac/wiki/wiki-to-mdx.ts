import assert from 'node:assert/strict';
import { type WikiOptions, wikiToMdast } from '../../../../../src/importer/trac/wiki/index.ts';
import { type SafeText, safeMdx } from '../../../../../src/importer/write/safe-mdx.ts';

/** Wiki text as an entry holds it. */
export function wikiToMdx(wiki: string, { picture, ...options }: WikiOptions): SafeText {
  const pictures = new Set<string>();
  const shown = (file: string): string | null => {
    const found = picture?.(file) ?? null;
    if (found !== null) pictures.add(found);
    return found;
  };
  const { tree, losses, asCode } = wikiToMdast(wiki, { ...options, picture: shown });
  const written = safeMdx({ tree, losses, asCode: asCode === null ? null : () => asCode }, pictures);
  assert.ok(!('refused' in written), wiki);
  return written;
}
