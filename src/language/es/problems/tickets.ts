import type { tickets as english } from '../../en/problems/tickets.ts';
import { languageName } from '../../language-names.ts';

export const tickets = {
  'ticket-number-differs': ({ inFile, inFolder }) => ({
    what: `El campo ticket dice ${inFile} y la carpeta dice ${inFolder}.`,
    fix: 'Haz que coincidan; el número queda en la dirección para siempre.',
  }),
  'ticket-not-closed': ({ status }) => ({
    what: `El estado del ticket es ${status}, y solo se publican tickets cerrados.`,
    fix: 'Saca la carpeta de content/, o pasa lo que dice a una guía que nombre el ticket en sources.',
  }),
  'ticket-resolution': ({ resolution, accepted }) => ({
    what: `La resolución ${resolution} no es de las que dan una respuesta (${accepted.join(', ')}).`,
    fix: 'Saca la carpeta de content/, o corrige la resolución.',
  }),
  'ticket-sensitive': () => ({
    what: 'El ticket está marcado como confidencial, y esos nunca se publican.',
    fix: 'Saca la carpeta de content/. Si estuvo en git, su historial también la tiene.',
  }),
  'ticket-holds-code': ({ found, instead }) => ({
    what: `El texto de un ticket nunca se vuelve código, y esto lo sería: ${found}.`,
    fix: `${instead === undefined ? 'Ponlo' : `Escribe ${instead} en su lugar, o ponlo`} entre \`acentos graves\` o en un bloque de código, o escribe { y < como \\{ y \\<.`,
  }),
  'ticket-stray-text': () => ({
    what: 'Este texto está fuera de <Answer>, <Question> y <Comment>.',
    fix: 'Pásalo adentro de uno de ellos.',
  }),
  'ticket-part': ({ name, count }) => ({
    what: `Un ticket tiene ${name === 'Question' ? 'exactamente un' : 'cuando mucho un'} <${name}>, y este tiene ${count}.`,
    fix: `Deja un solo <${name}>.`,
  }),
  'comment-order': ({ number, previous }) => ({
    what: `El comentario ${number} está después del comentario ${previous}.`,
    fix: 'Pon los comentarios en el orden de sus números, cada número una vez; puede haber huecos.',
  }),
  'comment-reply': ({ number, replyTo }) => ({
    what: `El comentario ${number} no puede responder al comentario ${replyTo}, que no está antes.`,
    fix: 'Corrige replyTo o quítalo.',
  }),
  'answer-comment-missing': ({ number }) => ({
    what: `answerComment es ${number}, y ese comentario no existe.`,
    fix: 'Da el número del comentario que tiene la respuesta, o quita el campo.',
  }),
  'duplicate-without-target': () => ({
    what: 'El ticket se cerró como duplicado, pero no dice de cuál.',
    fix: 'Agrega duplicateOf: ticket/NÚMERO o faq/SLUG.',
  }),
  'duplicate-target-unexpected': ({ resolution }) => ({
    what: `El ticket tiene duplicateOf, pero su resolución es ${resolution}.`,
    fix: 'Quita duplicateOf, o pon resolution: duplicate.',
  }),
  'duplicate-target-missing': ({ key }) => ({
    what: `duplicateOf nombra ${key}, que no está en la base de conocimiento.`,
    fix: 'Nombra una entrada publicada.',
  }),
  'date-in-future': ({ field, day, today }) => ({
    what: `${field} es ${day}, y hoy es ${today}.`,
    fix: 'Pon el día en que sucedió; solo reviewBy puede ser un día por venir.',
  }),
  'duplicate-loop': ({ chain }) => ({
    what: `Estos duplicados dan vueltas en círculo: ${chain.join(' → ')}.`,
    fix: 'Uno de ellos tiene que ser la entrada principal, cerrada con otra resolución.',
  }),
  'translation-of-missing': ({ key }) => ({
    what: `translationOf nombra ${key}, que no es una entrada propia en la base de conocimiento.`,
    fix: 'Nombra el ticket sobre lo mismo que está publicado en el otro idioma y no es duplicado.',
  }),
  'translation-of-taken': ({ key, language, file }) => ({
    what: `${key} ya tiene un texto en ${languageName(language, 'es')}: ${file}.`,
    fix: 'Solo se unen dos tickets que estén en un solo idioma cada uno: quita translationOf o uno de los textos.',
  }),
  'dates-out-of-order': ({ later, laterDay, earlier, earlierDay }) => ({
    what: `${later} (${laterDay}) es anterior a ${earlier} (${earlierDay}).`,
    fix: 'Corrige la que está mal.',
  }),
} satisfies typeof english;
