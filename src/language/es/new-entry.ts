import type { NewEntryTexts } from '../language.ts';

/** What an author writes over. */
const left = {
  question: 'Aquí va la pregunta',
  answer: 'Aquí va la respuesta, en una o dos oraciones que basten por sí solas.',
  when: 'Di aquí, en una o dos oraciones, cuándo sirve esta guía.',
  needs: 'Di qué hay que tener a la mano y cuánto tiempo toma.',
  warning: 'Una advertencia o una condición. Si no hay ninguna, quita este recuadro.',
  first:
    '**Lo primero que se hace.** Lo que se escribe va entre `acentos graves`, y las teclas que se oprimen, así: <Keys>Ctrl+F5</Keys>.',
  next: '**Lo que sigue.** Lo que muestra un programa se escribe así: <Output>SPF: PASS</Output>.',
  trouble: 'Di qué puede fallar y qué hacer en ese caso.',
  firstStep: 'Lo primero que se hace; lo que se escribe va entre `acentos graves`.',
  nextStep: 'Lo que sigue, y cómo se sabe que funcionó.',
  asked: 'Lo que se preguntó, sin nombres, direcciones ni teléfonos.',
  answered: 'Lo que contestó soporte.',
  said: 'Lo que dijo a eso quien preguntó.',
};

export const spanishNewEntry = {
  placeholders: Object.values(left),
  faq: ({ name, topic, today, nextYear, languages, original }) => `---
# Es un borrador, y el sitio no lo muestra. Quita esta línea cuando las palabras de abajo sean tuyas.
review: pending
# La pregunta como la haría cualquier integrante: el título de la página.
question: ${left.question} (${name})
# Una o dos oraciones que basten por sí solas: texto simple, de 20 a 320 caracteres.
answer: ${left.answer}
# Lo que la gente busca y el texto no dice: [registrador, TTL]
keywords: []
alsoAsked: [] # Otras maneras de preguntarlo, con las palabras de quien pregunta; se buscan y no se muestran: [alguien entró a mi cuenta]
# La palabra con la que se busca de la A a la Z; si falta, aparece bajo su pregunta.
# indexTerm: Mudanza de un dominio

# De aquí en adelante, igual en los dos idiomas.
# Un id de topics.yaml.
topic: ${topic}
# Qué leer después, de lo más útil a lo menos: [faq/move-a-domain, ticket/9012]
related: []
# Números de los tickets de los que se tomó: [9012]
sources: []
# El idioma en que se escribe primero: ${languages}.
originalLanguage: ${original}
# Cuándo se revisó por última vez y para cuándo toca revisarla de nuevo.
reviewed: ${today}
reviewBy: ${nextYear}
---

${left.when}

## Antes de empezar [#before]

${left.needs}

<Callout title="Lo que no se debe pasar por alto">
${left.warning}
</Callout>

## Los pasos [#steps]

<Steps>
1. ${left.first}
2. ${left.next}
</Steps>

## Si no funciona [#trouble]

${left.trouble}
`,
  ticket: ({ number, component, today, nextYear, languages, attributes, original }) => `---
# Es un borrador, y el sitio no lo muestra. Quita esta línea cuando las palabras de abajo sean tuyas.
review: pending
# Qué falla, en palabras de quien preguntó: el título de la página.
title: ${left.question} (ticket ${number})
# Una o dos oraciones que basten por sí solas: texto simple, de 20 a 320 caracteres.
answer: ${left.answer}
# Lo que la gente busca y el texto no dice: [gmail, rebote]
keywords: []
alsoAsked: [] # Otras maneras de preguntarlo, con las palabras de quien pregunta; se buscan y no se muestran: [alguien entró a mi cuenta]
# La palabra con la que se busca de la A a la Z; si falta, aparece bajo su título.
# indexTerm: Rebote 550-5.7.26

# De aquí en adelante, igual en los dos idiomas.
ticket: ${number}
# Solo se publican tickets cerrados, y ninguno que esté marcado como sensible.
status: closed
# fixed, worksforme, answered, wontfix o invalid; un duplicado necesita además duplicateOf: ticket/9012
resolution: fixed
# El del sistema de tickets: question, bug o request.
type: question
# urgent, high, medium o low.
priority: medium
# Como está escrito en topics.yaml.
component: ${component}
# Los días en que se preguntó y en que se cerró por última vez.
opened: ${today}
closed: ${today}
# Papeles, nunca nombres: member o support.
reporter: member
owner: support
# Número del comentario que trae la respuesta.
answerComment: 1
# Qué leer después, de lo más útil a lo menos: [faq/move-a-domain, ticket/9012]
related: []
# El idioma en que se preguntó: ${languages}.
originalLanguage: ${original}
# Cuándo se revisó por última vez y para cuándo toca revisarlo de nuevo.
reviewed: ${today}
reviewBy: ${nextYear}
# Abajo: by es reporter, member o support. Cada comentario se queda en el idioma en que se escribió; en el archivo
# del otro idioma va el mismo texto con ${attributes}. Todo va dentro de una de las tres etiquetas.
---

<Answer>
<Steps>
1. ${left.firstStep}
2. ${left.nextStep}
</Steps>
</Answer>

<Question>
${left.asked}
</Question>

<Comment number="1" by="support" date="${today}">
${left.answered}
</Comment>

<Comment number="2" by="reporter" date="${today}" replyTo="1">
${left.said}
</Comment>
`,
} satisfies NewEntryTexts;
