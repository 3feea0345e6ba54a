import type { organisations as english } from '../../en/problems/organisations.ts';

export const organisations = {
  'organisations-missing': ({ name }) => ({
    what: `A la carpeta de contenido le falta ${name}, que tracker.organisations nombra.`,
    fix: `Agrega ${name}, o corrige aquí su nombre.`,
  }),
  'organisations-header': ({ why }) => ({
    what: `La primera línea no nombra las columnas: ${why}.`,
    fix: 'Empieza el archivo con una línea name,spelled,domains; spelled y domains se pueden omitir.',
  }),
  'organisations-broken': ({ why }) => ({
    what: `La línea no se puede leer como CSV: ${why}.`,
    fix: 'Cierra todas las comillas; dentro de un texto entre comillas, unas comillas se escriben dos veces.',
  }),
  'organisations-cells': ({ there, wanted }) => ({
    what: `La línea tiene ${there}, y la primera nombra ${wanted}.`,
    fix: 'Pon entre comillas una celda que contenga el signo que separa celdas, y deja vacía la que no tenga nada que decir.',
  }),
  'organisations-value': ({ column, value, why }) => ({
    what: `En la columna ${column}, «${value}» no está bien: ${why}.`,
    fix: 'Corrígelo; entre varios valores de una celda va ; o |.',
  }),
} satisfies typeof english;
