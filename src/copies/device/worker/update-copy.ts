import {
  type CopySummary,
  type FileList,
  listAddress,
  type ListedFile,
  type ListedPack,
  packAddress,
  summaryAddress,
} from '../copy-format.ts';
import { hasDateStamps, removeDateStamps } from '../date-stamps.ts';
import { freeSpace, isOutOfRoom, noRoom } from '../room.ts';
import { fileAddress } from '../../../site/file-address.ts';
import { download, Interruption, load } from './download.ts';
import { filesOutsidePacks, planDownload } from './download-plan.ts';
import { inflatedJson, type Store } from './store.ts';

/** Loads at once; more would keep a slow line from finishing anything. */
const atOnce = 3;

export interface Attempt {
  readonly store: Store;
  readonly locale: string;
  readonly signal: AbortSignal;
  /** Bytes of the whole, as far as they can be told. */
  readonly progress: (done: number, all: number) => void;
}

/** What the site offers now. Throws where it cannot be asked, or something else answers in its place. */
export const fetchCopySummary = async (
  root: string,
  locale: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<CopySummary> =>
  JSON.parse(new TextDecoder().decode(await load(root + summaryAddress(locale), 'no-cache', signal)));

/**
 * Makes a language's copy what the site is now: loads what is missing, and then, in one step, serves the new copy.
 * Throws an Interruption.
 */
export async function updateCopy(attempt: Attempt): Promise<void> {
  const { store, locale, signal } = attempt;
  for (let edition = 1; ; edition += 1) {
    const summary = await fetchCopySummary(store.root, locale, signal);
    let list: FileList | undefined;
    try {
      list = await loadList(attempt, summary);
      await loadMissing(attempt, summary, list);
      const elsewhere = filesOutsidePacks(list, await store.storedFiles());
      if (!elsewhere) throw new Interruption({ why: 'damaged' });
      signal.throwIfAborted();
      const { version, bytes, edition: day } = summary;
      return await store.saveInstalledCopy(locale, { version, bytes, edition: day, elsewhere });
    } catch (error) {
      if (isOutOfRoom(error)) {
        const needs = list ? planDownload(list, await store.storedFiles()).bytes : summary.bytes;
        throw new Interruption(noRoom(needs, await freeSpace()));
      }
      if (!(error instanceof Interruption) || error.trouble.why !== 'gone') throw error;
      // The site was published anew meanwhile; what has come so far counts for the new edition too.
      if (edition === 3) throw new Interruption({ why: 'network' });
    }
  }
}

async function loadList({ store, locale, signal }: Attempt, { version }: CopySummary): Promise<FileList> {
  const stored = await store.list(locale, version);
  if (stored) return stored;
  const content = await download({ address: store.root + listAddress(locale, version), hash: version, signal });
  await store.write(listAddress(locale, version), content);
  return inflatedJson(new Blob([content]));
}

async function loadMissing(
  { store, locale, signal, progress }: Attempt,
  { version, bytes }: CopySummary,
  list: FileList,
): Promise<void> {
  const plan = planDownload(list, await store.storedFiles());
  const isUpdate = (await store.installedCopy(locale)) !== null;
  const all = isUpdate ? plan.bytes : bytes;
  let done = all - plan.bytes;
  const arrived = (more: number): void => progress(Math.min(all, (done += more)), all);
  arrived(0);
  await store.noteJob(locale, { version, trouble: null, done, all });
  const free = await freeSpace();
  if (free !== null && free < plan.bytes) throw new Interruption(noRoom(plan.bytes, free));

  const written = async (write: Promise<void>, bytes: number): Promise<void> => {
    await write.catch((error: unknown) => {
      arrived(-bytes);
      throw error;
    });
  };
  const loadPack = async ({ hash }: ListedPack): Promise<void> => {
    const content = await download({ address: store.root + packAddress(hash), hash, signal, arrived });
    await written(store.writePack(hash, content), content.length);
  };
  /** Of the bytes that were planned for single files. */
  const share = (plan.bytes - plan.packs.reduce((sum, pack) => sum + pack.bytes, 0)) / Math.max(1, plan.singles.length);
  const refused = new Set<string>();
  const loadSingle = async ([path, hash]: ListedFile): Promise<void> => {
    const convert = (content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
      hasDateStamps(path) ? removeDateStamps(content, list.stamps) : content;
    try {
      await written(
        store.writeLoose(hash, await download({ address: store.root + fileAddress(path), hash, convert, signal })),
        0,
      );
      arrived(share);
    } catch (error) {
      if (!(error instanceof Interruption) || !/^(damaged|gone)$/.test(error.trouble.why)) throw error;
      // A host that changes pages on their way, such as by hiding mail addresses, leaves packs as they are.
      refused.add(hash);
    }
  };
  await eachOf(plan.packs, loadPack, signal);
  await eachOf(plan.singles, loadSingle, signal);
  await eachOf(
    list.packs.filter(({ files }) => files.some(([, hash]) => refused.has(hash))),
    loadPack,
    signal,
  );
}

/** Some at once; the first failure ends them all. */
async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<void>, signal: AbortSignal): Promise<void> {
  const waiting = all.values();
  let isOver = false;
  const takeTurns = async (): Promise<void> => {
    for (const one of waiting) {
      if (isOver) return;
      signal.throwIfAborted();
      await work(one).catch((error: unknown) => {
        isOver = true;
        throw error;
      });
    }
  };
  // Those under way may finish: what they bring is stored, and counts when the download goes on.
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, takeTurns));
  const failed = ended.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}
