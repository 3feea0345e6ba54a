import type { SQLOutputValue } from 'node:sqlite';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** Throws for bytes where a text should be, and for a text that is not Unicode: nobody could say what stands there. */
export function textOf(row: Row, column: string): string {
  const value = row[column] ?? '';
  if (value instanceof Uint8Array) throw new Error(`${column} is no text`);
  const text = String(value);
  if (text.includes('\ufffd')) throw new Error(`${column} is not text in UTF-8`);
  return text;
}
