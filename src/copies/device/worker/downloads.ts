import type { CopyState, Trouble } from '../messages.ts';
import { updateCopy, fetchCopySummary } from './update-copy.ts';
import { Interruption } from './download.ts';
import { isOutOfRoom } from '../room.ts';
import type { Job, Store } from './store.ts';

interface Running {
  readonly controller: AbortController;
  /** Not while it waits for its turn. */
  hasBegun: boolean;
  /** Never rejects. */
  over: Promise<void>;
  isUpdate: boolean;
  done: number;
  all: number;
}

/** Hears of every change. */
export interface Listener {
  state(locale: string, state: CopyState): void;
  /** Another copy is served from now on, or none. */
  switched(): void;
}

/** Progress is told in so many steps. */
const steps = 100;

/** The downloads of all languages, one after another: two would only slow each other down. */
export class Downloads {
  private readonly running = new Map<string, Running>();
  private queue: Promise<void> = Promise.resolve();
  /** Where not even that could be written down, as the device is full. */
  private readonly unwritten = new Map<string, Job>();
  private readonly store: Store;
  private readonly listener: Listener;
  constructor(store: Store, listener: Listener) {
    this.store = store;
    this.listener = listener;
  }

  async stateOf(locale: string): Promise<CopyState> {
    const running = this.running.get(locale);
    if (running) return { status: 'loading', isUpdate: running.isUpdate, done: running.done, all: running.all };
    const [kept, job] = [
      await this.store.installedCopy(locale),
      this.unwritten.get(locale) ?? (await this.store.job(locale)),
    ];
    if (kept) return { status: 'kept', bytes: kept.bytes, edition: kept.edition, trouble: job?.trouble ?? null };
    return job
      ? { status: 'broken', trouble: job.trouble ?? { why: 'network' }, done: job.done, all: job.all }
      : { status: 'absent' };
  }

  async tell(locale: string): Promise<void> {
    this.listener.state(locale, await this.stateOf(locale));
  }

  /**
   * Has an interrupted download go on, and a copy follow the site. What only a reader can fix waits for them, or for
   * another edition.
   */
  async open(locale: string): Promise<void> {
    const [kept, job] = [await this.store.installedCopy(locale), await this.store.job(locale)];
    await this.tell(locale);
    if (this.running.has(locale) || !(kept ?? job)) return;
    const isInterrupted = job !== null && (job.trouble === null || job.trouble.why === 'network');
    if (isInterrupted || (await this.isOutdated(locale, job?.version ?? kept?.version))) await this.install(locale);
  }

  private async isOutdated(locale: string, version: string | undefined): Promise<boolean> {
    const summary = await fetchCopySummary(this.store.root, locale).catch(() => null);
    return summary !== null && summary.version !== version;
  }

  async install(locale: string): Promise<void> {
    if (this.running.has(locale)) return this.tell(locale);
    const running: Running = {
      controller: new AbortController(),
      hasBegun: false,
      over: Promise.resolve(),
      isUpdate: false,
      done: 0,
      all: 0,
    };
    this.running.set(locale, running);
    running.over = this.queue.then(() => this.run(locale, running)).catch(() => {});
    this.queue = running.over;
    await running.over;
    if (running.controller.signal.aborted) return;
    this.running.delete(locale);
    await this.tell(locale);
  }

  private async run(locale: string, running: Running): Promise<void> {
    const { signal } = running.controller;
    if (signal.aborted) return;
    running.hasBegun = true;
    const before = await this.store.job(locale);
    this.unwritten.delete(locale);
    Object.assign(running, {
      isUpdate: (await this.store.installedCopy(locale)) !== null,
      done: before?.done ?? 0,
      all: before?.all ?? 0,
    });
    let told = -1;
    const progress = (done: number, all: number): void => {
      Object.assign(running, { done, all });
      const step = Math.floor((done / Math.max(1, all)) * steps);
      if (step !== told) void this.tell(locale);
      told = step;
    };
    try {
      const job = { version: before?.version ?? null, trouble: null, done: running.done, all: running.all };
      await this.store.noteJob(locale, job).catch((error: unknown) => {
        // That there is no room is said with how much is needed, which the site has to be asked first.
        if (!isOutOfRoom(error)) throw error;
      });
      await this.tell(locale);
      await updateCopy({ store: this.store, locale, signal, progress });
      await this.store.forgetJob(locale);
      this.listener.switched();
      await this.store.sweep();
    } catch (error) {
      if (signal.aborted) return;
      const trouble: Trouble =
        error instanceof Interruption && error.trouble.why !== 'gone' ? error.trouble : { why: 'network' };
      const job: Job = {
        version: (await this.store.job(locale))?.version ?? null,
        trouble,
        done: running.done,
        all: running.all,
      };
      await this.store.noteJob(locale, job).catch(() => this.unwritten.set(locale, job));
      // What belongs to no job would never be found again.
      if (this.unwritten.has(locale) && this.running.size === 1) await this.store.sweep();
    }
  }

  private async stop(locale: string): Promise<void> {
    const running = this.running.get(locale);
    running?.controller.abort();
    if (running?.hasBegun) await running.over;
    this.running.delete(locale);
    this.unwritten.delete(locale);
    await this.store.forgetJob(locale);
  }

  /** Ends a download; a copy that was whole before stays. True when nothing is left on the device. */
  async cancel(locale: string): Promise<boolean> {
    await this.stop(locale);
    return this.finish(locale);
  }

  /** True when nothing is left on the device. */
  async remove(locale: string): Promise<boolean> {
    await this.stop(locale);
    await this.store.deleteInstalledCopy(locale);
    return this.finish(locale);
  }

  private async finish(locale: string): Promise<boolean> {
    // Another language's download sweeps at its end.
    const isEmpty = this.running.size === 0 && (await this.store.sweep());
    this.listener.switched();
    await this.tell(locale);
    return isEmpty;
  }
}
