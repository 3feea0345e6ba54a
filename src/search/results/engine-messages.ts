import type { Locale } from '../../language/locale.ts';
import type { Answers, Choices, Filters, Hit, SearchEngine, SearchResult } from '../engine/engine.ts';

/** What a page asks of an engine in a worker. `of` is the id of the search that an answer belongs to. */
type Call =
  | { readonly call: 'open'; readonly locale: Locale; readonly expected: string; readonly start: string | null }
  | { readonly call: 'search'; readonly question: string; readonly filters: Filters; readonly asTyped: boolean }
  | {
      readonly call: 'hits';
      readonly of: number;
      readonly group: 'own' | 'other';
      readonly from: number;
      readonly to: number;
    }
  | { readonly call: 'choices'; readonly of: number }
  | { readonly call: 'abort'; readonly of: number };
type Request = Call & { readonly id: number };
type Reply = { readonly id: number } & ({ readonly result: unknown } | { readonly error: string });
type SearchReply = Omit<SearchResult, 'own' | 'other' | 'choices'> & {
  readonly own: number;
  readonly other: number;
};

/** One end of a channel: a worker, or what a worker sees as its own. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** More than one question can wait for: older ones have been typed over. */
const mostKept = 30;

/** Opens an engine; `start` is the file that a search starts with, where the page has it. */
type Open = (locale: Locale, expected: string, start: string | null) => Promise<SearchEngine>;

/** The worker's end: answers a page from an engine. */
export function answerMessages(port: Port, open: Open): void {
  let engine: Promise<SearchEngine> | undefined;
  const searches = new Map<number, { readonly control: AbortController; result?: SearchResult }>();
  const resultOf = (id: number): SearchResult => {
    const result = searches.get(id)?.result;
    if (!result) throw new Error('This search is over.');
    return result;
  };
  async function answer(request: Request): Promise<unknown> {
    if (request.call === 'open') return void (await (engine = open(request.locale, request.expected, request.start)));
    if (request.call === 'abort') return searches.get(request.of)?.control.abort();
    if (request.call === 'hits') return resultOf(request.of)[request.group].hits(request.from, request.to);
    if (request.call === 'choices') return resultOf(request.of).choices();
    if (!engine) throw new Error('The search was not opened.');
    const search: { control: AbortController; result?: SearchResult } = { control: new AbortController() };
    searches.set(request.id, search);
    for (const id of [...searches.keys()].slice(0, -mostKept)) searches.delete(id);
    search.result = await (
      await engine
    ).search(request.question, request.filters, { asTyped: request.asTyped, signal: search.control.signal });
    const { own, other, otherAmongFirst, corrections, unknown, searchedTerms, isUncovered } = search.result;
    return {
      own: own.count,
      other: other.count,
      otherAmongFirst,
      corrections,
      unknown,
      searchedTerms,
      isUncovered,
    } satisfies SearchReply;
  }
  port.addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
    answer(request).then(
      (result) => port.postMessage({ id: request.id, result }),
      (error: unknown) => port.postMessage({ id: request.id, error: String(error) }),
    );
  });
}

/** The page's end: an engine that asks the one in a worker. Rejects when that one does not open. */
export async function engineBehind(
  port: Port,
  locale: Locale,
  expected = '',
  start: string | null = null,
): Promise<SearchEngine> {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let last = 0;
  port.addEventListener('message', ({ data: reply }: MessageEvent<Reply>) => {
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) call?.reject(new Error(reply.error));
    else call?.resolve(reply.result);
  });
  const send = (call: Call, id = ++last): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      port.postMessage({ ...call, id });
    });
  await send({ call: 'open', locale, expected, start });

  return {
    async search(question, filters, { asTyped = false, signal } = {}) {
      signal?.throwIfAborted();
      const of = ++last;
      const abort = (): void => void send({ call: 'abort', of });
      signal?.addEventListener('abort', abort, { once: true });
      try {
        const { own, other, ...about } = (await send(
          { call: 'search', question, filters, asTyped },
          of,
        )) as SearchReply;
        const answers = (group: 'own' | 'other', count: number): Answers => ({
          count,
          hits: async (from, to) => (count === 0 ? [] : ((await send({ call: 'hits', of, group, from, to })) as Hit[])),
        });
        return {
          own: answers('own', own),
          other: answers('other', other),
          ...about,
          choices: async () => (await send({ call: 'choices', of })) as Choices,
        };
      } catch (error) {
        signal?.throwIfAborted();
        throw error;
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    },
  };
}
