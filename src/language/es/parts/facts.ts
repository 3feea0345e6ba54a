import type { facts as english } from '../../en/parts/facts.ts';

const csv: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'hay comillas que no se cierran',
  CSV_INVALID_CLOSING_QUOTE: 'después de unas comillas que se cierran hay más texto',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'después de unas comillas que se cierran hay más texto',
  INVALID_OPENING_QUOTE: 'hay comillas en medio de una celda que no empieza con comillas',
  CSV_MAX_RECORD_SIZE: 'una fila es demasiado larga',
};

export const facts = {
  added: ({ id }) => `${id}, nueva`,
  removed: ({ id }) => `${id}, quitada`,
  'not-given': () => 'nada',
  none: () => 'ninguna',
  comment: ({ number, by, date, replyTo }) =>
    `${number} ${by} ${date ?? 'sin fecha'}${replyTo === undefined ? '' : ` a ${replyTo}`}`,
  'no-further-comment': () => 'ninguno más',
  'day.reviewed': () => 'El día de la revisión',
  'day.opened': () => 'El día en que se abrió',
  'day.closed': () => 'El día en que se cerró',
  'day.comment': ({ number }) => `La fecha del comentario ${number}`,
  'csv.no-name': () => 'falta la columna name',
  'csv.unknown': ({ column }) => `no existe la columna «${column}»`,
  'csv.twice': () => 'una columna aparece dos veces',
  'csv-said': ({ code, message }) => csv[code] ?? `el lector de CSV dice «${message}»`,
  cells: ({ count }) => `${count} ${count === 1 ? 'celda' : 'celdas'}`,
  columns: ({ count }) => `${count} ${count === 1 ? 'columna' : 'columnas'}`,

  'trac.table': () => 'la tabla',
  'trac.column': () => 'la columna',
  'trac.ticket': () => 'del ticket',
  'trac.comment': () => 'de un comentario',
  'trac.takes': () =>
    'un trac.db, un entorno de Trac, la página guardada de un ticket o una carpeta de ellas, un ticket copiado o una exportación',
  'trac.not-ours': () => 'base de datos, página, exportación ni texto copiado de un ticket de Trac',
} satisfies typeof english;
