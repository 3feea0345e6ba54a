import { hashOf } from '../copy-format.ts';
import type { Trouble } from '../messages.ts';
import { joined } from '../date-stamps.ts';

/** A download that stands still, and why. `gone`: the site has a newer edition by now. */
export class Interruption extends Error {
  readonly trouble: Trouble | { readonly why: 'gone' };
  constructor(trouble: Trouble | { readonly why: 'gone' }) {
    super(trouble.why);
    this.trouble = trouble;
  }
}

/** A line on which nothing arrives for so long is taken for broken; in ms. */
const stall = 30_000;
const pauseBeforeRetry = 1000;

interface Wanted {
  readonly address: string;
  /** Of what is to be stored. */
  readonly hash: string;
  /** From what is served to what is stored. */
  readonly convert?: (content: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal;
  /** Hears how many bytes have come; fewer than none where they are thrown away. */
  readonly arrived?: (bytes: number) => void;
}

/** Loads a file whose hash is known. What breaks off or comes out damaged is asked for once more. */
export async function download({
  address,
  hash,
  convert = (content) => content,
  signal,
  arrived = () => {},
}: Wanted): Promise<Uint8Array<ArrayBuffer>> {
  for (let attempt = 1; ; attempt += 1) {
    let bytes = 0;
    let trouble: Trouble = { why: 'network' };
    try {
      // Past the browser's own cache: it would hold all of it a second time, and give back what came out damaged.
      const content = convert(
        await load(address, attempt === 1 ? 'no-store' : 'reload', signal, (more) => {
          bytes += more;
          arrived(more);
        }),
      );
      if ((await hashOf(content)) === hash) return content;
      trouble = { why: 'damaged' };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Interruption) throw error;
    }
    arrived(-bytes);
    if (attempt === 2) throw new Interruption(trouble);
    await new Promise((resolve) => setTimeout(resolve, pauseBeforeRetry));
    signal.throwIfAborted();
  }
}

/** A file's bytes, or an error; also where the line is open and nothing comes. */
export async function load(
  address: string,
  cache: RequestCache,
  signal: AbortSignal,
  arrived: (bytes: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  // Not AbortSignal.any(), which Safari has only since 2024.
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  signal.addEventListener('abort', abort);
  let timer = setTimeout(abort, stall);
  try {
    signal.throwIfAborted();
    const response = await fetch(address, { cache, signal: controller.signal });
    if (response.status === 404 || response.status === 410) throw new Interruption({ why: 'gone' });
    if (!response.ok || !response.body) throw new Error(String(response.status));
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(abort, stall);
      parts.push(part.value);
      arrived(part.value.length);
    }
    return joined(parts);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
