import type { search as english } from '../../en/problems/search.ts';
import { languageName } from '../../language-names.ts';
import { share } from '../../share.ts';

export const search = {
  'search-below-floor': ({ reached, count, language, floor }) => ({
    what: `La búsqueda da una respuesta correcta entre las tres primeras en ${share(reached)} de las ${count} preguntas en ${languageName(language, 'es')} de questions.yaml, y searchFloor pide ${floor}.`,
    fix: 'npm run search:eval -- --misses muestra las preguntas: agrega alsoAsked a las entradas o palabras a glossary.yaml, o baja searchFloor.',
  }),
  'glossary-nothing-taken': ({ words }) => ({
    what: `El glosario incluido no toma estas palabras unas por otras: ${words.join(', ')}.`,
    fix: 'Mira cómo se escriben ahí y qué campos apaga site.yaml, o quita la línea.',
  }),
  'search-floor-without-questions': ({ language }) => ({
    what: `searchFloor pide una búsqueda que responda preguntas en ${languageName(language, 'es')}, y questions.yaml no tiene ninguna.`,
    fix: 'Agrega preguntas a questions.yaml, o quita searchFloor.',
  }),
} satisfies typeof english;
