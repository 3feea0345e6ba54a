import type { values as english } from '../../en/parts/values.ts';
import { eitherOf } from '../../lists.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  array: 'una lista',
  object: 'un grupo de campos',
};
const formats: Readonly<Record<string, string>> = {
  date: 'un día, como 2026-11-02',
  url: 'una dirección web, como https://example.org/',
  email: 'una dirección de correo',
};
const units = { character: ['carácter', 'caracteres'], item: ['elemento', 'elementos'] } as const;

const counted = (count: number, unit: keyof typeof units): string => `${count} ${units[unit][count === 1 ? 0 : 1]}`;

const yaml: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'un alias (*nombre) no lleva ancla ni etiqueta',
  BAD_ALIAS: 'un alias (*nombre) no es válido aquí',
  BAD_COLLECTION_TYPE: 'una etiqueta no corresponde a lo que sigue',
  BAD_DIRECTIVE: 'una directiva (%) no es válida',
  BAD_DQ_ESCAPE: 'un \\ entre comillas dobles no va seguido de un signo que lo admita',
  BAD_INDENT: 'la sangría no coincide con la de las líneas de alrededor',
  BAD_PROP_ORDER: 'un ancla o una etiqueta está en otro lugar del que le toca',
  BAD_SCALAR_START: 'un valor no puede empezar con este signo si no va entre comillas',
  BLOCK_AS_IMPLICIT_KEY: 'en una misma línea hay un campo dentro del valor de otro',
  BLOCK_IN_FLOW: 'entre [ ] o { } no puede haber una lista o un grupo escrito en varias líneas',
  KEY_OVER_1024_CHARS: 'el nombre de un campo es demasiado largo',
  MISSING_CHAR: 'falta un signo: dos puntos, una coma o el que cierra',
  MULTILINE_IMPLICIT_KEY: 'el nombre de un campo ocupa más de una línea, o le faltan los dos puntos',
  MULTIPLE_ANCHORS: 'hay más de un ancla',
  MULTIPLE_TAGS: 'hay más de una etiqueta',
  NON_STRING_KEY: 'el nombre de un campo no es texto',
  TAB_AS_INDENT: 'la sangría se hizo con tabuladores; YAML solo admite espacios',
  TAG_RESOLVE_FAILED: 'no existe esa etiqueta (!)',
  UNEXPECTED_TOKEN: 'aquí hay un signo que no se esperaba',
};

export const values = {
  'has-at-least': ({ least, unit }) => `debe tener al menos ${counted(least, unit)}`,
  'has-at-most': ({ most, unit }) => `debe tener cuando mucho ${counted(most, unit)}`,
  'is-at-least': ({ limit }) => `debe ser al menos ${limit}`,
  'is-more-than': ({ limit }) => `debe ser más de ${limit}`,
  'is-at-most': ({ limit }) => `debe ser cuando mucho ${limit}`,
  'is-less-than': ({ limit }) => `debe ser menos de ${limit}`,
  'is-one-of': ({ allowed }) => `debe ser ${eitherOf(allowed, 'es')}`,
  'is-of-kind': ({ kind }) => `debe ser ${kinds[kind] ?? kind}`,
  'is-of-form': ({ form }) =>
    formats[form] === undefined ? 'se debe escribir de otra manera' : `debe ser ${formats[form]}`,
  'is-written-differently': () => 'se debe escribir de otra manera',
  'is-list-or-csv': () => 'debe ser una lista, o el nombre de un archivo CSV junto a site.yaml, como organisations.csv',
  'is-needed-when-read': () => 'hace falta en cuanto alguien leyó la entrada: es el día en que la leyó',
  'is-number-in-quotes': ({ such }) => `debe ser un número, como "${such}"`,
  'is-day-or-minute': () =>
    'debe ser un día, como 2026-03-13, o un minuto con su diferencia horaria, como 2026-03-13T09:47-06:00',
  'is-on-own-line': () => 'debe estar en una línea propia',
  'names-word': () => 'debe nombrar una palabra',
  'is-place-of-links': () =>
    'debe ser tracker, text, una entrada como faq:set-up-mail o una dirección como https://wiki.example.org/{target}',
  'is-drawing': ({ such }) =>
    `debe ser un archivo SVG o PNG junto a site.yaml, como ${such}.svg, o dos: { light: ${such}.svg, dark: ${such}-dark.svg }`,
  'is-cover': () =>
    'debe ser none, una imagen junto a site.yaml, como cover.jpg, o dos: { light: day.jpg, dark: night.jpg }',
  'is-colour': () => 'debe ser un color como "#0a5239", entre comillas, o dos: { light: "#0a5239", dark: "#8fd8b0" }',
  'is-domain': () => 'debe ser solo un dominio, como riverbend.example',
  'is-none-or-field': () => 'debe ser none, o el campo que lo dice: { field: visibility, values: [private] }',
  'is-placeable-name': ({ most }) =>
    `debe tener cuando mucho ${most} letras y no ser un nombre que Windows reserva para un dispositivo`,
  'is-words-alone': () =>
    'deben ser solo palabras, porque la página es pública: de 3 a 80 caracteres, sin signos, direcciones ni números largos',
  'is-enough-tickets': ({ least }) => `debe ser al menos ${least}, porque un solo ticket puede revelar quién preguntó`,
  'looks-like-entry': () => 'debe verse como ticket/9012 o faq/move-a-domain',
  'looks-like-id': () => 'deben ser palabras en minúsculas unidas con guiones',
  'looks-like-page': () => 'debe verse como ticket/9012, faq/move-a-domain o topic/mail',
  'looks-like-place': () => 'debe verse como ticket/9012, faq/move-a-domain#before o ticket/9012#comment:3',
  'looks-like-place-or-gone': () =>
    'debe verse como ticket/9012, faq/move-a-domain#before o ticket/9012#comment:3, o ser gone',
  'holds-character': ({ character }) => `contiene el carácter ${character}, que no es parte de ningún texto`,
  'holds-blanks': () => 'solo contiene espacios o caracteres sin ancho',
  'turns-direction': () =>
    'cambia la dirección de la escritura (de U+202A a U+202E, de U+2066 a U+2069) y el cambio no termina en la misma línea',
  'quote-open': () => 'las comillas que se abren aquí no se cierran',
  'quote-open.fix': () => 'Escribe el mismo signo también al final del valor.',
  'text-ended': () => 'lo termina una línea --- o ..., y sigue más texto',
  'text-ended.fix': () => 'Quita esa línea, o ponla entre comillas si es texto.',
  'key-twice': ({ key }) => `${key} aparece aquí dos veces`,
  'key-twice.fix': () => 'Deja uno de los dos.',
  'yaml-said': ({ code, message }) => yaml[code] ?? `el lector de YAML dice «${message}»`,
  'alias-unknown': ({ alias }) => `*${alias} no se refiere a nada`,
} satisfies typeof english;
