import type { KnowledgeBase } from '../model/knowledge-base-model.ts';
import type { EditionDates } from '../site/edition-dates.ts';

/** What pages are rendered from. */
export interface RunningBuild {
  readonly base: KnowledgeBase;
  /** Stand for the dates of the edition. */
  readonly dates: EditionDates;
  /** Pages that are there already, and are not rendered, by path from the site's folder. */
  readonly remembered: ReadonlySet<string>;
}

const running = new Map<string, RunningBuild>();
let begun = 0;

/**
 * What the pages of a running build are made of. Astro bundles the pages and runs the bundle in the process of the
 * build; the bundle imports this module from where it lies (project-modules.ts), so that both see the same object, and
 * none of it goes through a file.
 */
export function buildNamed(name: string): RunningBuild {
  const build = running.get(name);
  if (!build) throw new Error(`Build ${name} is not running in this process.`);
  return build;
}

/**
 * Runs `render` while pages can ask for `build`. It is given the name of the build, which no other has in this process:
 * Node keeps every module that it has run, and would take the pages of a former build for those of the next.
 */
export async function whileRunning<T>(build: RunningBuild, render: (name: string) => Promise<T>): Promise<T> {
  const name = String((begun += 1));
  running.set(name, build);
  try {
    return await render(name);
  } finally {
    running.delete(name);
  }
}
