import type { files as english } from '../../en/problems/files.ts';

export const files = {
  'folder-missing': () => ({
    what: 'No existe esa carpeta.',
    fix: 'Da una carpeta que contenga site.yaml, topics.yaml, tickets/ y faq/, o no uses --content.',
  }),
  'file-missing': ({ name }) => ({
    what: `A la carpeta de contenido le falta ${name}.`,
    fix: `Agrega ${name}; npm run manual -- content-folder lleva a sus campos.`,
  }),
  'file-unknown': () => ({
    what: 'Nadie lee este archivo: ni su lugar ni su nombre son de la carpeta de contenido.',
    fix: 'Las entradas son tickets/NÚMERO/en.mdx o es.mdx y faq/SLUG/en.mdx o es.mdx; las imágenes van junto a ellas. Muévelo, cámbiale el nombre o quítalo.',
  }),
  'picture-unused': ({ name }) => ({
    what: 'Ningún texto de esta entrada muestra la imagen, así que no se publica.',
    fix: `Muéstrala donde va con ![lo que muestra](${name}), o quita el archivo.`,
  }),
  'file-name': ({ name, why }) => ({
    what: `El nombre ${name} no se puede guardar en cualquier sistema: ${why}.`,
    fix: 'Cámbialo: las palabras cortas de letras y cifras, unidas con guiones, sirven en cualquier disco.',
  }),
  'file-names-alike': ({ other }) => ({
    what: `Su nombre solo se distingue de ${other} por las mayúsculas o por cómo se guardan los acentos.`,
    fix: 'Cambia uno de los dos; muchos discos no podrían guardar ambos.',
  }),
  'link-refused': ({ why }) => ({
    what: `No se sigue este enlace simbólico: ${why}.`,
    fix: 'Pon ahí el archivo mismo, o haz que el enlace lleve a un archivo o una carpeta del contenido.',
  }),
  'file-encoding': () => ({
    what: 'El archivo no es texto en UTF-8.',
    fix: 'Guárdalo otra vez con la codificación UTF-8.',
  }),
  'text-too-long': ({ size, textBytes, textLines }) => ({
    what: `El archivo tiene ${size}; un texto tiene cuando mucho ${textBytes} bytes y ${textLines} líneas.`,
    fix: 'Divídelo en varias entradas, o quita lo que nadie lee.',
  }),
  'text-character': ({ character }) => ({
    what: `Esta línea contiene el carácter ${character}, que no es parte de ningún texto.`,
    fix: 'Quítalo; lo encuentra un editor que muestre los caracteres invisibles.',
  }),
  'file-not-written': ({ why, fix }) => ({
    what: `No se puede escribir el archivo: ${why}.`,
    fix: `Lo que había antes sigue ahí. ${fix} y ejecuta el comando otra vez.`,
  }),
  'folder-not-written': ({ why, fix }) => ({
    what: `No se puede escribir nada donde está o estaría esta carpeta: ${why}.`,
    fix: `${fix} y ejecuta el comando otra vez. Mientras se trabaja, junto a la carpeta hay un candado y los archivos nuevos.`,
  }),
  'file-not-usable': ({ why, fix }) => ({
    what: `No se puede leer o escribir el archivo o la carpeta: ${why}.`,
    fix: `${fix} y ejecuta el comando otra vez.`,
  }),
} satisfies typeof english;
