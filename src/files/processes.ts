import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Names one run of a program for ever, in eight letters and digits: the system gives the number of a process to another
 * one later, which began at another time. Null where no process has the number.
 */
export function runOf(id: number): string | null {
  if (!isRunning(id)) return null;
  const began = beganAt(id);
  if (began === null) return unknownRun;
  return createHash('sha256').update(began).digest('hex').slice(0, unknownRun.length);
}

/** Where the system does not tell when a process began, whatever has its number is taken for it. */
const unknownRun = '00000000';

/** Signal 0 is sent to nobody: it only asks. A process of another user runs too, and may not be signalled. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Whatever tells two runs with one number apart; a clock that was set does not change it. */
function beganAt(id: number): string | null {
  return process.platform === 'linux' ? beganOnLinux(id) : beganByPs(id);
}

/** Ticks since the machine started, and which start of it: the 22nd value, counted behind the name of the program. */
function beganOnLinux(id: number): string | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${ticks}`;
  } catch {
    return null;
  }
}

function beganByPs(id: number): string | null {
  try {
    const options = ['-o', 'lstart=', '-p', String(id)];
    return execFileSync('ps', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null;
  } catch {
    return null;
  }
}
