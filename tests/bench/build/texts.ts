import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { topicsSchema } from '../../../src/schema/topic.ts';
import { type BenchText, firstNumber, ticket } from '../tickets.ts';

/** The ticket that is edited, linked to and looked at: no duplicate. */
export const editedNumber = firstNumber + 7;

/** Writes so many texts, both languages of each ticket, as `write` says, to where `fileOf` says. */
export async function writeTexts(
  texts: number,
  fileOf: (text: Pick<BenchText, 'number' | 'locale'>) => string,
  write: (text: BenchText) => string,
): Promise<void> {
  const topics = topicsSchema.parse(parse(await readFile(path.join(repositoryRoot, 'content/topics.yaml'), 'utf8')));
  const components = topics.flatMap((topic) => topic.components.map(({ name }) => name));
  const tickets = Math.ceil(texts / 2);
  for (let i = 0; i < tickets; i++) {
    for (const text of ticket(i, tickets, components)) {
      const file = fileOf(text);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, write(text));
    }
  }
}

/** A text that gets longer by a sentence with each edit, and is as it was when asked. */
export class EditedText {
  readonly #file: string;
  #original: string | undefined;
  #edits = 0;

  constructor(file: string) {
    this.#file = file;
  }

  async edit(): Promise<string> {
    const text = await readFile(this.#file, 'utf8');
    this.#original ??= text;
    const sentence = `The bench adds sentence ${++this.#edits}.`;
    await writeFile(this.#file, withSentence(text, sentence));
    return sentence;
  }

  async restore(): Promise<void> {
    if (this.#original !== undefined) await writeFile(this.#file, this.#original);
  }
}

/** At the end of what the text says: within the last comment, where there are comments. */
export const withSentence = (text: string, sentence: string): string =>
  text.replace(/(?:\n<\/Comment>)?\s*$/, (end) => ` ${sentence}${end.trimEnd()}\n`);
