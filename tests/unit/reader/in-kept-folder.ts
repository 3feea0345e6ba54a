import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { withContent } from '../../fixtures/content-builder.ts';

/** Lends a valid content folder, and the name under which something is kept in a folder of its own. */
export const inKeptFolder = (name: string, run: (folder: string, keptIn: string) => Promise<void>): Promise<void> =>
  withContent({}, async (folder) => {
    const kept = await mkdtemp(path.join(os.tmpdir(), 'consulta-kept-'));
    try {
      await run(folder, path.join(kept, name));
    } finally {
      await rm(kept, { recursive: true, force: true });
    }
  });
