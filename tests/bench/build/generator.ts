import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Command, Taken } from './run-measured.ts';

/** What makes a site of texts. */
export interface Generator {
  readonly name: string;
  /** Of all that takes part in a build. */
  readonly versions: string;
  /** Writes so many texts, and what a site of them needs, into a folder that is not there. */
  prepare(folder: string, texts: number): Promise<PreparedSite>;
}

/** A site that is ready to be built. */
export interface PreparedSite {
  /** What a build writes. */
  readonly out: string;
  /** They run one after another. */
  readonly build: readonly Command[];
  /** As somebody finds it who has never built it: no cache, nothing built, no edit. */
  empty(): Promise<void>;
  /** Adds another sentence to one text, and returns it. */
  edit(): Promise<string>;
  /** What else is measured of the site when it has been built. */
  more?(): Promise<Readonly<Partial<Record<OtherStep, Taken>>>>;
}

export type OtherStep = 'unchanged' | 'firstPage' | 'editShown' | 'check' | 'link' | 'mirror';

/** Of one run. */
export interface Measured {
  readonly steps: Readonly<Partial<Record<'whole' | 'edit' | OtherStep, Taken>>>;
  readonly files: number;
  readonly bytes: number;
}

const packageSchema = z.object({ version: z.string() });

/** Of a package as it is installed in a folder. */
export async function installedVersion(folder: string, name: string): Promise<string> {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return packageSchema.parse(JSON.parse(await readFile(file, 'utf8'))).version;
}
