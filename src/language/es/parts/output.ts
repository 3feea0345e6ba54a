import type { output as english } from '../../en/parts/output.ts';
import { languageName } from '../../language-names.ts';
import type { Locale } from '../../locale.ts';

const edit = { minor: 'menor', medium: 'mediano', major: 'mayor' } as const;
const states = { missing: 'falta', unmarked: 'sin marcar', current: 'al día', stale: 'atrás de su original' } as const;
const name = (language: Locale): string => languageName(language, 'es');

export const output = {
  'new.drafts': () =>
    'Son borradores y no entran en el sitio. Escribe tus palabras sobre las que están ahí, quita lo que no\nnecesites y la línea review: pending, y ejecuta npm run check; después, npm run dev muestra la página.',
  'alias.of': ({ alias, entry }) => `${alias} es un duplicado de ${entry}, que es la que responde.`,

  'translate.unknown': ({ command }) => `No existe ${command}.`,
  'translate.entry': () => 'Da una entrada: 6115, o faq/move-a-domain.',
  'translate.none': ({ asked }) => `Ninguna entrada tiene el número, la clave o el título «${asked}».`,
  'translate.several': ({ shown }) =>
    `Varias entradas tienen esas palabras en el título; da un número o una clave:\n${shown}`,
  'translate.of': ({ count, all }) => `${count} de ${all}`,
  'translate.into': ({ language }) => `── al ${name(language)} ──`,
  'translate.written': () => 'escritas en ese idioma, o traducidas y al día:',
  'translate.behind': () => 'atrás de su original',
  'translate.missing': () => 'faltan',
  'translate.not-marked': () => 'nadie ha marcado de qué se hicieron',
  'translate.edit': ({ size, sections }) => `cambio ${edit[size]}: ${sections.join(', ')}`,
  'translate.no-text': ({ key, language, into }) =>
    `${key} todavía no tiene texto en ${name(language)}; npm run translate -- new ${key} ${into} lo empieza.`,
  'translate.edited': ({ size, language }) => `cambio ${edit[size]} desde que se tradujo al ${name(language)}`,
  'translate.state': ({ state }) => states[state],
  'translate.plus': () => '+ marca lo nuevo en el original.',
  'translate.no-mark': () => 'Nadie ha dicho de qué se hizo la traducción, así que no se puede marcar nada.',
  'translate.gone': ({ count }) =>
    count === 1 ? '1 oración quitada o escrita de nuevo' : `${count} oraciones quitadas o escritas de nuevo`,
  'translate.only-there': ({ id }) => `── ${id} · solo en la traducción ──`,
  'translate.says-same': ({ key, language }) => `${key}: el texto en ${name(language)} dice lo mismo que su original.`,
  'translate.nothing': () => 'No hay nada que marcar.',
  'translate.commit': () => 'Haz commit de translations.lock junto con los textos.',
  'translate.into-which': ({ languages }) => `Di a qué idioma se traduce: ${languages}.`,
  'translate.has-text': ({ key, language }) => `${key} ya está en ${name(language)}; no se escribió nada.`,
  'translate.draft': ({ key }) =>
    `Es un borrador y no entra en el sitio. Tradúcelo, quita la línea review: pending y ejecuta\nnpm run check && npm run translate -- done ${key}`,
  'translate.sizes': ({ sizes, given }) =>
    `El tamaño de un cambio es ${sizes.join(', ')}${given === undefined ? '' : `, no ${given}`}.`,
  'translate.no-edit': ({ key, state }) =>
    `Traducción de ${key}: ${states[state]}; no hay ningún cambio del que hablar.`,
  'translate.declared': ({ key, size }) =>
    `${key}: un cambio ${edit[size]}, hasta que el original cambie otra vez. Haz commit de translations.lock.`,

  'import.whole-report': ({ file }) => `El informe completo: ${file}`,

  'search.no-ticket': ({ number }) => `Aquí no hay ningún ticket #${number}.`,
  'search.no-guide': () => 'Aquí no hay ninguna guía con esa dirección.',
  'search.without': ({ words }) => `Sin: ${words.join(', ')}.`,
  'search.taken-for': ({ typed, meant }) => `«${typed}» se tomó por «${meant}».`,
  'search.nearest': () => 'Nada de aquí parece responder esto. Lo más cercano:',
  'search.unknown': ({ words }) => `Ninguna página tiene ${words.map((word) => `«${word}»`).join(', ')}.`,
  'search.none': () => 'Ninguna respuesta en este idioma.',
  'search.perhaps': ({ count }) => `${count} que quizá ${count === 1 ? 'sirva' : 'sirvan'}:`,
  'search.count': ({ count }) => `${count} ${count === 1 ? 'respuesta' : 'respuestas'}:`,
  'search.other': ({ count }) => `${count} solo en el otro idioma:`,
  'search.term': ({ term, weight, rarity, pages }) =>
    `${term} (${weight} × ${rarity}, ${pages} ${pages === 1 ? 'página' : 'páginas'})`,
  'search.score': ({ score, parts }) => `puntaje ${score}: ${parts.join(', ')}`,
  'search.share': ({ coverage, title, close }) =>
    `de la pregunta, ${coverage} en la página, ${title} en el título, ${close} cerca una de otra`,
  'search.first': ({ features }) => `entre las primeras: ${features}`,
} satisfies typeof english;
