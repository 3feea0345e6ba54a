import { type Content, readContent, type ReadOptions } from '../reader/read-content.ts';
import { checkContent } from './check-content.ts';

/** What a check is told from outside. */
export interface CheckOptions extends ReadOptions {
  /** The day of the build, `2026-11-30`: what is dated later is wrong. Without it no dates are asked. */
  readonly today?: string | undefined;
}

/** Reads a whole content folder; its problems are all there are, in every file and between them. */
export async function readCheckedContent(
  contentFolder: string,
  { today, ...how }: CheckOptions = {},
): Promise<Content> {
  const content = await readContent(contentFolder, how);
  return { ...content, problems: [...content.problems, ...checkContent(content, today ?? null)] };
}
