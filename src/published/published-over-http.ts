import { Problems } from '../schema/problem.ts';
import { publishedUnreachable } from '../schema/problems/published.ts';
import { asFolder, withoutFileName } from '../site/addresses.ts';
import { outputs } from '../site/outputs.ts';
import type { PublishedFiles } from './published-files.ts';

/** As much of an answer as is read. */
export interface Answered {
  readonly status: number;
  /** Where it came from in the end. */
  readonly url: string;
  readonly text: string;
}
export type Get = (address: string) => Promise<Answered>;

/** How often a file is asked for: a line may break once among thousands of pages. */
const tries = 3;

/** A site at its address. Hosts lead from the name of a file to its folder, and from a page that moved to another. */
export async function publishedOverHttp(address: string, get: Get): Promise<PublishedFiles> {
  const ask = async (url: string): Promise<Answered> => {
    for (let left = tries - 1; ; left -= 1) {
      const answered = await get(url).catch((error: unknown) => {
        if (left === 0) throw unreachable(url, reasonOf(error));
        return null;
      });
      if (answered && (answered.status < 400 || answered.status === 404 || answered.status === 410)) return answered;
      // Object stores say so of what is not there.
      if (answered?.status === 403 && url !== asFolder(address)) return answered;
      if (answered && left === 0) throw unreachable(url, `HTTP ${answered.status}`);
    }
  };
  // An object store may not answer for a folder.
  const first = await ask(asFolder(address)).catch((error: unknown) =>
    ask(asFolder(address) + outputs.neutralHome.path).catch(() => Promise.reject(error)),
  );
  const root = new URL('.', first.status < 400 ? first.url : asFolder(address)).href;
  return {
    name: address,
    files: null,
    read: async (file) => {
      const asked = new URL(file, root).href;
      const { status, url, text } = await ask(asked);
      if (status >= 400) return null;
      // The page of another address: of this one, the server only knows that it was given up.
      return isSamePage(asked, url) ? text : '';
    },
    close: () => Promise.resolve(),
  };
}

const pathOf = (address: string): string => withoutFileName(new URL(address).pathname).replace(/(?:\/|\.html)$/, '');
const isSamePage = (one: string, other: string): boolean => pathOf(one) === pathOf(other);

const unreachable = (url: string, why: string): Problems => new Problems(publishedUnreachable({ file: url }, { why }));

/** `ENOTFOUND`, or what else an error is called. */
function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
