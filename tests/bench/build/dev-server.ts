import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { ProcessTree } from './process-tree.ts';
import { type Command, nameOf, start, type Taken } from './run-measured.ts';

/** Longer than anybody waits. */
const limit = 3 * 60_000;

export interface Authoring {
  readonly command: Command;
  /** Address of a page, from the root. */
  readonly page: string;
  /** Changes the text of the page, and returns what it says now. */
  readonly edit: () => Promise<string>;
}

/** From the start of `npm run dev` to a page, and from saving a text to seeing it. */
export async function measureDev({ command, page, edit }: Authoring): Promise<{
  readonly firstPage: Taken;
  readonly editShown: Taken;
}> {
  const { child, said } = start(command);
  const tree = new ProcessTree(child.pid ?? 0);
  const ended = once(child, 'close');
  const failed = (what: string): Error => new Error(`${nameOf(command)}: ${what}:\n${said.join('').slice(-4000)}`);
  const until = async <T>(what: string, look: () => Promise<T | null>): Promise<T> => {
    for (const began = performance.now(); performance.now() - began < limit; await wait(20)) {
      if (child.exitCode !== null || child.signalCode !== null) throw failed('it ended early');
      const found = await look();
      if (found !== null) return found;
    }
    throw failed(`${what} did not come`);
  };
  let spent = 0;
  const taken = (began: number): Taken => {
    tree.look();
    const processor = tree.processor === null ? null : tree.processor - spent;
    spent += processor ?? 0;
    const { largest, together } = tree;
    return { seconds: (performance.now() - began) / 1000, processor, largest, together };
  };
  try {
    let began = performance.now();
    const address = await until('its address', async () => addressIn(said.join('')));
    const read = async (): Promise<string | null> => {
      const answer = await fetch(new URL(page, address)).catch(() => null);
      return answer?.ok ? answer.text() : null;
    };
    await until('the first page', read);
    const firstPage = taken(began);
    // Nobody has read the page and saved a text at once: an edit before the server watches files is lost.
    await wait(5000);
    tree.look();
    spent = tree.processor ?? 0;
    began = performance.now();
    const sentence = await edit();
    await until('the edit', async () => ((await read())?.includes(sentence) ? sentence : null));
    return { firstPage, editShown: taken(began) };
  } finally {
    tree.stop();
    child.kill();
    await ended;
  }
}

/** Where a server says that it listens, whatever colours stand around it. */
export const addressIn = (said: string): string | null =>
  /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said)?.[0] ?? null;
