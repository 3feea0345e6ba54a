import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contender } from './workspace.ts';

/** Seconds and megabytes of one build. What the platform does not tell is null. */
export interface Measured {
  readonly wall: number;
  /** Of Node alone: what other programs do to the wall time is not in it. */
  readonly cpu: number;
  readonly nodeMemory: number;
  readonly pagefindMemory: number | null;
  /** All processes at one moment. */
  readonly treeMemory: number | null;
  readonly phases: Readonly<Record<string, number>>;
  readonly htmlFiles: number;
  readonly htmlSize: number;
}

const usagePreload = fileURLToPath(new URL('report-usage.ts', import.meta.url));

/** Builds a site in a process of its own. */
export async function measure({ project, content }: Contender, out: string): Promise<Measured> {
  const began = performance.now();
  const build = spawn(
    process.execPath,
    ['--import', usagePreload, 'src/cli/build.ts', '--content', content, '--out', out],
    {
      cwd: project,
      env: { ...process.env, INIT_CWD: project },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  build.stdout.on('data', (text) => (said += text));
  const memory = watchMemory(build.pid ?? 0);
  const ended = await new Promise((resolve) => build.on('close', (code, signal) => resolve(signal ?? code)));
  const wall = (performance.now() - began) / 1000;
  memory.stop();
  if (ended !== 0) throw new Error(`The build ended with ${ended}:\n${said}`);

  const usage = /^usage: ([\d.]+) s, ([\d.]+) MB$/m.exec(said);
  return {
    wall,
    cpu: Number(usage?.[1]),
    nodeMemory: Number(usage?.[2]),
    pagefindMemory: memory.pagefind,
    treeMemory: memory.tree,
    phases: Object.fromEntries(
      [...said.matchAll(/^(.+): (?:.*, )?([\d.]+) s$/gm)].map(([, name, seconds]) => [name, Number(seconds)]),
    ),
    ...(await htmlOf(out)),
  };
}

/** Looks at /proc five times a second; where there is none, says nothing. */
function watchMemory(root: number) {
  const found: { pagefind: number | null; tree: number | null; stop: () => void } = {
    pagefind: null,
    tree: null,
    stop: () => clearInterval(timer),
  };
  const look = () => {
    const processes = descendants(root);
    if (processes.length === 0) return;
    found.tree = Math.max(
      found.tree ?? 0,
      processes.reduce((sum, { now }) => sum + now, 0),
    );
    for (const { name, peak } of processes)
      if (name.startsWith('pagefind')) found.pagefind = Math.max(found.pagefind ?? 0, peak);
  };
  const timer = setInterval(look, 200);
  return found;
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly name: string;
  readonly now: number;
  readonly peak: number;
}

/** A process and all that it started. */
function descendants(root: number): Process[] {
  if (process.platform !== 'linux') return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => processOf(Number(id)) ?? []);
  const tree = all.filter(({ id }) => id === root);
  for (const { id } of tree) tree.push(...all.filter(({ parent }) => parent === id));
  return tree;
}

function processOf(id: number): Process | null {
  let status: string;
  try {
    status = readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return null; // It ended in between.
  }
  const field = (name: string): string => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '0';
  return {
    id,
    parent: Number(field('PPid')),
    name: field('Name'),
    now: Number(field('VmRSS')) / 1024,
    peak: Number(field('VmHWM')) / 1024,
  };
}

async function htmlOf(folder: string): Promise<{ htmlFiles: number; htmlSize: number }> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(folder, file))).size;
  return { htmlFiles: files.length, htmlSize: bytes / 2 ** 20 };
}
