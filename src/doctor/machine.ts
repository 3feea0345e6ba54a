import { access, constants, mkdtemp, rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { besideOrProblem } from '../files/system-problem.ts';
import { type Problem, Problems } from '../schema/problem.ts';
import { diskAlmostFull, nodeTooOld } from '../schema/problems/doctor.ts';

/** What a build of some thousand texts and its copies may need. */
const wantedMegabytes = 500;

/** `needed` is what package.json says: `>=20`, or `>=24.12`. */
export function nodeProblems(version: string, needed: string): Problem[] {
  const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  const [have, least] = [numbers(version), numbers(needed)];
  const differs = least.findIndex((number, i) => number !== (have[i] ?? 0));
  const isOlder = differs !== -1 && (have[differs] ?? 0) < (least[differs] ?? 0);
  return isOlder ? [nodeTooOld({ file: 'Node' }, { version, needed })] : [];
}

/** The folder itself, or the nearest one above it that is there. */
async function existing(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  const above = path.dirname(folder);
  return found?.isDirectory() || above === folder ? folder : existing(above);
}

export async function diskProblems(folder: string): Promise<Problem[]> {
  const place = await existing(folder);
  const { bavail, bsize } = await statfs(place);
  const megabytes = Math.floor((Number(bavail) * Number(bsize)) / 1e6);
  return megabytes < wantedMegabytes ? [diskAlmostFull({ file: place }, { megabytes, wanted: wantedMegabytes })] : [];
}

/** Whether something can be written there: asked by doing it, since rights alone do not tell. */
export async function writingProblems(folder: string): Promise<Problem[]> {
  const place = await existing(folder);
  const writing = async (): Promise<void> => {
    await access(place, constants.W_OK);
    await rm(await mkdtemp(path.join(place, '.consulta-')), { recursive: true });
  };
  try {
    await besideOrProblem(folder, writing());
    return [];
  } catch (error) {
    if (error instanceof Problems) return [...error.problems];
    throw error;
  }
}
