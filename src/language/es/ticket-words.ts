import type { TicketWords } from '../language.ts';

export const spanishTicketWords = {
  greetings:
    'hola|buen[oa]s(?: (?:días|dias|tardes|noches))?|estimad[oa]s?|querid[oa]s?|saludos|gracias|muchas gracias',
  replyingTo: 'respondiendo a|en respuesta a|respuesta a',
  duplicateOf: String.raw`(?:un\s+|es\s+)?duplicad[oa]\s+(?:de|del|con)|repetid[oa]\s+(?:de|del)|mism[oa]\s+(?:que|asunto\s+que)|lo\s+mismo\s+que|igual\s+(?:que|a)`,
  the: String.raw`el\s+|la\s+`,
  ticket: 'tiquet|boleto|caso',
  removed: 'retirad[oa]',
  tellingLetters: 'ñ¿¡áéíóú',
  placeholders: {
    email: '[correo retirado]',
    phone: '[teléfono retirado]',
    ip: '[dirección IP retirada]',
    token: '[token retirado]',
    key: '[clave retirada]',
    card: '[tarjeta retirada]',
    account: '[número de cuenta retirado]',
    'national-id': '[número de identidad retirado]',
    password: '[contraseña retirada]',
    signature: '[firma retirada]',
    address: '[domicilio retirado]',
    name: '[nombre retirado]',
    title: '[título retirado]',
  },
  untitled: 'Una pregunta sin título',
  unanswered: (ticket) => `El ticket ${ticket} se cerró; nadie anotó cómo se resolvió.`,
} satisfies TicketWords;
