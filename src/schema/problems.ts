/**
 * The catalogue of everything that can be wrong with content and with a site built from it; that of copies is
 * problems/mirror.ts, that of published sites problems/published.ts, that of imports problems/import.ts. Codes are
 * permanent; the words may get better. Each has a test that shows its exact message.
 */
export * from './problems/brand.ts';
export * from './problems/files.ts';
export * from './problems/fields.ts';
export * from './problems/organisations.ts';
export * from './problems/tickets.ts';
export * from './problems/text.ts';
export * from './problems/between-files.ts';
export * from './problems/translations.ts';
export * from './problems/permalinks.ts';
export * from './problems/search.ts';
export * from './problems/build.ts';
