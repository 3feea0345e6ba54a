import type { Detector } from '../importer/redact/finding.ts';
import { erasedSentences, parseSentences, sentenceLines, sentencesSaid } from '../importer/write/erased-sentences.ts';
import type { Erasure } from './erasure.ts';
import { withoutName } from './without-name.ts';
import { asDraft } from './without-text.ts';
import { treeOf } from './without-links.ts';
import { allTexts, inAllTexts, textIn, textsOf, type Work } from './work.ts';

/** What more tickets than these say in the same words is a set phrase, and nobody's own. */
const mostTickets = 5;

/**
 * Lines for the sentences of a text that is to go, or of all texts of a ticket, in every language. What an earlier text
 * of the ticket says too was only repeated. Throws Problems for a file that cannot be read.
 */
export async function sentencesOf(
  { ticket, where }: Extract<Erasure, { what: 'text' }>,
  work: Work,
): Promise<ReadonlySet<string>> {
  const lines = new Set<string>();
  for (const file of textsOf(ticket)) {
    const text = await textIn(work, file);
    if (text === null) continue;
    const parts = asDraft(text, file).parts.filter((part) => part.where !== 'answer');
    const at = parts.findIndex((part) => part.where === where);
    const linesIn = (those: typeof parts): string[] =>
      those.flatMap(({ start, end }) => {
        const mdx = text.slice(start, end);
        return sentenceLines(treeOf(mdx, file), mdx);
      });
    const before = new Set(linesIn(parts.slice(0, Math.max(0, at))));
    for (const line of linesIn(where === null ? parts : at < 0 ? [] : parts.slice(at, at + 1)))
      if (!before.has(line)) lines.add(line);
  }
  return lines;
}

/**
 * Takes sentences, each a line and the ticket that it is from, out of all that is left, and those that an earlier run
 * remembered. Says which are to be remembered, and how many are none of anybody's own.
 */
export async function eraseSentences(
  said: ReadonlyMap<string, number>,
  known: string,
  work: Work,
): Promise<{ readonly lines: readonly string[]; readonly common: number; readonly quoted: Detector }> {
  const common = await commonOf(said, work);
  const lines = [...said.keys()].filter((line) => !common.has(line));
  const quoted = erasedSentences(parseSentences([...known.split('\n'), ...lines]));
  await inAllTexts(work, (each) => withoutName(each, quoted));
  return { lines, common: common.size, quoted };
}

/** Those that stand in more other tickets than a quotation would. */
async function commonOf(said: ReadonlyMap<string, number>, work: Work): Promise<ReadonlySet<string>> {
  const sentences = parseSentences([...said.keys()]);
  const tickets = new Map<string, Set<string>>();
  for await (const { text, file } of allTexts(work)) {
    const ticket = /^tickets\/(\d+)\//.exec(file)?.[1];
    if (ticket === undefined) continue;
    for (const line of sentencesSaid(text, sentences))
      if (Number(ticket) !== said.get(line)) tickets.set(line, (tickets.get(line) ?? new Set()).add(ticket));
  }
  return new Set([...tickets].filter(([, those]) => those.size > mostTickets).map(([line]) => line));
}
