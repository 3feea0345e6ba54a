import type { Cell, Table } from './block.ts';

/** A table that is being read, and its last row while that may go on. */
export class OpenTable {
  readonly table: Table = { type: 'table', rows: [] };
  #row: Cell[] | null = null;

  addCells(cells: readonly Cell[], goesOn: boolean): void {
    const row = this.#row ?? this.#newRow();
    for (const cell of cells) row.push(cell);
    if (!goesOn) this.#row = null;
  }

  /** `|-`; a row that is still empty is begun already. */
  startRow(): void {
    if (this.#row?.length !== 0) this.#newRow();
  }

  #newRow(): Cell[] {
    this.table.rows.push((this.#row = []));
    return this.#row;
  }
}
