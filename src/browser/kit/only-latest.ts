interface Steps<Q, A> {
  /** Looks for an answer; the signal is aborted when another question has come. */
  readonly find: (question: Q, signal: AbortSignal) => Promise<A>;
  readonly show: (answer: A, question: Q) => void;
  readonly fail: (error: unknown, question: Q) => void;
  /** Milliseconds without another question after which one is looked into. */
  readonly delay: number;
}

export interface DebouncedRequest<Q> {
  /** When nothing else is asked for a while: the reader is typing. */
  soon(question: Q): void;
  now(question: Q): void;
  /** Forgets what was asked. */
  cancel(): void;
}

/** Shows the answer to what was asked last, and to nothing before it, however late or out of order answers come. */
export function onlyLatest<Q, A>({ find, show, fail, delay }: Steps<Q, A>): DebouncedRequest<Q> {
  let running = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    running.abort();
  };
  const now = async (question: Q): Promise<void> => {
    cancel();
    running = new AbortController();
    const { signal } = running;
    try {
      const answer = await find(question, signal);
      if (!signal.aborted) show(answer, question);
    } catch (error) {
      if (!signal.aborted) fail(error, question);
    }
  };
  return {
    cancel,
    now: (question) => void now(question),
    soon(question) {
      cancel();
      timer = setTimeout(() => void now(question), delay);
    },
  };
}
