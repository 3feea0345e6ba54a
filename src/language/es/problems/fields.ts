import type { fields as english } from '../../en/problems/fields.ts';

export const fields = {
  'yaml-invalid': ({
    why,
    fix = 'Corrige esta línea; pon entre comillas un valor que lleva dos puntos o empieza con un signo especial.',
  }) => ({ what: `No se puede leer el YAML: ${why}.`, fix }),
  'yaml-comment': ({ found }) => ({
    what: `En YAML, todo lo que sigue a # es un comentario y se perdería: «${found}».`,
    fix: 'Si # es parte del valor, pon el valor completo entre comillas; si no, pasa el comentario a una línea propia.',
  }),
  'yaml-aliases': ({ yamlAliases }) => ({
    what: `El YAML usa anclas (*nombre) más de ${yamlAliases} veces.`,
    fix: 'Escribe los valores completos.',
  }),
  'nested-too-deep': ({ nesting }) => ({
    what: `Aquí hay más de ${nesting} cosas una dentro de otra.`,
    fix: 'Saca listas, citas, componentes o grupos de campos unos de otros.',
  }),
  'paragraph-crowded': ({ paragraphSigns }) => ({
    what: `Este párrafo tiene más de ${paragraphSigns} llaves o signos escritos como &nombre;.`,
    fix: 'Divídelo con líneas vacías, escribe los signos mismos o pasa el código a un bloque de código.',
  }),
  'front-matter-missing': ({ isOpen }) => ({
    what: isOpen
      ? 'El encabezado de campos que empieza aquí no tiene fin.'
      : 'La entrada no empieza con su encabezado de campos.',
    fix: isOpen
      ? 'Escribe una línea --- debajo de los campos, sola y al principio de la línea.'
      : 'Empieza el archivo con una línea ---, los campos y otra línea ---.',
  }),
  'front-matter-too-long': ({ frontMatterBytes }) => ({
    what: `El encabezado de campos tiene más de ${frontMatterBytes} bytes.`,
    fix: 'Acórtalo; lo que se lee va debajo.',
  }),
  'field-missing': ({ field }) => ({ what: `Falta el campo ${field}.`, fix: `Agrega ${field}.` }),
  'field-unknown': ({ field }) => ({
    what: `No existe el campo ${field}${field === 'analytics' ? ': ninguna página le dice a nadie quién la lee' : ''}.`,
    fix: 'Quítalo, o busca su nombre: npm run manual -- content-folder lleva a todos los campos.',
  }),
  'field-invalid': ({ field, why }) => ({
    what: `El campo ${field} no está bien: ${why}.`,
    fix: `Corrige ${field}.`,
  }),
  'file-shape': ({ why }) => ({
    what: `El archivo no contiene lo que debe: ${why}.`,
    fix: 'npm run manual -- fields-of-other-files muestra lo que va en él.',
  }),
  'site-address-no-folder': ({ address }) => ({
    what: `La dirección ${address} no es la de un servidor ni la de una carpeta en él.`,
    fix: 'Da una sin consulta, sin ancla y sin usuario, como https://consulta.example.org/ o https://example.org/ayuda/.',
  }),
  'topic-twice': ({ id }) => ({
    what: `El tema ${id} está aquí dos veces.`,
    fix: 'Da a cada tema un id propio.',
  }),
  'component-twice': ({ name, first, second }) => ({
    what: `El componente ${name} está en los temas ${first} y ${second}.`,
    fix: 'Déjalo en uno solo.',
  }),
} satisfies typeof english;
