import type { KnowledgeBase } from '../model/knowledge-base-model.ts';
import type { EntryText } from '../mdx/entry-text.ts';
import type { Authoring } from './authoring.ts';
import type { EditionDates } from '../site/edition-dates.ts';

/** What pages are rendered from. */
export interface RunningBuild {
  readonly base: KnowledgeBase;
  /** Stand for the dates of the edition. */
  readonly dates: EditionDates;
  /** Pages that are there already, and are not rendered, by path from the site's folder. */
  readonly remembered: ReadonlySet<string>;
  /** FAQ entries with code of their own, which Astro renders. */
  readonly textsWithCode: readonly EntryText[];
  /** While authoring: hears of each change of the content. A listener takes the place of a former one of its name. */
  whenChanged?(name: string, listener: () => void): void;
  /** While authoring: what only authors see. */
  readonly authoring?: Authoring;
}

const running = new Map<string, RunningBuild>();
let begun = 0;

/**
 * What the pages of a running build are made of. Astro runs the pages in the process of the build, from a bundle or
 * through Vite; they get this module from where it lies (project-modules.ts), so that both see the same object, and
 * none of it goes through a file.
 */
export function buildNamed(name: string): RunningBuild {
  const build = running.get(name);
  if (!build) throw new Error(`Build ${name} is not running in this process.`);
  return build;
}

/** Gives the name of a build that goes on to the end of the process. */
export function beginRunning(build: RunningBuild): string {
  const name = String((begun += 1));
  running.set(name, build);
  return name;
}

/**
 * Runs `render` while pages can ask for `build`. It is given the name of the build, which no other has in this process:
 * Node keeps every module that it has run, and would take the pages of a former build for those of the next.
 */
export async function whileRunning<T>(build: RunningBuild, render: (name: string) => Promise<T>): Promise<T> {
  const name = beginRunning(build);
  try {
    return await render(name);
  } finally {
    running.delete(name);
  }
}
