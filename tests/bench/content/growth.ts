import { readEntry } from '../../../src/reader/read-entry.ts';
import { readAsked } from '../read-asked.ts';
import { contentGrowthCommand } from '../commands.ts';
import { follower } from '../../../src/model/redirects.ts';

/**
 * Reads texts of one, two and four times the size, and prints how long each takes: what grows with the size takes about
 * twice as long for twice as much, what grows with its square four times.
 */
const front = (more = ''): string => `---
question: How does this guide come out?
answer: A short answer that is long enough to be taken.
topic: mail
reviewed: 2026-01-01
${more}---

`;
const many = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

const texts: Readonly<Record<string, (count: number) => string>> = {
  'unknown fields': (count) => front(many(count, (i) => `field${i}: 1\n`)),
  'wrong words': (count) => front(`keywords: [${many(count, () => 'w, ')}w]\n`),
  headings: (count) => front() + many(count, (i) => `## Part ${i} [#part-${i}]\n\n`),
  'rows of a table': (count) => `${front()}| a | b |\n| - | - |\n${many(count, (i) => `| ${i} | x |\n`)}`,
  links: (count) => front() + many(count, (i) => `[a](faq:guide-${i}) `),
  footnotes: (count) => front() + many(count, (i) => `a[^${i}]\n\n[^${i}]: b\n\n`),
  sentences: (count) => front() + many(count, () => 'This is a sentence. '),
};

const { values } = readAsked(contentGrowthCommand);
const sizes = [1500, 3000, 6000];
const source = { key: 'faq/growth', locale: 'en', file: 'faq/growth/en.mdx', pictureSize: () => null } as const;

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function print(name: string, work: (size: number) => void): void {
  if (!name.startsWith(values.text ?? '')) return;
  work(200);
  const times = sizes.map((size) => time(() => work(size)));
  const growth = times.slice(1).map((each, i) => (each / (times[i] ?? each)).toFixed(1));
  console.log(
    `${name.padEnd(20)} ${times.map((each) => `${each.toFixed(0)} ms`.padStart(9)).join('')}   × ${growth.join(', × ')}`,
  );
}

console.log(`${''.padEnd(20)} ${sizes.map((size) => String(size).padStart(9)).join('')}   growth`);
for (const [name, text] of Object.entries(texts)) print(name, (size) => readEntry(text(size), source));
print('steps of redirects', (size) => {
  const steps = Array.from({ length: size }, (_, i): [string, string] => [`faq/s-${i}`, `faq/s-${i + 1}`]);
  const follow = follower(new Map(steps), new Map([[`faq/s-${size}`, ['end']]]));
  for (const [step] of steps) follow(step);
});
