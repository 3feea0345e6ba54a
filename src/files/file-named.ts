import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The file of a folder with a name, as the disk writes it: Macs may store `captura-ñ.png` with the tilde apart. Null
 * where there is none of exactly these letters, also on a disk that minds no capital letters.
 */
export function fileNamed(folder: string, name: string): string | null {
  const wanted = name.normalize('NFC');
  const there = namesIn(folder).find((each) => each.normalize('NFC') === wanted);
  return there === undefined ? null : path.join(folder, there);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
