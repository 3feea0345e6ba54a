import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { leanThread } from './lean-heap.ts';

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Threads that share what is asked, at most as many as there are cores, each started when there is work for it. Of each
 * thread the answers come in the order in which it was asked. `close` has to be called.
 */
export class ThreadPool<Asked, Answer> {
  readonly #script: URL;
  readonly #data: unknown;
  readonly #threads: Thread<Asked, Answer>[] = [];

  /** `script` calls `answerAsked`; it finds `data` in `workerData`. */
  constructor(script: URL, data?: unknown) {
    [this.#script, this.#data] = [script, data];
  }

  /** Rejects where the thread fails or ends. */
  ask(asked: Asked): Promise<Answer> {
    return this.#idlest().ask(asked);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  #idlest(): Thread<Asked, Answer> {
    const [idlest] = this.#threads.toSorted((a, b) => a.waiting - b.waiting);
    if (idlest && (idlest.waiting === 0 || this.#threads.length >= availableParallelism())) return idlest;
    const thread = new Thread<Asked, Answer>(this.#script, this.#data);
    this.#threads.push(thread);
    return thread;
  }
}

class Thread<Asked, Answer> {
  readonly #worker: Worker;
  #waiting: Waiting<Answer>[] = [];
  /** Why it answers no more. */
  #end: Error | null = null;

  constructor(script: URL, workerData: unknown) {
    // The caller's own options may be of no use to a thread.
    this.#worker = new Worker(script, { workerData, execArgv: [], resourceLimits: leanThread });
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (error: Error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error(`A thread of ${script.href} ended.`)));
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  ask(asked: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#end) return reject(this.#end);
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(asked);
    });
  }

  #fail(error: Error): void {
    this.#end ??= error;
    for (const { reject } of this.#waiting) reject(this.#end);
    this.#waiting = [];
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
