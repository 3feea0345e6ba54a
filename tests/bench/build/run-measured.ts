import { type ChildProcess, spawn } from 'node:child_process';
import { ProcessTree, processorOfEnded } from './process-tree.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
}

/** What a step took: seconds, and megabytes. What the platform does not tell is null. */
export interface Taken {
  readonly seconds: number;
  /** Seconds of processor time, of all processes. */
  readonly processor: number | null;
  /** Of the largest process. */
  readonly largest: number | null;
  /** Of all processes at one moment. */
  readonly together: number | null;
}

/** Starts a command, with all that it says in `said`. */
export function start({ program, args, folder }: Command): { readonly child: ChildProcess; readonly said: string[] } {
  const said: string[] = [];
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (text) => said.push(String(text)));
  child.stderr.on('data', (text) => said.push(String(text)));
  return { child, said };
}

/** Runs commands one after another, each in a process of its own. */
export async function runMeasured(commands: readonly Command[]): Promise<Taken> {
  const taken: Taken[] = [];
  for (const command of commands) taken.push(await runOne(command));
  return {
    seconds: sumOf(taken.map(({ seconds }) => seconds)) ?? 0,
    processor: sumOf(taken.map(({ processor }) => processor)),
    largest: greatestOf(taken.map(({ largest }) => largest)),
    together: greatestOf(taken.map(({ together }) => together)),
  };
}

async function runOne(command: Command): Promise<Taken> {
  const before = processorOfEnded();
  const began = performance.now();
  const { child, said } = start(command);
  const tree = new ProcessTree(child.pid ?? 0);
  try {
    const ended = await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve(signal ?? code));
    });
    const seconds = (performance.now() - began) / 1000;
    if (ended !== 0) throw new Error(`${nameOf(command)} ended with ${ended}:\n${said.join('').slice(-4000)}`);
    const after = processorOfEnded();
    return {
      seconds,
      // A process that its parent did not wait for is missing in the first, and the last moments in the second.
      processor: greatestOf([before === null || after === null ? null : after - before, tree.processor]),
      largest: tree.largest,
      together: tree.together,
    };
  } finally {
    tree.stop();
  }
}

export const nameOf = ({ program, args }: Command): string => [program, ...args].join(' ');

const known = (numbers: readonly (number | null)[]): number[] => numbers.filter((number) => number !== null);

function sumOf(numbers: readonly (number | null)[]): number | null {
  const all = known(numbers);
  return all.length < numbers.length ? null : all.reduce((sum, each) => sum + each, 0);
}

function greatestOf(numbers: readonly (number | null)[]): number | null {
  const all = known(numbers);
  return all.length === 0 ? null : Math.max(...all);
}
