import type { text as english } from '../../en/problems/text.ts';

export const text = {
  'mdx-invalid': ({
    why,
    fix = 'Cierra cada componente que abras, y pon { y < entre `acentos graves` o escríbelos como \\{ y \\<.',
  }) => ({ what: `El texto no es MDX válido: ${why}.`, fix }),
  'code-invalid': ({ word }) => ({
    what: `Lo que empieza aquí con ${word} es código en MDX, y como código no se puede leer.`,
    fix:
      word === '{'
        ? 'Si es texto, escríbelo como \\{ o entre `acentos graves`; si no, corrige el código.'
        : `Si es texto, empieza el párrafo con otra palabra o con mayúscula; si no, corrige el ${word}.`,
  }),
  'code-name-unknown': ({ name }) => ({
    what: `${name} está entre llaves, que en MDX son código, y aquí nada se llama así.`,
    fix: `Si es texto, escribe \\{${name}\\} o ponlo entre \`acentos graves\`; si no, importa o exporta ${name}.`,
  }),
  'code-failed': ({ why }) => ({
    what: `La entrada trae código propio, y falló: ${why}.`,
    fix: 'Corrige el import, el export o la expresión, o prescinde de ello.',
  }),
  'component-unknown': ({ name, known, meant }) => ({
    what:
      meant === undefined
        ? `No existe el componente <${name}>; los componentes son ${known.join(', ')}.`
        : `No existe el componente <${name}>.`,
    fix:
      meant === undefined
        ? 'Usa uno de estos, o importa el componente al principio de una guía.'
        : `Si quisiste decir <${meant}>, escríbelo, con su etiqueta de cierre; si es texto, ponlo entre \`acentos graves\`.`,
  }),
  'element-refused': ({ name, why }) => ({
    what: `Ningún texto puede contener <${name}>: ${why}.`,
    fix: `Quítalo, o pon <${name}> entre \`acentos graves\` si es para leerse.`,
  }),
  'element-attribute': ({ name, attribute, allowed }) => ({
    what: `<${name}> no puede llevar ${attribute}.`,
    fix: `Quítalo; <${name}> puede llevar ${allowed.join(', ')}.`,
  }),
  'element-made': ({ what }) => ({
    what: `El código de esta guía produce ${what}: correría en el dispositivo de quien lee, o preguntaría a otro servidor.`,
    fix: 'Haz que el código produzca solo palabras e imágenes de la carpeta de la entrada.',
  }),
  'text-made': ({ what }) => ({
    what: `El código de esta guía muestra ${what}.`,
    fix: 'Haz que el código dé palabras, números o componentes.',
  }),
  'placeholder-left': ({ words }) => ({
    what: `«${words}» es lo que escribió npm run new, y así se publicaría.`,
    fix: 'Escribe encima tus propias palabras, o quita lo que la entrada no necesita.',
  }),
  'html-in-markdown': ({ tag }) => ({
    what: `El texto de about es Markdown sin HTML, así que ${tag} se perdería.`,
    fix: 'Escríbelo en Markdown; si es texto, como \\< o entre `acentos graves`.',
  }),
  'component-misplaced': ({ name, where }) => ({
    what: `<${name}> solo puede estar ${where}.`,
    fix: `Pasa <${name}> a ese lugar.`,
  }),
  'component-attribute': ({ name, why }) => ({
    what: `<${name}> no está bien: ${why}.`,
    fix: 'Corrige el atributo; los valores van entre comillas.',
  }),
  'steps-without-list': () => ({
    what: '<Steps> no contiene exactamente una lista numerada.',
    fix: 'Empieza cada paso con 1., 2., 3. y no pongas nada más en <Steps>.',
  }),
  'text-direction': () => ({
    what: 'Aquí cambia la dirección de la escritura (de U+202A a U+202E, de U+2066 a U+2069), y el cambio no termina en las mismas palabras.',
    fix: 'Quita los caracteres invisibles, o termina cada cambio con U+202C o U+2069 antes de cualquier otra marca.',
  }),
  'heading-empty': () => ({ what: 'El subtítulo no muestra nada.', fix: 'Dale palabras o quítalo.' }),
  'heading-level': ({ found }) => ({
    what: `El texto tiene un subtítulo de nivel ${found}; solo el título de la página es de nivel 1, y no se salta ningún nivel.`,
    fix: 'Empieza con ## y baja un nivel a la vez.',
  }),
  'heading-id-missing': ({ heading, suggestion }) => ({
    what: `El subtítulo «${heading}» no tiene id, así que ningún enlace a él podría durar.`,
    fix: `Escribe ## … [#${suggestion}] con el mismo id en los dos idiomas.`,
  }),
  'heading-id-twice': ({ id }) => ({
    what: `Dos subtítulos tienen el id ${id}, o lo usa la página misma.`,
    fix: 'Da otro id a este.',
  }),
  'link-unsafe': ({ href }) => ({
    what: `El enlace ${href} es de un tipo que no se permite.`,
    fix: 'Usa https:, http:, mailto:, ticket:NÚMERO, faq:SLUG, topic:ID o #sección.',
  }),
  'link-target-missing': ({ href }) => ({
    what: `El enlace ${href} no lleva a nada de la base de conocimiento.`,
    fix: 'Corrige el número, el slug, el tema o la sección, o quita el enlace.',
  }),
  'image-remote': ({ src }) => ({
    what: `La imagen ${src} no está en la carpeta de la entrada, y las páginas no piden nada a nadie más.`,
    fix: 'Guarda la imagen junto al archivo .mdx y da solo su nombre.',
  }),
  'image-missing': ({ src }) => ({
    what: `En la carpeta de la entrada no hay una imagen ${src} que se pueda mostrar.`,
    fix: 'Agrégala en PNG, JPEG, WebP, AVIF o GIF; las guías también pueden usar SVG.',
  }),
  'image-without-text': ({ src }) => ({
    what: `La imagen ${src} no tiene texto para quien no puede verla.`,
    fix: 'Di en alt lo que muestra la imagen.',
  }),
  'table-cells-lost': ({ headings }) => ({
    what: `La fila tiene más celdas que encabezados la tabla (${headings}), y lo que sobra no se mostraría.`,
    fix: 'Escribe \\| donde un | sea parte del texto, también en código, o agrega un encabezado.',
  }),
  'table-not-made': ({ headings, columns }) => ({
    what: `Esto no se mostraría como tabla: la fila de encabezados tiene ${headings} celdas, y la línea de guiones de abajo, ${columns}.`,
    fix: 'Escribe \\| donde un | sea parte del texto, también en código, y pon en ambas el mismo número de celdas.',
  }),
  'definition-unused': ({ label }) => ({
    what: `Para Markdown, esta línea da la dirección de los enlaces [${label}]; el texto no tiene ninguno, así que la línea no se mostraría.`,
    fix: `Si es texto, escribe \\[${label}]: …; si no, escribe [${label}] donde va el enlace, o quita la línea. Una nota para quien escribe es {/* … */}.`,
  }),
  'definition-unusable': ({ label, address }) => ({
    what: `Para Markdown, esta línea da la dirección de los enlaces [${label}], y ${address} no es una dirección.`,
    fix: `Si es texto, escribe \\[${label}]: …; si es una nota, [^${label}] aquí y en el texto; si no, escribe una dirección.`,
  }),
  'definition-twice': ({ label }) => ({
    what: `Arriba, los enlaces [${label}] ya tienen otra dirección, y esta se perdería.`,
    fix: 'Dale otra etiqueta, aquí y en sus enlaces.',
  }),
  'footnote-label': ({ label, instead }) => ({
    what: `La etiqueta de una nota no lleva espacios, así que [^${label}] no es una nota y sus palabras se perderían.`,
    fix: `Escribe [^${instead}] en el texto y antes de la nota.`,
  }),
  'footnote-missing': ({ label }) => ({
    what: `La nota [^${label}] no está escrita en este texto, o en esta parte del ticket.`,
    fix: `Escribe abajo una línea [^${label}]: …, o \\[^${label}] si es texto.`,
  }),
  'footnote-twice': ({ label }) => ({
    what: `Aquí hay dos notas [^${label}], y solo se mostraría la primera.`,
    fix: 'Da otra etiqueta a esta.',
  }),
  'footnote-unused': ({ label }) => ({
    what: `Nada en este texto, o en esta parte del ticket, lleva a la nota [^${label}], así que no se mostraría.`,
    fix: `Escribe [^${label}] donde va, o quita la nota.`,
  }),
  'mark-left-over': ({ mark, instead }) => ({
    what: `Quien lee vería ${mark} tal como está aquí, con sus marcas.`,
    fix: `Escribe ${instead}; si es texto, pon \\ antes, o ponlo entre \`acentos graves\`.`,
  }),
  'mark-doubtful': ({ mark, instead }) => ({
    what: `Quien lee verá ${mark} tal como está aquí, y parece una marca que no se entendió.`,
    fix: `Escribe ${instead}; si es texto, pon \\ antes${/^\d/.test(mark) ? ' del signo que sigue al número' : ''}, o ponlo entre \`acentos graves\`.`,
  }),
  'backslash-lost': ({ word }) => ({
    what: `Quien lee verá ${word} sin su \\, que Markdown toma por una marca.`,
    fix: 'Ponlo entre `acentos graves`, o escribe \\\\ por cada \\ que se muestra, y ningún \\ antes de un signo que no lo necesita.',
  }),
  'code-not-closed': () => ({
    what: 'El código que empieza aquí no tiene fin, así que todo lo de abajo sería código.',
    fix: 'Escribe debajo del código una línea con los mismos signos, ``` o ~~~.',
  }),
} satisfies typeof english;
