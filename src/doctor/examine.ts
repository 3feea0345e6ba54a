import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { contentProblems } from './content.ts';
import { gitProblems, remembered } from './git.ts';
import { diskProblems, nodeProblems, writingProblems } from './machine.ts';

/** What is looked at. Folders are absolute. */
export interface Examined {
  readonly node: string;
  /** What package.json asks for. */
  readonly neededNode: string;
  readonly contentFolder: string;
  /** Folders that commands write into, the content among them. */
  readonly written: readonly string[];
  readonly today: string;
}

/** What a machine or a folder lacks, and which content has to be changed; files of the content from its folder. */
export async function examine({ node, neededNode, contentFolder, written, today }: Examined): Promise<Problem[]> {
  const there = await presentIn(contentFolder);
  return [
    ...nodeProblems(node, neededNode),
    ...(await Promise.all(written.map(diskProblems))).flat().slice(0, 1),
    ...(await Promise.all(written.map(writingProblems))).flat(),
    ...(there === null ? [] : await gitProblems(contentFolder, there)),
    ...(await contentProblems(contentFolder, today)),
  ];
}

/** Which of the remembered files a content folder has; null where there is no such folder. */
async function presentIn(contentFolder: string): Promise<readonly string[] | null> {
  const has = (name: string): Promise<boolean> =>
    access(path.join(contentFolder, name)).then(
      () => true,
      () => false,
    );
  if (!(await has('.'))) return null;
  const found = await Promise.all(remembered.map(has));
  return remembered.filter((_name, i) => found[i]);
}
