import { readdirSync, readFileSync } from 'node:fs';

/** As Linux counts processor time for programs, on every machine. */
const ticksInSecond = 100;

interface Process {
  readonly id: number;
  readonly parent: number;
  /** In MB, now and at most. */
  readonly memory: number;
  readonly peak: number;
  /** Seconds of processor time, its own, and that of its children that have ended. */
  readonly processor: number;
  readonly processorOfChildren: number;
}

/**
 * Looks at a process and all that it starts five times a second, as /proc shows them; where there is none, all is null.
 */
export class ProcessTree {
  readonly #root: number;
  readonly #timer: NodeJS.Timeout;
  readonly #processor = new Map<number, number>();
  largest: number | null = null;
  together: number | null = null;

  constructor(root: number) {
    this.#root = root;
    this.#timer = setInterval(() => this.look(), 200);
  }

  look(): void {
    const tree = descendants(this.#root);
    if (tree.length === 0) return;
    const sum = tree.reduce((all, { memory }) => all + memory, 0);
    this.together = Math.max(this.together ?? 0, sum);
    this.largest = Math.max(this.largest ?? 0, ...tree.map(({ peak }) => peak));
    for (const { id, processor } of tree) this.#processor.set(id, processor);
  }

  /** Seconds of processor time that were seen in use: what a process used after the last look is not in it. */
  get processor(): number | null {
    return this.#processor.size === 0 ? null : [...this.#processor.values()].reduce((all, one) => all + one, 0);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

/** Seconds of processor time of all processes that this one has started and that have ended. */
export const processorOfEnded = (): number | null => processOf('self')?.processorOfChildren ?? null;

function descendants(root: number): Process[] {
  if (process.platform !== 'linux') return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => processOf(id) ?? []);
  const tree = all.filter(({ id }) => id === root);
  for (const { id } of tree) tree.push(...all.filter(({ parent }) => parent === id));
  return tree;
}

function processOf(id: string): Process | null {
  let status: string, times: string;
  try {
    status = readFileSync(`/proc/${id}/status`, 'utf8');
    times = readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch {
    return null; // It ended in between, or there is no /proc.
  }
  const field = (name: string): number => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  // The name of the program, in brackets, may hold blanks and brackets itself.
  const numbers = times
    .slice(times.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, userOfChildren = 0, systemOfChildren = 0] = numbers.slice(11, 15);
  return {
    id: field('Pid'),
    parent: field('PPid'),
    memory: (field('VmRSS') * 1024) / 1e6,
    peak: (field('VmHWM') * 1024) / 1e6,
    processor: (user + system) / ticksInSecond,
    processorOfChildren: (userOfChildren + systemOfChildren) / ticksInSecond,
  };
}
