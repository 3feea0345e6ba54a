/**
 * The catalogue of everything that can be wrong with content and with a site built from it. Codes are permanent; the
 * words may get better. Each has a test that shows its exact message (tests/unit/reader/problems.test.ts).
 */
export * from './problems/files.ts';
export * from './problems/fields.ts';
export * from './problems/tickets.ts';
export * from './problems/text.ts';
export * from './problems/between-files.ts';
export * from './problems/translations.ts';
export * from './problems/permalinks.ts';
export * from './problems/search.ts';
export * from './problems/build.ts';
