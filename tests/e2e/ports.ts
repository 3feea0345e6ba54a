import { createHash } from 'node:crypto';
import { repositoryRoot } from '../../src/build/astro-project.ts';

/**
 * Where the tests find the site. Each checkout has ports of its own, so that two can be tested at once; below 32768,
 * where systems begin to give out ports by themselves.
 */
export const rootPort = 20_000 + 3 * (createHash('sha256').update(repositoryRoot).digest().readUInt16BE() % 4_000);
export const folderPort = rootPort + 1;
export const kiwixPort = rootPort + 2;
