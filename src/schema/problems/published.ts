import { error } from './catalogue.ts';

/** What is wrong with a published site whose addresses are to be read. */

export const publishedUnreachable = error('published-unreachable');
export const publishedNotConsulta = error('published-not-consulta');
export const publishedOlder = error('published-older');
