import type { build as english } from '../../en/problems/build.ts';

export const build = {
  'output-folder-in-use': () => ({
    what: 'La carpeta de salida no está vacía y no la escribió Consulta.',
    fix: 'Da a --out una carpeta vacía o nueva.',
  }),
  'output-folder-misplaced': ({ why }) => ({
    what: `La carpeta de salida ${why}.`,
    fix: 'Da a --out una carpeta propia.',
  }),
  'output-folder-busy': ({ who }) => ({
    what: `Otro comando está escribiendo en esta carpeta: ${who}.`,
    fix: 'Espera a que termine, o da otra carpeta. Si ese comando se interrumpió, su candado se retoma solo.',
  }),
  'output-file-foreign': () => ({
    what: 'Consulta escribe un archivo con este nombre, y el que está ahí no lo escribió Consulta.',
    fix: 'Llévatelo a otro lugar y construye otra vez.',
  }),
  'link-broken': ({ url }) => ({
    what: `La página tiene un enlace a ${url}, y el sitio no tiene ese archivo.`,
    fix: 'Corrige el enlace donde la página lo toma: en el código de una guía, o en src/.',
  }),
  'anchor-broken': ({ url }) => ({
    what: `La página tiene un enlace a ${url}, y ahí ningún elemento tiene ese id.`,
    fix: 'Corrige el ancla, o da su id al elemento.',
  }),
  'page-not-for-copies': ({ tag }) => ({
    what: `La página tiene ${tag}, que no funciona en una copia en disco.`,
    fix: 'Prescinde de ello: un script clásico, y los archivos del propio sitio por su dirección simple, funcionan en todas partes.',
  }),
} satisfies typeof english;
