import path from 'node:path';
import { CopyRefused } from './copy-refused.ts';
import { type CopyDescription, copyDescriptionSchema, descriptionFile } from './copy-description.ts';
import type { OpenZip } from './open-zip.ts';

/** What the zip of a copy says about itself. Refuses a zip that is no copy. */
export async function describeZip(file: string, zip: OpenZip): Promise<CopyDescription> {
  const [entry, ...others] = [...zip.entries.values()].filter(
    ({ name }) => /^[^/]+\/[^/]+$/.test(name) && path.posix.basename(name) === descriptionFile,
  );
  if (entry === undefined || others.length > 0) {
    throw new CopyRefused(
      file,
      `it is not a copy of a knowledge base: it holds no ${descriptionFile}.`,
      'Give a zip that npm run mirror has made.',
    );
  }
  const description = copyDescriptionSchema.safeParse(parseJson(await entry.content().catch(() => null)));
  if (!description.success) {
    throw new CopyRefused(
      file,
      `its ${descriptionFile} is damaged, or of a format that this version does not know.`,
      'Get the file again, or use the version of Consulta that made it.',
    );
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
