import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { type CodePlace, codePlaces } from '../mdx/code-places.ts';
import type { EntryText } from '../mdx/entry-text.ts';
import type { Problem } from '../schema/problem.ts';
import { codeFailed, codeInvalid, codeNameUnknown, elementMade, textMade } from '../schema/problems.ts';
import type { Project } from './astro-project.ts';
import type { GuideRun, GuidesToRun } from './run-guides.ts';
import { type Part, part, type Words } from '../language/problems.ts';

type Ran = Exclude<GuideRun, { readonly ready: true }>;
type Fault = NonNullable<Ran['fault']>;

/** FAQ entries that @astrojs/mdx renders. */
export const withCode = (texts: readonly EntryText[]): EntryText[] =>
  texts.filter((text) => text.kind === 'faq' && text.prose === null);

export interface CodeOptions {
  /** Within the repository, and removed by whoever gives it. */
  readonly work: string;
  /** How long one guide may take. */
  readonly seconds?: number;
}

/**
 * What is wrong with the code of guides: each is compiled and run by itself, as the build does it, in a process of its
 * own, so that code which ends its process or never ends is a problem of that guide and of nothing else.
 */
export async function codeProblems(
  project: Project,
  texts: readonly EntryText[],
  { work, seconds = 10 }: CodeOptions,
): Promise<Problem[]> {
  const found: Problem[] = [];
  for (let files = withCode(texts).map(({ file }) => file); files.length > 0;) {
    const { ran, stopped } = await runOnce({ project, work, files }, seconds * 1000);
    for (const { file, fault, made, shown } of ran.values()) {
      if (fault) found.push(await problemOf(project, file, fault));
      found.push(...(await madeProblems(project, { file, made, shown })));
    }
    const next = files.filter((file) => !ran.has(file));
    const [culprit] = next;
    if (culprit !== undefined) found.push(await failed(project, culprit, stopped));
    files = next.slice(1);
  }
  return found;
}

/** Runs guides in order until the process ends; `stopped` says what the one after the last answer did. */
async function runOnce(
  guides: GuidesToRun,
  milliseconds: number,
): Promise<{ readonly ran: ReadonlyMap<string, Ran>; readonly stopped: Part }> {
  const ran = new Map<string, Ran>();
  const child = fork(fileURLToPath(new URL('run-guides.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let [isReady, isSlow, said] = [false, false, ''];
  let clock: NodeJS.Timeout | undefined;
  const waitAnew = (): void => {
    clearTimeout(clock);
    clock = setTimeout(() => {
      isSlow = true;
      child.kill('SIGKILL');
    }, milliseconds);
  };
  child.stderr?.on('data', (text: Buffer) => void (said += text.toString()));
  child.on('message', (message) => {
    // run-guides.ts sends nothing else.
    const told = message as GuideRun;
    if ('ready' in told) isReady = true;
    else ran.set(told.file, told);
    waitAnew();
  });
  child.send(guides);
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(clock);
  if (!isReady) throw new Error(`The code of guides could not be run. ${said.trim()}`);
  return { ran, stopped: isSlow ? part('code.slow', { seconds: milliseconds / 1000 }) : part('code.ended') };
}

async function madeProblems(project: Project, { file, made, shown }: Omit<Ran, 'fault'>): Promise<Problem[]> {
  if (made.length + shown.length === 0) return [];
  const places = await placesIn(project, file);
  return [
    ...made.map((what) => elementMade({ file, line: lineOf(places, what) }, { what })),
    ...shown.map((what) => textMade({ file, line: lineOfText(places, what) }, { what })),
  ];
}

/** Code writes a character by its number, as in `\x1b`, and an object in braces. */
function lineOfText(places: readonly CodePlace[], what: Part): number | undefined {
  const [, name] = what.part === 'made.direction' ? [, '202E'] : (/U\+([\dA-F]+)/.exec(namesIn(what)) ?? []);
  const number = name === undefined ? null : Number.parseInt(name, 16).toString(16);
  const byNumber = (digits: string): string =>
    String.raw`\\(?:u${digits.padStart(4, '0')}|u\{0*${digits}\}|x${digits.padStart(2, '0')})`;
  const written =
    number === null
      ? /\{\s*(?:["']?[\w$]+["']?\s*[:,}]|\.\.\.|\})/
      : number === '202e'
        ? /\\u\{?20(?:2[a-e]|6[6-9])|[\u202a-\u202e\u2066-\u2069]/i
        : new RegExp(byNumber(number), 'i');
  const place = places.find(({ code }) => written.test(code)) ?? (places.length === 1 ? places[0] : undefined);
  return place?.line;
}

const placesIn = async ({ contentFolder }: Project, file: string): Promise<CodePlace[]> =>
  codePlaces(await readFile(path.join(contentFolder, file), 'utf8'));

async function problemOf(project: Project, file: string, fault: Fault): Promise<Problem> {
  const places = await placesIn(project, file);
  const { contentFolder } = project;
  const message = stripVTControlCharacters(fault.message);
  const [, compiled] = /^(\d+):\d+: /.exec(message) ?? [];
  if (compiled !== undefined) {
    const line = Number(compiled);
    // What is wrong with a statement may be found on a line below its first.
    const begins = places.findLast((place) => place.line !== undefined && place.line <= line);
    const [word] = /^(?:import|export)\b/.exec(begins?.code ?? '') ?? [];
    return codeInvalid({ file, line: word === undefined ? line : begins?.line }, { word: word ?? '{' });
  }
  const [, name] = fault.name === 'ReferenceError' ? (/^(\S+) is not defined$/.exec(message) ?? []) : [];
  if (name !== undefined) return codeNameUnknown({ file, line: lineOf(places, name) }, { name });
  const [first = ''] = message.split('\n', 1);
  const [, missing] = /^(?:Failed to load url|Cannot find (?:module|package)) '?([^\s']+)/.exec(first) ?? [];
  const short = (text: string): string => text.replaceAll(`${contentFolder}${path.sep}`, '').replace(/\.$/, '');
  const why = missing === undefined ? short(first) : part('code.missing', { name: short(missing) });
  return codeFailed({ file, line: lineOf(places, why) }, { why });
}

async function failed(project: Project, file: string, why: Part): Promise<Problem> {
  const places = await placesIn(project, file);
  return codeFailed({ file, line: lineOf(places, why) }, { why });
}

/** What words name, in whatever language. */
const namesIn = (words: Words): string =>
  typeof words === 'string' ? words : Object.values(words.values).map(String).join(' ');

/** The code that speaks of the same things, else the only code, else none. */
function lineOf(places: readonly CodePlace[], said: Words): number | undefined {
  const words = new Set(namesIn(said).match(/[\p{L}\p{N}_$]+/gu));
  const shared = ({ code }: CodePlace): number =>
    new Set((code.match(/[\p{L}\p{N}_$]+/gu) ?? []).filter((word) => words.has(word))).size;
  const [best] = [...places].sort((a, b) => shared(b) - shared(a));
  return best !== undefined && (places.length === 1 || shared(best) > 0) ? best.line : undefined;
}
