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
  'published-unreachable': ({ why }) => ({
    what: `Aquí no se puede leer el sitio publicado (${why}).`,
    fix: 'Abre la dirección en un navegador, y ejecuta el comando otra vez cuando responda; o da en --from una carpeta del sitio, o una copia en zip.',
  }),
  'published-not-consulta': () => ({
    what: 'Lo que hay aquí no es un sitio hecho con Consulta.',
    fix: 'Da en --from la dirección de site.yaml, una carpeta con el index.html del sitio, o una copia en zip.',
  }),
  'published-older': ({ list }) => ({
    what: `El sitio publicado no tiene ${list}, la lista de sus páginas: lo hizo una versión anterior de Consulta, o no se copió completo.`,
    fix: 'Da en --from la carpeta que se publicó, o una copia en zip: sus páginas se leen como están.',
  }),
  'ledger-invalid': ({ line }) => ({
    what: `La línea no es una dirección con anclas: ${line}.`,
    fix: 'Conserva las líneas de los dos lados de un merge y quita las marcas; si no, recupera el archivo de un commit anterior, o ejecuta npm run publish -- --from con la dirección del sitio publicado.',
  }),
} satisfies typeof english;
