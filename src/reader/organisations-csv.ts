import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Problem } from '../schema/problem.ts';
import {
  organisationsBroken,
  organisationsCells,
  organisationsHeader,
  organisationsValue,
} from '../schema/problems/organisations.ts';
import { organisationSchema } from '../schema/site.ts';
import { whatIsWrong } from '../schema/wrong-value.ts';
import { type Part, part } from '../language/problems.ts';

type Organisation = z.infer<typeof organisationSchema>;
const columns = ['name', 'spelled', 'domains'] as const;
type Column = (typeof columns)[number];

/** A file beside site.yaml, whose name says what it is. */
export const isCsvName = (name: string): boolean => /^[^./\\][^/\\]*\.csv$/i.test(name);

interface Row {
  readonly cells: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
}

/** The organisations of a CSV file. Whatever is wrong is told at its line, and nothing wrong is taken. */
export function organisationsIn(
  source: string,
  file: string,
): { readonly organisations: readonly Organisation[]; readonly problems: readonly Problem[] } {
  const rows = rowsIn(source, file);
  if ('code' in rows) return { organisations: [], problems: [rows] };
  const [header, ...rest] = rows;
  const names = (header?.cells ?? []).map((name) => name.toLowerCase());
  const why = whatIsWrongWithHeader(names);
  if (why !== null)
    return { organisations: [], problems: [organisationsHeader({ file, line: header?.line ?? 1 }, { why })] };
  const organisations: Organisation[] = [];
  const problems: Problem[] = [];
  for (const row of rest) {
    const read = organisationOf(row, names as Column[], file);
    if ('problems' in read) problems.push(...read.problems);
    else organisations.push(read.organisation);
  }
  return { organisations, problems };
}

/** Spreadsheets write the sign between cells that their country uses. */
const delimiterOf = (source: string): string =>
  [',', '\t', ';'].find((sign) => (/^\s*(.*)/.exec(source)?.[1] ?? '').includes(sign)) ?? ',';

function rowsIn(source: string, file: string): Row[] | Problem {
  const linesIn = (text: string): number => text.split('\n').length - 1;
  let read = 0;
  try {
    const parsed = parse(source, {
      bom: true,
      delimiter: delimiterOf(source),
      trim: true,
      info: true,
      raw: true,
      relax_column_count: true,
      on_record: (record: string[], { lines }) => {
        read = lines;
        return record;
      },
    }) as unknown as readonly { readonly record: string[]; readonly raw: string }[];
    let line = 1;
    return parsed.flatMap(({ record, raw }) => {
      const begins = line;
      line += linesIn(raw);
      return record.every((cell) => cell === '') ? [] : [{ cells: record, line: begins }];
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser tells where it gave up: an open quote goes on to the end of the file.
    return organisationsBroken(
      { file, line: read + 1 },
      { why: part('csv-said', { code: error.code, message: error.message.replace(/:.*$/s, '').toLowerCase() }) },
    );
  }
}

function whatIsWrongWithHeader(names: readonly string[]): Part | null {
  if (!names.includes('name')) return part('csv.no-name');
  const unknown = names.find((name) => !columns.some((column) => column === name));
  if (unknown !== undefined) return part('csv.unknown', { column: unknown });
  return new Set(names).size < names.length ? part('csv.twice') : null;
}

function organisationOf(
  { cells, line }: Row,
  names: readonly Column[],
  file: string,
): { readonly organisation: Organisation } | { readonly problems: Problem[] } {
  if (cells.length !== names.length) {
    const [there, wanted] = [part('cells', { count: cells.length }), part('columns', { count: names.length })];
    return { problems: [organisationsCells({ file, line }, { there, wanted })] };
  }
  const cell = (column: Column): string => cells[names.indexOf(column)] ?? '';
  const several = (column: Column): string[] =>
    cell(column)
      .split(/[;|]/)
      .map((each) => each.trim())
      .filter((each) => each !== '');
  const value = { name: cell('name'), spelled: several('spelled'), domains: several('domains') };
  const { success, data, error } = organisationSchema.safeParse(value);
  if (success) return { organisation: data };
  return {
    problems: error.issues.map((issue) => {
      const [column, at] = issue.path as [Column, number | undefined];
      const wrong = at === undefined ? cell(column) : (several(column)[at] ?? '');
      return organisationsValue({ file, line }, { column, value: wrong, why: whatIsWrong(issue) });
    }),
  };
}
