import type { Content } from '../../../src/reader/read-content.ts';
import { readSettings } from '../../../src/reader/read-settings.ts';

/** In a plain Astro project nothing reads the content before Astro does. */
export const readContent = async (contentFolder: string): Promise<Content> => ({
  settings: await readSettings(contentFolder),
  texts: [],
  unreadable: new Set(),
  drafts: new Set(),
  problems: [],
});
