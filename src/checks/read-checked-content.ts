import { type Content, readContent } from '../reader/read-content.ts';
import type { OnProgress } from '../schema/progress.ts';
import { checkContent } from './check-content.ts';

/** Reads a whole content folder; its problems are all there are, in every file and between them. */
export async function readCheckedContent(contentFolder: string, onProgress?: OnProgress): Promise<Content> {
  const content = await readContent(contentFolder, onProgress);
  return { ...content, problems: [...content.problems, ...checkContent(content)] };
}
