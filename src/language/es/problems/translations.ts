import type { translations as english } from '../../en/problems/translations.ts';
import { languageName } from '../../language-names.ts';

const edits = { minor: 'menor', medium: 'mediano', major: 'mayor' } as const;

export const translations = {
  'translation-missing': ({ language, file }) => ({
    what: `La entrada todavía no está en ${languageName(language, 'es')}.`,
    fix: `Agrega ${file} cuando puedas; mientras tanto, se muestra en el idioma que tiene.`,
  }),
  'review-pending': () => ({
    what: 'El texto es un borrador y no entra en el sitio.',
    fix: 'Cuando una persona lo haya leído, quita la línea review: pending; npm run check dirá entonces qué está mal.',
  }),
  'translation-stale': ({ language, size, sections, key }) => ({
    what: `El texto en ${languageName(language, 'es')} se hizo de un original anterior, que desde entonces tuvo un cambio ${edits[size]} (${sections.join(', ')}).`,
    fix: `npm run translate -- show ${key} marca lo que cambió; cuando la traducción vuelva a decir lo mismo, npm run translate -- done ${key}.`,
  }),
  'marks-invalid': ({ line }) => ({
    what: `La línea no dice de qué se hizo una traducción: ${line}.`,
    fix: 'Quítala, o recupera el archivo de un commit anterior; después, npm run translate -- status dice qué quedó sin marcar.',
  }),
  'marks-twice': ({ name, section, key }) => ({
    what: `${name} está marcado a partir de dos textos: ${section} aparece aquí dos veces.`,
    fix: `Quita las líneas de ${key}, compara los dos idiomas y ejecuta npm run translate -- done ${key}.`,
  }),
} satisfies typeof english;
