import path from 'node:path';
import { Problems } from '../../schema/problem.ts';
import { copyDamaged, copyUnknown } from '../../schema/problems/mirror.ts';
import { type CopyDescription, copyDescriptionSchema, descriptionFile } from './copy-description.ts';
import { largestList, type OpenZip } from './open-zip.ts';

/** What the zip of a copy says about itself. Refuses a zip that is no copy. */
export async function describeZip(file: string, zip: OpenZip): Promise<CopyDescription> {
  const [entry, ...others] = [...zip.entries.values()].filter(
    ({ name }) => /^[^/]+\/[^/]+$/.test(name) && path.posix.basename(name) === descriptionFile,
  );
  if (entry === undefined || others.length > 0) {
    throw new Problems(copyUnknown({ file }, { file: descriptionFile }));
  }
  const description = copyDescriptionSchema.safeParse(parseJson(await entry.content(largestList).catch(() => null)));
  if (!description.success) {
    throw new Problems(copyDamaged({ file }, { file: descriptionFile }));
  }
  return description.data;
}

/** Undefined for what is no JSON. */
export function parseJson(content: Uint8Array | null): unknown {
  try {
    return content === null ? undefined : JSON.parse(Buffer.from(content).toString('utf8'));
  } catch {
    return undefined;
  }
}
