import { stringify } from 'yaml';
import type { Locale } from '../language/locale.ts';

/** An entry that is about to be written. */
export type NewEntry =
  | { readonly kind: 'faq'; readonly slug: string; readonly topic: string }
  | { readonly kind: 'ticket'; readonly number: string; readonly component: string };

/** Folder of an entry, from the content folder. */
export const entryFolder = (entry: NewEntry): string =>
  entry.kind === 'faq' ? `faq/${entry.slug}` : `tickets/${entry.number}`;

/**
 * Both texts of a new entry, by file name: valid as they stand, so that its author only replaces words. `today` is a
 * day.
 */
export function scaffold(entry: NewEntry, today: string): Readonly<Record<`${Locale}.mdx`, string>> {
  const dates = { today, nextYear: `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28') };
  if (entry.kind === 'faq') {
    const facts = { ...dates, topic: stringify(entry.topic).trim(), name: entry.slug.slice(0, 80) };
    return { 'en.mdx': faqInEnglish(facts), 'es.mdx': faqInSpanish(facts) };
  }
  const facts = { ...dates, component: stringify(entry.component).trim(), number: entry.number };
  return { 'en.mdx': ticketInEnglish(facts), 'es.mdx': ticketInSpanish(facts) };
}

interface Dates {
  readonly today: string;
  readonly nextYear: string;
}
interface FaqFacts extends Dates {
  /** Titles must differ between entries, so each has its entry's name until it is written. */
  readonly name: string;
  readonly topic: string;
}
interface TicketFacts extends Dates {
  readonly number: string;
  readonly component: string;
}

const faqInEnglish = ({ name, topic, today, nextYear }: FaqFacts): string => `---
# The question as a member would ask it: the title of the page.
question: The question goes here (${name})
# One or two sentences that would do alone: plain text, 20 to 320 characters.
answer: The answer goes here, in one or two sentences that would do alone.
# What people search for and the text does not say: [registrar, TTL]
keywords: []
alsoAsked: [] # Other ways to ask it, in members’ own words; they are searched, and never shown: [somebody got into my account]
# The word to look it up by from A to Z; without this, it stands under its question.
# indexTerm: Moving a domain

# From here on it is the same in both languages.
# An id of topics.yaml.
topic: ${topic}
# What to read next, best first: [faq/move-a-domain, ticket/9012]
related: []
# Numbers of the tickets that it was taken from: [9012]
sources: []
# The language that it is written in first: en or es.
originalLanguage: en
# When somebody last checked it, and by when it should be checked again.
reviewed: ${today}
reviewBy: ${nextYear}
---

Say here when this helps, in a sentence or two.

## Before you start [#before]

Say what one needs at hand, and how long it takes.

<Callout title="What must not be missed">
A warning or a condition. Without one, remove this box.
</Callout>

## The steps [#steps]

<Steps>
1. **What to do first.** What one types stands in \`backticks\`, and keys to press in <Keys>Ctrl+F5</Keys>.
2. **What to do next.** What a program prints looks like <Output>SPF: PASS</Output>.
</Steps>

## If it does not work [#trouble]

Say what may go wrong, and what to do then.
`;

const faqInSpanish = ({ name, topic, today, nextYear }: FaqFacts): string => `---
# La pregunta como la haría cualquier integrante: el título de la página.
question: Aquí va la pregunta (${name})
# Una o dos oraciones que basten por sí solas: texto simple, de 20 a 320 caracteres.
answer: Aquí va la respuesta, en una o dos oraciones que basten por sí solas.
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
# El idioma en que se escribe primero: en o es.
originalLanguage: en
# Cuándo se revisó por última vez y para cuándo toca revisarla de nuevo.
reviewed: ${today}
reviewBy: ${nextYear}
---

Di aquí, en una o dos oraciones, cuándo sirve esta guía.

## Antes de empezar [#before]

Di qué hay que tener a la mano y cuánto tiempo toma.

<Callout title="Lo que no se debe pasar por alto">
Una advertencia o una condición. Si no hay ninguna, quita este recuadro.
</Callout>

## Los pasos [#steps]

<Steps>
1. **Lo primero que se hace.** Lo que se escribe va entre \`acentos graves\`, y las teclas que se oprimen, así: <Keys>Ctrl+F5</Keys>.
2. **Lo que sigue.** Lo que muestra un programa se escribe así: <Output>SPF: PASS</Output>.
</Steps>

## Si no funciona [#trouble]

Di qué puede fallar y qué hacer en ese caso.
`;

const ticketInEnglish = ({ number, component, today, nextYear }: TicketFacts): string => `---
# What goes wrong, in the words of the member who asked: the title of the page.
title: The question goes here (ticket ${number})
# One or two sentences that would do alone: plain text, 20 to 320 characters.
answer: The answer goes here, in one or two sentences that would do alone.
# What people search for and the text does not say: [gmail, bounce]
keywords: []
alsoAsked: [] # Other ways to ask it, in members’ own words; they are searched, and never shown: [somebody got into my account]
# The word to look it up by from A to Z; without this, it stands under its title.
# indexTerm: Bounce 550-5.7.26

# From here on it is the same in both languages.
ticket: ${number}
# Only closed tickets are published, and none that is marked sensitive.
status: closed
# fixed, worksforme, answered, wontfix or invalid; a duplicate also needs duplicateOf: ticket/9012
resolution: fixed
# The tracker’s: question, bug or request.
type: question
# urgent, high, medium or low.
priority: medium
# As topics.yaml spells it.
component: ${component}
# The days on which it was asked, and closed for the last time.
opened: ${today}
closed: ${today}
# Roles, never names: member or support.
reporter: member
owner: support
# Number of the comment that holds the answer.
answerComment: 1
# What to read next, best first: [faq/move-a-domain, ticket/9012]
related: []
# The language in which it was asked: en or es.
originalLanguage: en
# When somebody last checked it, and by when it should be checked again.
reviewed: ${today}
reviewBy: ${nextYear}
# Below: by is reporter, member or support. A comment stays in the language it was written in; in the file of the
# other language it is the same text with lang="en" or lang="es". Everything stands inside one of the three tags.
---

<Answer>
<Steps>
1. What to do first, with what one types in \`backticks\`.
2. What to do next, and how to see that it worked.
</Steps>
</Answer>

<Question>
What the member asked, without names, addresses or telephone numbers.
</Question>

<Comment number="1" by="support" date="${today}">
What support answered.
</Comment>

<Comment number="2" by="reporter" date="${today}" replyTo="1">
What the member said to that.
</Comment>
`;

const ticketInSpanish = ({ number, component, today, nextYear }: TicketFacts): string => `---
# Qué falla, en palabras de quien preguntó: el título de la página.
title: Aquí va la pregunta (ticket ${number})
# Una o dos oraciones que basten por sí solas: texto simple, de 20 a 320 caracteres.
answer: Aquí va la respuesta, en una o dos oraciones que basten por sí solas.
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
# El idioma en que se preguntó: en o es.
originalLanguage: en
# Cuándo se revisó por última vez y para cuándo toca revisarlo de nuevo.
reviewed: ${today}
reviewBy: ${nextYear}
# Abajo: by es reporter, member o support. Cada comentario se queda en el idioma en que se escribió; en el archivo
# del otro idioma va el mismo texto con lang="en" o lang="es". Todo va dentro de una de las tres etiquetas.
---

<Answer>
<Steps>
1. Lo primero que se hace; lo que se escribe va entre \`acentos graves\`.
2. Lo que sigue, y cómo se sabe que funcionó.
</Steps>
</Answer>

<Question>
Lo que se preguntó, sin nombres, direcciones ni teléfonos.
</Question>

<Comment number="1" by="support" date="${today}">
Lo que contestó soporte.
</Comment>

<Comment number="2" by="reporter" date="${today}" replyTo="1">
Lo que dijo a eso quien preguntó.
</Comment>
`;
