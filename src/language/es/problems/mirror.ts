import type { mirror as english } from '../../en/problems/mirror.ts';

export const mirror = {
  'site-not-built': () => ({
    what: 'Aquí no hay un sitio construido del que se puedan hacer copias.',
    fix: 'npm run build lo construye; da su carpeta con --out.',
  }),
  'site-without-list': ({ list }) => ({
    what: `Aquí falta ${list}, o está dañado: nada más dice qué archivos son del sitio y cuáles son tuyos.`,
    fix: 'Construye el sitio otra vez: npm run build escribe la lista y no toca lo tuyo.',
  }),
  'site-changed': ({ files }) => ({
    what: `Desde que se construyó el sitio, hay archivos suyos que faltan, cambiaron o son enlaces: ${files.join(', ')}.`,
    fix: 'Construye el sitio otra vez. Junto a ellos puede haber archivos tuyos, con otros nombres; ninguna copia los lleva.',
  }),
  'mirror-misplaced': ({ why }) => ({
    what: `La carpeta para las copias ${why}.`,
    fix: 'Da a --mirror una carpeta propia.',
  }),
  'copy-there': () => ({
    what: 'Ya hay algo con este nombre, y no es la copia que hace el delta.',
    fix: 'No se escribió nada. Da otro nombre con --to, o agrega --overwrite.',
  }),
  'name-not-portable': () => ({
    what: 'Un archivo con este nombre no se puede escribir en todos los sistemas.',
    fix: 'Cámbiale el nombre y construye otra vez.',
  }),
  'page-without-copies': () => ({
    what: 'La página no tiene lugar para las copias.',
    fix: 'Construye el sitio otra vez con esta versión de Consulta.',
  }),
  'zip-missing': () => ({
    what: 'No existe ese archivo, o no se permite leerlo.',
    fix: 'Da la ruta de un zip.',
  }),
  'zip-not-file': () => ({ what: 'Esto no es un archivo.', fix: 'Da la ruta de un zip.' }),
  'zip-broken': ({ why }) => ({
    what: `No es un zip completo (${why}).`,
    fix: 'Consíguelo otra vez: la descarga se cortó, o es otro tipo de archivo.',
  }),
  'zip-unsafe': ({ why }) => ({
    what: `Contiene lo que ninguna copia tiene: ${why}.`,
    fix: 'No se usó nada de él. Consigue el archivo otra vez donde se publica.',
  }),
  'zip-entry-damaged': ({ name, why }) => ({
    what: `Adentro, ${name} está dañado (${why}).`,
    fix: 'Consigue el archivo otra vez donde se publica.',
  }),
  'copy-unknown': ({ file }) => ({
    what: `No es la copia de una base de conocimiento: no contiene ${file}.`,
    fix: 'Da un zip hecho con npm run mirror.',
  }),
  'copy-damaged': ({ file }) => ({
    what: `Su ${file} está dañado, o tiene un formato que esta versión no conoce.`,
    fix: 'Consigue el archivo otra vez, o usa la versión de Consulta que lo hizo.',
  }),
  'copy-of-other-languages': ({ languages }) => ({
    what: `Ninguna copia del sitio construido está en los mismos idiomas (${languages.join(', ')}).`,
    fix: 'Da una copia de este sitio.',
  }),
  'checksums-missing': ({ file }) => ({
    what: `Aquí no hay ${file}.`,
    fix: 'Da el zip de una copia, o la carpeta donde se descomprimió.',
  }),
  'checksums-invalid': ({ file }) => ({
    what: `Su ${file} no se puede leer, o no es una lista de sumas de comprobación.`,
    fix: 'Consigue la copia otra vez donde se publica.',
  }),
  'delta-unknown': ({ file }) => ({
    what: `No es un delta: no contiene ${file}.`,
    fix: 'Da primero la copia anterior y después el delta hecho con npm run mirror -- --since.',
  }),
  'delta-of-other-copy': ({ delta, file, date, sha256 }) => ({
    what: `Esta no es la copia de la que parte ${delta}, o está dañada.`,
    fix: `Da ${file} del ${date}, cuya SHA-256 es ${sha256}.`,
  }),
  'delta-damaged': ({ why }) => ({
    what: `No se puede usar: ${why}.`,
    fix: 'No se escribió nada. Consigue el delta otra vez; si no basta, consigue la copia nueva completa.',
  }),
  'zim-program-missing': () => ({
    what: 'El programa no está instalado, y sin él no se puede hacer un ZIM.',
    fix: 'En Debian y Ubuntu: apt-get install zim-tools. En otros sistemas: https://github.com/openzim/zim-tools.',
  }),
  'zim-refused': ({ output }) => ({
    what: `No aceptó el sitio:\n    ${output}`,
    fix: 'No se escribió ningún ZIM. Por favor, reporta esto como una falla de Consulta, con estas líneas.',
  }),
} satisfies typeof english;
