import type { doctor as english } from '../../en/problems/doctor.ts';

export const doctor = {
  'node-too-old': ({ version, needed }) => ({
    what: `Este es Node ${version}, y Consulta necesita ${needed}.`,
    fix: 'Baja uno más nuevo de https://nodejs.org.',
  }),
  'disk-almost-full': ({ megabytes, wanted }) => ({
    what: `Al disco le quedan ${megabytes} MB, y construir puede necesitar ${wanted} MB.`,
    fix: 'Haz espacio, o da a --out una carpeta en otro disco.',
  }),
  'git-missing': () => ({
    what: 'El programa git no está instalado.',
    fix: 'Bájalo de https://git-scm.com: guarda lo que se escribió y lo que se publicó.',
  }),
  'not-in-git': () => ({
    what: 'La carpeta de contenido no está en ningún repositorio de git.',
    fix: 'Llama git init en la carpeta de arriba, e incluye el contenido en un commit.',
  }),
  'not-committed': () => ({
    what: 'Git no tiene esto como está ahora.',
    fix: 'Inclúyelo en un commit: nada más recuerda lo que contiene. Si .gitignore lo nombra, quita esa línea.',
  }),
  'lock-missing': () => ({
    what: 'Aquí no se ha registrado ninguna dirección: este archivo no está.',
    fix: 'npm run publish lo escribe. Si el sitio ya está en línea, npm run publish -- --from DIRECCIÓN hace otra vez el archivo a partir de él.',
  }),
  'example-left': ({ field, value }) => ({
    what: `El campo ${field} es ${value}, que es un ejemplo.`,
    fix: `Pon el tuyo en ${field}.`,
  }),
  'drafts-waiting': ({ count }) => ({
    what:
      count === 1 ? 'Una entrada es un borrador, y nadie la ve.' : `${count} entradas son borradores, y nadie las ve.`,
    fix: 'Léelas y quita la línea review: pending; npm run check nombra cada una.',
  }),
} satisfies typeof english;
