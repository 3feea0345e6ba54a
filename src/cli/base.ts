import path from 'node:path';
import { repositoryRoot } from '../build/astro-project.ts';

/**
 * Where somebody's own base is, and what Consulta keeps and makes for itself there. consulta.ts says where, before any
 * other command is read; without it the base is this repository.
 */
const own = process.env.CONSULTA_BASE;

/** Holds content, dist and mirror, where nobody says otherwise. */
export const baseFolder = own ?? repositoryRoot;

export const workFolder = own === undefined ? undefined : path.join(own, '.consulta');

/** How a command is called here. Sentences say it as in this repository; src/package changes them when it packs. */
export const callOf = (script: string): string =>
  own !== undefined ? `npx consulta ${script}` : `npm ${script === 'start' ? '' : 'run '}${script} --`;
