import type { TicketWords } from '../language.ts';

export const spanishTicketWords = {
  greetings:
    'hola|buen[oa]s(?: (?:días|dias|tardes|noches))?|estimad[oa]s?|querid[oa]s?|saludos|gracias|muchas gracias',
  replyingTo: 'respondiendo a|en respuesta a|respuesta a',
  duplicateOf: String.raw`duplicad[oa]s?(?:\s+(?:de|del|con|en|por))?|duplica(?:\s+(?:a|al|el|lo\s+de))?|repetid[oa]s?(?:\s+(?:de|del|con|en))?|repite(?:\s+(?:a|al|el|lo\s+de))?|(?:lo\s+)?mism[oa](?:\s+\p{L}{2,12})?\s+(?:que|de|del|en)(?:\s+en)?|igual\s+(?:que|al?)|ya\s+(?:\p{L}{2,12}\s+){1,3}(?:en|con|por|como)|favor\s+del?|se\s+(?:atiende|resuelve|sigue|ve|trata)\s+en|seguimiento\s+en|(?:contin[uú]a|sigue|seguimos|continuamos)\s+en|sino\s+del?`,
  duplicateBehind: String.raw`mism[oa](?:\s+\p{L}{2,12})?|ya\s+(?:lo|la|se|est[aá]|trata|cubre|reporta)`,
  notDuplicate: String.raw`no|nunca|tampoco|diferente\s+(?:de|del|a|al)|distint[oa]\s+(?:de|del|a|al)|al\s+principio|pens[ée]|pensaba|pensamos|cre[íi]|cre[íi]amos|parec[íi]a`,
  but: String.raw`pero|sino|aunque|sin\s+embargo`,
  the: String.raw`el\s+|la\s+`,
  ticket: 't[ií]quet|boleto|caso|reporte',
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
  answeredBy: (ticket) => `Ya se había preguntado; el ticket ${ticket} lo responde.`,
} satisfies TicketWords;
