import { type Content, readContent } from '../reader/read-content.ts';
import type { OnProgress } from '../schema/progress.ts';
import { checkContent } from './check-content.ts';

/** What a check is told from outside. */
export interface CheckOptions {
  /** The day of the build, `2026-11-30`: what is dated later is wrong. Without it no dates are asked. */
  readonly today?: string | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** Reads a whole content folder; its problems are all there are, in every file and between them. */
export async function readCheckedContent(
  contentFolder: string,
  { today, onProgress }: CheckOptions = {},
): Promise<Content> {
  const content = await readContent(contentFolder, onProgress);
  return { ...content, problems: [...content.problems, ...checkContent(content, today ?? null)] };
}
