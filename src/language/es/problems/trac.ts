import type { trac as english } from '../../en/problems/trac.ts';

export const trac = {
  'database-missing': () => ({
    what: 'No existe ese archivo.',
    fix: 'Da el trac.db, o la carpeta del entorno de Trac que contiene db/trac.db.',
  }),
  'database-damaged': ({ why }) => ({
    what: `No es una base de datos SQLite completa: ${why}.`,
    fix: 'Cópiala otra vez con «sqlite3 trac.db ".backup copy.db"» o «trac-admin ENV hotcopy», mientras nadie más la copia.',
  }),
  'database-incomplete': ({ what, name }) => ({
    what: `Falta ${what} ${name}, que la base de datos de un Trac tiene.`,
    fix: 'Copia otra vez la base de datos completa, o complétala con «trac-admin ENV upgrade» en una copia del entorno.',
  }),
  'database-elsewhere': ({ kind }) => ({
    what: `El entorno guarda sus tickets en ${kind}, y solo se puede leer SQLite.`,
    fix: 'Haz una copia en SQLite: «trac-admin ENV convert_db sqlite:db/trac.db NEW_FOLDER» (Trac 1.3.2 o posterior; no cambia ENV), y da NEW_FOLDER. Un Trac anterior no tiene ese comando: actualiza antes una copia del entorno.',
  }),
  'sensitive-field-missing': ({ field }) => ({
    what: `Ningún ticket tiene el campo ${field}, así que nadie puede saber qué tickets no son para todo el mundo.`,
    fix: 'Nombra en site.yaml el campo que lo dice, tracker: { sensitive: { field: …, values: [ … ] } }; escribe tracker: { sensitive: none } solo si cualquiera puede leer todos los tickets.',
  }),
  'sensitive-values-unseen': ({ field, seen }) => ({
    what: `Ningún ticket tiene ni tuvo alguno de los valores con que el campo ${field} diría que no es para todo el mundo; tiene: ${seen.join(', ')}.`,
    fix: 'Corrige tracker.sensitive.values en site.yaml.',
  }),
  'ticket-unreadable': ({ ticket, why }) => ({
    what: `El ticket ${ticket} no se puede leer: ${why}.`,
    fix: 'Los demás se importan. Corrígelo en una copia de la base de datos, o impórtalo de su página guardada.',
  }),
  'database-unknown': () => ({
    what: 'No es la base de datos de un Trac de versión 0.11 o posterior.',
    fix: 'Da su db/trac.db.',
  }),
  'page-of-no-ticket': () => ({
    what: 'No es la página de un ticket.',
    fix: 'Guarda la página en …/ticket/NÚMERO, tal como la ve quien no ha iniciado sesión.',
  }),
  'page-cut-off': () => ({ what: 'La página termina antes de tiempo.', fix: 'Guárdala otra vez.' }),
  'text-of-no-ticket': () => ({
    what: 'No es el texto de la página de un ticket.',
    fix: 'Copia la página completa, desde «Opened» hasta «Please login».',
  }),
  'text-cut-off': () => ({
    what: 'El texto termina antes de tiempo: falta su historial de cambios.',
    fix: 'Copia la página completa, desde «Opened» hasta «Please login».',
  }),
  'old-version-copied': () => ({
    what: 'El texto muestra una versión anterior de un comentario o de la descripción, y no lo que el ticket dice ahora.',
    fix: 'Abre el ticket en …/ticket/NÚMERO, sin «version» en su dirección, y copia esa página.',
  }),
  'old-version-shown': ({ what }) => ({
    what: `La página muestra una versión anterior ${what}, y no lo que el ticket dice ahora.`,
    fix: 'Abre el ticket en …/ticket/NÚMERO, sin «version» ni «cversion» en su dirección, y guarda esa página.',
  }),
  'export-broken': ({ why }) => ({
    what: `No es una tabla completa: ${why}.`,
    fix: 'Expórtala otra vez: «Comma-delimited Text», debajo de una consulta.',
  }),
  'export-without-tickets': () => ({
    what: 'No es una exportación de tickets: falta la columna id, o Summary.',
    fix: 'Exporta una consulta con las columnas que necesitas; id y Summary siempre están entre ellas.',
  }),
  'export-row-without-number': ({ row }) => ({
    what: `La fila ${row} no tiene número de ticket.`,
    fix: 'Expórtala otra vez; un archivo que guardó una hoja de cálculo puede haber perdido comillas.',
  }),
} satisfies typeof english;
