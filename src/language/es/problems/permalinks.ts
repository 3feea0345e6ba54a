import type { permalinks as english } from '../../en/problems/permalinks.ts';

export const permalinks = {
  'permalink-lost': ({ page, to }) => ({
    what: `${page} se publicó y ya no está; hay correos y tickets con enlaces a esa página.`,
    fix: `Vuelve a ponerla, o agrega esta línea a redirects.yaml, con gone si se retiró:\n    ${page}: ${to}`,
  }),
  'anchor-lost': ({ page, anchor, to }) => ({
    what: `${page}#${anchor} se publicó y la página ya no lo tiene; hay correos y tickets con enlaces ahí.`,
    fix: `Vuelve a ponerlo, o agrega esta línea a redirects.yaml, con gone si se retiró:\n    ${page}#${anchor}: ${to}`,
  }),
  'redirect-of-published': ({ from }) => ({
    what: `${from} está publicado, así que nadie sería redirigido desde ahí.`,
    fix: 'Quita la línea.',
  }),
  'redirect-leads-nowhere': ({ from, to }) => ({
    what: `${from} se redirige a ${to}, que no está publicado ni lleva a nada que lo esté.`,
    fix: 'Nombra una página o un ancla publicada, o gone.',
  }),
  'ledger-invalid': ({ line }) => ({
    what: `La línea no es una dirección con anclas: ${line}.`,
    fix: 'Conserva las líneas de los dos lados de un merge y quita las marcas; si no, recupera el archivo de un commit anterior.',
  }),
} satisfies typeof english;
