import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { checkedKnowledgeBase } from '../../../src/checks/checked-knowledge-base.ts';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { Problems } from '../../../src/schema/problem.ts';
import { readAsked } from '../read-asked.ts';
import { fuzzCommand } from '../commands.ts';
import { validContent, withContent } from '../../fixtures/content-builder.ts';
import { type Input, inputs } from './inputs.ts';

/**
 * Puts hostile texts, settings and names into a valid content folder, one after the other, and reads, checks and, where
 * nothing is wrong, builds the knowledge base from it. Ends with 1 where reading throws, or takes the processor
 * longer than 10 s, whatever else the machine does.
 */
const { values } = readAsked(fuzzCommand);
const [count, seed] = [Number(values.inputs ?? 5000), Number(values.seed ?? 16)];
const longest = 10_000;

const faults: string[] = [];
const codes = new Map<string, number>();
let slowest = { time: 0, input: '' };

async function tryOne(folder: string, { kind, file, content }: Input): Promise<void> {
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
  const began = process.cpuUsage();
  const told = `${kind} ${file} ${JSON.stringify(content.slice(0, 400))} (${content.length})`;
  try {
    const read = await readCheckedContent(folder, { today: '2026-11-30' });
    for (const { code } of read.problems) codes.set(code, (codes.get(code) ?? 0) + 1);
    checkedKnowledgeBase(read);
  } catch (error) {
    if (!(error instanceof Problems)) faults.push(`${told}\n  ${error instanceof Error ? error.stack : String(error)}`);
  }
  const { user, system } = process.cpuUsage(began);
  const time = (user + system) / 1000;
  if (time > slowest.time) slowest = { time, input: told.slice(0, 120) };
  if (time > longest) faults.push(`${told}\n  took ${(time / 1000).toFixed(1)} s`);
  // Back to what was there; of a new file its folder goes too.
  const before = validContent[file];
  if (before !== undefined) await writeFile(target, before);
  else if (file.split('/').length > 2 && !/^faq\/set-up-mail\//.test(file)) await restored(folder, path.dirname(file));
  else await rm(target, { force: true });
}

/** A folder as the valid content has it, or none. */
async function restored(folder: string, entry: string): Promise<void> {
  await rm(path.join(folder, entry), { recursive: true, force: true });
  for (const [file, content] of Object.entries(validContent)) {
    if (path.posix.dirname(file) !== entry) continue;
    await mkdir(path.join(folder, entry), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
}

await withContent({}, async (folder) => {
  for (const [i, input] of fc.sample(inputs, { numRuns: count, seed }).entries()) {
    await tryOne(folder, input);
    if ((i + 1) % 500 === 0) console.log(`${i + 1} of ${count}, ${faults.length} faults`);
  }
});
console.log(`\nSeed ${seed}: ${count} inputs, ${faults.length} faults; ${codes.size} kinds of problems were found.`);
console.log(`The slowest took ${(slowest.time / 1000).toFixed(2)} s: ${slowest.input}`);
for (const fault of faults.slice(0, 20)) console.error(`\n${fault}`);
if (faults.length > 0) process.exitCode = 1;
