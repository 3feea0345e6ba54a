import type { betweenFiles as english } from '../../en/problems/between-files.ts';

export const betweenFiles = {
  'translation-disagrees': ({ field, here, there, other }) => ({
    what: `Aquí ${field} es ${here}, y en ${other} es ${there}; es un dato, igual en los dos idiomas.`,
    fix: 'Corrige el que está mal.',
  }),
  'sections-disagree': ({ here, there, other }) => ({
    what: `Las secciones son aquí ${here}, y en ${other}, ${there}.`,
    fix: 'Pon en los dos idiomas las mismas secciones, con los mismos id y en el mismo orden, para que cambiar de idioma no pierda el lugar.',
  }),
  'comments-disagree': ({ here, there, other }) => ({
    what: `Los comentarios no coinciden: aquí hay ${here}, y en ${other}, ${there}.`,
    fix: 'Pon en los dos idiomas los mismos comentarios, con los mismos papeles, fechas y respuestas; un comentario puede quedarse en su idioma con lang="…".',
  }),
  'topic-unknown': ({ topic, known }) => ({
    what: `En topics.yaml no hay ningún tema ${topic} (${known.join(', ')}).`,
    fix: 'Usa uno de estos, o agrega el tema a topics.yaml.',
  }),
  'component-of-no-topic': ({ name }) => ({
    what: `Ningún tema de topics.yaml tiene el componente ${name}.`,
    fix: 'Corrige el componente, o agrégalo a un tema en topics.yaml.',
  }),
  'related-missing': ({ key }) => ({
    what: `related nombra ${key}, que no está en la base de conocimiento.`,
    fix: 'Corrígelo o quítalo.',
  }),
  'question-answer-missing': ({ key }) => ({
    what: `answers nombra ${key}, que no está en la base de conocimiento.`,
    fix: 'Corrígelo o quítalo.',
  }),
  'question-answer-duplicate': ({ key, canonical }) => ({
    what: `answers nombra ${key}, que es un duplicado de ${canonical}.`,
    fix: `Nombra ${canonical}, que es lo que encuentra la búsqueda.`,
  }),
  'title-twice': ({ title, other }) => ({
    what: `«${title}» también es el título de ${other}, y nadie podría distinguirlos.`,
    fix: 'Di en uno de los dos qué tiene de distinto, o marca uno como duplicado del otro.',
  }),
} satisfies typeof english;
