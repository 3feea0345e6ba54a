import type { usage as english } from '../../en/parts/usage.ts';
import { eitherOf } from '../../lists.ts';

export const usage = {
  'usage.line': ({ call }) => `Uso: ${call}`,
  'usage.what': () => 'Di qué hacer.',
  'usage.no-value-before': ({ option, value }) => `La opción ${option} no tiene valor antes de ${value}.`,
  'usage.empty-value': ({ option }) => `El valor de la opción ${option} está vacío.`,
  'usage.no-value': ({ option }) => `Falta el valor de la opción «${option}».`,
  'usage.unknown-option': ({ option, meant }) =>
    `No existe la opción «${option}».${meant === undefined ? '' : ` ¿Quisiste decir ${meant}?`}`,
  'usage.unknown-command': ({ name, meant }) =>
    `No existe el comando «${name}».${meant === undefined ? '' : ` ¿Quisiste decir ${meant}?`}`,
  'usage.not-allowed': ({ option, value, allowed }) =>
    `En la opción «${option}» no se permite «${value}». Los valores posibles son ${allowed}.`,
  'usage.nothing-to-do': ({ given }) => `No hay nada que hacer con ${given}.`,
  'usage.epoch': ({ epoch }) => `SOURCE_DATE_EPOCH es ${epoch}, y deben ser segundos desde 1970, como 1795132800.`,
  'usage.site': ({ site }) =>
    `--site ${site} no es la dirección de un servidor ni de una carpeta en él, como https://consulta.example.org/ o https://example.org/ayuda/.`,
  'usage.port': ({ port }) => `--port ${port} no es un número de puerto.`,
  'usage.port-taken': ({ port }) => `El puerto ${port} está ocupado; --port N da otro, y --port 0, cualquiera libre.`,
  'usage.is-not': ({ option, allowed, given }) => `${option} es ${eitherOf(allowed, 'es')}, no ${given}.`,
  'usage.is-one-of': ({ option, allowed, given }) => `${option} es uno de ${allowed.join(', ')}, no ${given}.`,
  'usage.is-there': ({ file }) => `${file} ya existe; no se escribió nada.`,
  'usage.is-there-too': ({ file }) => `${file} ya existe.`,

  'init.nobody': ({ options }) =>
    `No hay nadie a quien preguntar: da ${options.join(', ')}, o --yes para tomar ejemplos.`,
  'init.name-length': ({ count }) => `El nombre tiene de 2 a 60 caracteres, y este tiene ${count}.`,
  'init.no-address': ({ option, given, example }) =>
    `${option} ${given} no es la dirección de un servidor ni de una carpeta en él, como ${example}.`,
  'init.has': ({ folder, files }) => `En ${folder} ya hay ${files.join(', ')}; no se escribió nada.`,

  'build.no-out': () => 'Una parte se guarda en la carpeta de --cache y no necesita --out.',
  'build.shard': ({ given }) => `--shard ${given} no es una parte de un sitio: da su número y cuántas hay, como 2/8.`,
  'build.cache': ({ folder }) =>
    `--cache ${folder} no es una carpeta de partes: debe tener carpetas como shard-2-of-8, las que hace build --shard 2/8, y nada más.`,
  'build.one-cache': () => '--shard necesita una carpeta donde guardar su parte: agrega --cache DIR.',
  'build.other-cache': ({ folder }) => `--cache ${folder} tiene algo que no son partes: nombra una carpeta nueva.`,

  'new.topics': ({ file }) => `No se puede leer ${file}; npm run check dice por qué.`,
  'new.kind': ({ kind }) => `No existe el tipo de entrada ${kind}.`,
  'new.what': () => 'Di qué empezar.',
  'new.slug': () => 'Da un slug.',
  'new.number': () => 'Da un número de ticket.',
  'new.no-slug': ({ name }) =>
    `${name} no es un slug: palabras en minúsculas, sin acentos y unidas con guiones, como move-a-domain.`,
  'new.no-number': ({ name }) => `${name} no es un número de ticket, como 9012.`,
  'new.name': ({ name, why }) => `${name} no se puede guardar en cualquier sistema: ${why}.`,
  'new.component': () => '--component es para tickets; una guía tiene un --topic.',
  'new.topic': () => '--topic es para guías; un ticket tiene el tema de su --component.',
  'new.no-topic-yet': () => 'En topics.yaml todavía no hay ningún tema; agrega uno primero.',
  'new.no-component-yet': () => 'En topics.yaml todavía no hay ningún componente; agrega uno primero.',
  'new.topic-unknown': ({ name, known }) => `En topics.yaml no hay ningún tema ${name} (${known.join(', ')}).`,
  'new.component-unknown': ({ name, known }) =>
    `En topics.yaml no hay ningún componente ${name} (${known.join(', ')}).`,

  'import.source': ({ known }) => `Da una fuente: ${known.join('; o bien ')}.`,
  'import.seen': () => '--seen es para tickets que tú nombras: agrega --only NÚMERO.',
  'import.only': ({ number }) =>
    `--only ${number} no es un número de ticket; da números separados con comas, como 6115,6120.`,
  'import.erase': ({ given }) =>
    `--erase ${given} no es algo que se pueda borrar; da 6115, 6115#comment:4, 6115#description o "name:Luz Prado".`,

  'link.what': () => 'Da el número de un ticket, o palabras de un título.',
  'link.none': ({ asked }) =>
    `Ninguna entrada tiene el número o el título «${asked}». npm run search -- "${asked}" busca también en los textos.`,
  'link.several': ({ count, shown }) =>
    `${count} entradas tienen esas palabras en el título; da un número, una clave o más palabras:\n${shown}`,
  'search.what': () => 'Pregunta algo.',
  'search.no-site': ({ folder }) => `En ${folder} no hay un sitio construido: npm run build lo construye.`,
  'mirror.apply': () => 'Da la copia anterior y el delta.',
  'mirror.verify': () => 'Da una carpeta o un zip.',
  'book.topic': ({ topic, known }) => `En el sitio no hay ningún tema ${topic}; hay ${known.join(', ')}.`,
  'manual.none': ({ word }) =>
    `El manual no tiene una parte ${word}: da el código de un problema, un comando o el slug de una guía.`,
  'manual.near': ({ near }) => `¿Es ${eitherOf(near, 'es')}?`,
} satisfies typeof english;
