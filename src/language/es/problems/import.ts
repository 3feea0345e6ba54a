import type { imports as english } from '../../en/problems/import.ts';

export const imports = {
  'source-missing': ({ known }) => ({
    what: 'No existe ese archivo o carpeta.',
    fix: `Da ${known.join('; o bien ')}.`,
  }),
  'source-unknown': ({ known }) => ({
    what: `No es ${known.join(', ni ')}.`,
    fix: 'Quítalo, o guárdalo otra vez; npm run manual -- import-from-trac dice qué se puede leer.',
  }),
  'source-too-large': ({ megabytes, most }) => ({
    what: `Tiene ${megabytes} MB, y es demasiado: de un archivo así se leen cuando mucho ${most} MB.`,
    fix: 'Da mejor la base de datos completa, o saca el archivo de la carpeta.',
  }),
  'ticket-twice': ({ ticket, one, other }) => ({
    what: `El ticket ${ticket} está en ${one} y en ${other}, que no coinciden; ninguno es el más nuevo.`,
    fix: 'Deja en la carpeta el que está bien y saca el otro.',
  }),
  'source-encoding': () => ({
    what: 'No es texto en UTF-8.',
    fix: 'Guárdalo otra vez en UTF-8; desde un navegador, guarda la página completa.',
  }),
} satisfies typeof english;
