import type { Locale } from '../../../src/language/locale.ts';

/** What was measured, in the order of the rows. */
export const rowNames = [
  'whole',
  'largest',
  'together',
  'edit',
  'unchanged',
  'firstPage',
  'editShown',
  'check',
  'link',
  'mirror',
  'size',
  'files',
] as const;
export type RowName = (typeof rowNames)[number];

export interface Measurement {
  readonly date: string;
  readonly cores: number;
  readonly model: string;
  readonly runs: number;
  /** Several generators, one after the other. */
  readonly inTurns: boolean;
}

/** The words of the table, and of the sentence above it. */
export interface TableWords {
  readonly median: string;
  readonly madeBy: string;
  readonly texts: (count: string) => string;
  readonly rows: Readonly<Record<RowName, string>>;
  readonly measured: (measurement: Measurement) => string;
  readonly missing: (names: readonly string[]) => string;
}

export const tableWords: Readonly<Record<Locale, TableWords>> = {
  en: {
    median: 'median',
    madeBy: 'made by',
    texts: (count) => `${count} texts`,
    rows: {
      whole: 'whole build',
      largest: '– memory of the largest process',
      together: '– memory of all processes',
      edit: 'build after one edit',
      unchanged: 'build, nothing changed',
      firstPage: '`dev`: first page',
      editShown: '`dev`: an edit shown',
      check: '`check` after an edit',
      link: '`link`',
      mirror: '`mirror`',
      size: 'size of the site',
      files: 'files of the site',
    },
    measured: ({ date, cores, model, runs, inTurns }) =>
      `Measured on ${date} on ${cores} processor core${cores === 1 ? '' : 's'} (${model}), ${runs === 1 ? 'one run' : `medians of ${runs} runs`}${inTurns ? ', in turns' : ''}: seconds on the clock, and in brackets seconds of processor time of all processes.`,
    missing: (names) => `Not measured: ${names.join(', ')}.`,
  },
  es: {
    median: 'mediana',
    madeBy: 'hecho por',
    texts: (count) => `${count} textos`,
    rows: {
      whole: 'construcción completa',
      largest: '– memoria del proceso más grande',
      together: '– memoria de todos los procesos',
      edit: 'construcción después de una edición',
      unchanged: 'construcción, nada cambió',
      firstPage: '`dev`: primera página',
      editShown: '`dev`: se muestra una edición',
      check: '`check` después de una edición',
      link: '`link`',
      mirror: '`mirror`',
      size: 'tamaño del sitio',
      files: 'archivos del sitio',
    },
    measured: ({ date, cores, model, runs, inTurns }) =>
      `Se midió el ${date} con ${cores} núcleo${cores === 1 ? '' : 's'} de procesador (${model}), ${runs === 1 ? 'una vez' : `medianas de ${runs} veces`}${inTurns ? ', por turnos' : ''}: segundos de reloj, y entre paréntesis segundos de procesador de todos los procesos.`,
    missing: (names) => `No se midió: ${names.join(', ')}.`,
  },
};
