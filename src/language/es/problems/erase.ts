import type { erase as english } from '../../en/problems/erase.ts';

export const erase = {
  'erased-ticket-unknown': ({ ticket }) => ({
    what: `No hay ninguna entrada del ticket ${ticket}, y ninguna se publicó.`,
    fix: 'Revisa si el número es correcto; un duplicado también tiene una entrada con su propio número.',
  }),
  'erased-text-unknown': ({ where, comments }) => ({
    what: `La entrada no tiene ${where} con texto; sus comentarios son: ${comments.length === 0 ? 'ninguno' : comments.join(', ')}.`,
    fix: 'Cuenta como el sistema de tickets: comment:4 es la dirección del comentario en su página.',
  }),
  'erased-name-unknown': ({ name }) => ({
    what: `«${name}» no está en ningún texto de la carpeta de contenido.`,
    fix: 'Escríbelo como aparece ahí, o da también la fuente, para encontrar los textos por quien los escribió.',
  }),
} satisfies typeof english;
