import type { KnowledgeBase } from '../model/knowledge-base-model.ts';

const running = new Map<string, KnowledgeBase>();
let begun = 0;

/**
 * What the pages of a running build are made of. Astro bundles the pages and runs the bundle in the process of the
 * build; the bundle imports this module from where it lies (project-modules.ts), so that both see the same object, and
 * none of it goes through a file.
 */
export function knowledgeBaseOf(build: string): KnowledgeBase {
  const base = running.get(build);
  if (!base) throw new Error(`Build ${build} is not running in this process.`);
  return base;
}

/**
 * Runs `render` while pages can ask for `base`. It is given the name of the build, which no other has in this process:
 * Node keeps every module that it has run, and would take the pages of a former build for those of the next.
 */
export async function whileRunning<T>(base: KnowledgeBase, render: (build: string) => Promise<T>): Promise<T> {
  const build = String((begun += 1));
  running.set(build, base);
  try {
    return await render(build);
  } finally {
    running.delete(build);
  }
}
