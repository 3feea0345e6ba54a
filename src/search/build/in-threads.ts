import { Worker } from 'node:worker_threads';
import type { Locale } from '../../language/locale.ts';
import type { Concept } from '../../schema/glossary.ts';
import { leanThread } from '../../threads/lean-heap.ts';
import type { LanguageToIndex } from './language-index.ts';
import type { OtherLanguageWords, TextToTranslate } from './other-language-words.ts';

/** A language to index, with what a thread has to know for it. */
export interface IndexJob extends LanguageToIndex {
  readonly glossary: readonly Concept[];
}

/** What other languages need to know of a page: its text's language, and how it is called. */
export interface PageSummary {
  readonly key: string;
  readonly locale: Locale;
  readonly called: string;
}

/**
 * A thread reads the pages of its language, and says so; it gives their texts where they are asked for; it writes the
 * index when it is told what other languages say of its pages, or only keeps what an index is put together from.
 */
export type ToThread =
  | { readonly ask: 'texts' }
  | { readonly otherWords: ReadonlyMap<string, OtherLanguageWords>; readonly isIndex: boolean };
export type FromThread =
  | { readonly read: readonly PageSummary[] }
  | { readonly texts: ReadonlyMap<string, TextToTranslate> }
  | { readonly indexed: number }
  | { readonly isWritten: true };

type Answers = { [Name in 'read' | 'texts' | 'isWritten']: Extract<FromThread, Readonly<Record<Name, unknown>>>[Name] };

/** The thread that indexes one language, and one Pagefind with it: languages are indexed side by side. */
export class LanguageThread {
  readonly #worker: Worker;
  readonly #end: Promise<never>;

  constructor(job: IndexJob, onPage: () => void) {
    const worker = new Worker(new URL('./language-thread.ts', import.meta.url), {
      workerData: job,
      // The caller's own may be of no use to a thread.
      execArgv: [],
      resourceLimits: leanThread,
    });
    this.#worker = worker;
    this.#end = new Promise((_, reject) => {
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('Pagefind ended before its index was written.')));
    });
    // It is told to whoever waits for an answer.
    this.#end.catch(() => {});
    worker.on('message', (message: FromThread) => 'indexed' in message && onPage());
  }

  tell(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  /** What the thread says next of this. Rejects when it ends instead. */
  hears<Name extends keyof Answers>(name: Name): Promise<Answers[Name]> {
    const said = new Promise<Answers[Name]>((resolve) => {
      const listen = (message: FromThread): void => {
        if (!(name in message)) return;
        this.#worker.off('message', listen);
        resolve((message as unknown as Answers)[name]);
      };
      this.#worker.on('message', listen);
    });
    return Promise.race([said, this.#end]);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
