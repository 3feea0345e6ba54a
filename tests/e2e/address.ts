import { createHash } from 'node:crypto';
import path from 'node:path';
import { repositoryRoot } from '../../src/astro-project.ts';

/**
 * Where the tests find the site. Each checkout has a port of its own, so that two can be tested at once; below 32768,
 * where systems begin to give out ports by themselves.
 */
export const port = 20_000 + (createHash('sha256').update(repositoryRoot).digest().readUInt16BE() % 10_000);
export const siteAddress = `http://localhost:${port}`;

/** The starter content, built. One place a checkout: a new one each time would also leave a new cache of Astro's behind. */
export const siteFolder = path.join(repositoryRoot, 'node_modules/.cache/consulta/e2e-site');
