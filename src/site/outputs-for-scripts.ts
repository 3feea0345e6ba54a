import { outputs } from './outputs.ts';
import { sourceOf } from './output-of.ts';

/*
 * What scripts and the service worker know of a site's files. All of it is plain data: `build/computed-modules.ts` puts
 * the values in place of this file, so that no reader loads the rows.
 */

/** Files whose names change with their content: source of a regular expression of their paths. */
export const namedByContent = `^(?:${Object.values(outputs)
  .flatMap((output) => ('isNamedByContent' in output ? [sourceOf(output)] : []))
  .join('|')})$`;

export const assetsFolder = outputs.assets.path;
export const siteFactsFile = outputs.siteFacts.path;
export const manifestFile = outputs.manifest.path;
export const workerFile = outputs.worker.path;
