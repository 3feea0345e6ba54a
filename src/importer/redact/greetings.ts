import { personWords } from '../../language/ticket-words.ts';
import { type Detector, matching } from './finding.ts';

const name = String.raw`\p{Lu}[\p{L}.'’-]{0,24}(?:[ \t]+(?:de|del|la|\p{Lu}[\p{L}.'’-]{0,24})){0,4}`;

/** Whom a message greets: `Hi Ana,` and `Hola, Luis Pérez:`. Not `Hi all,` nor `Hola, equipo:`. */
export const greeted: Detector = matching(
  'name',
  new RegExp(
    String.raw`^[> \t]{0,20}(?:${personWords('greetsPerson')})[,]?[ \t]+(?!(?:${personWords('greetsEverybody')})\b)(?<is>${name})(?=[ \t]*[,:!.—–-]?[ \t]*$)`,
    'mu',
  ),
);
