import type { FieldWords } from '../fields.ts';

export const spanishFields: FieldWords = {
  site: {
    '': 'Lo que una organización dice de sí misma, y cómo debe ser su sitio.',
    name: 'El nombre del sitio: arriba de cada página y al final de cada título.',
    masthead:
      'Cómo aparece el nombre en la cabecera de cada página: name (solo), question-marks (¿Nombre?, con un ¿ grande en la portada) o logo (el logo en su lugar). Sin este campo: name.',
    logo: 'El logo, junto al nombre o en su lugar: un archivo SVG o PNG junto a site.yaml, de 60 kB cuando mucho, o uno por esquema de color.',
    'logo.light': 'El logo sobre papel claro.',
    'logo.dark': 'El logo sobre papel oscuro.',
    favicon:
      'La imagen cuadrada con que navegadores y celulares muestran el sitio, SVG o PNG. Un PNG de 180 píxeles o más sirve también para la pantalla de inicio. Sin este campo: un signo en el color de acento.',
    'favicon.light': 'El icono en navegadores claros.',
    'favicon.dark': 'El icono en navegadores oscuros.',
    cover: 'Una imagen en la portada, desde tabletas, de 400 kB cuando mucho; o none, que quita también el ¿ grande.',
    'cover.light': 'La imagen en el esquema claro.',
    'cover.dark': 'La imagen en el esquema oscuro.',
    accent:
      'El color de enlaces, botones y portada, entre comillas, porque YAML toma # por un comentario. El del esquema oscuro se deriva de él, si no se dan los dos.',
    'accent.light': 'El color sobre papel claro.',
    'accent.dark': 'El color sobre papel oscuro.',
    address:
      'Dónde se publica el sitio, en la raíz de un dominio o en una carpeta. Con ella empiezan las citas y los enlaces para buscadores.',
    defaultLanguage: 'El idioma para quien tiene un navegador que no pide ninguno de los idiomas del sitio.',
    tagline: 'Una o dos oraciones al pie de cada página.',
    licence: 'La licencia de las respuestas.',
    'licence.name': 'Su nombre, como lo ven los lectores: CC BY-SA 4.0.',
    'licence.address': 'La página donde se puede leer.',
    tracker: 'Dónde se levantan los tickets, y lo que una importación debe saber.',
    'tracker.address': 'La primera página del sistema de tickets. El ticket 6115 está en DIRECCIÓN/ticket/6115.',
    'tracker.newTicket': 'El formulario para un ticket nuevo.',
    'tracker.language': 'El campo del formulario para el idioma en que alguien quiere la respuesta.',
    'tracker.language.field': 'El nombre de ese campo en el formulario.',
    'tracker.language.LOCALE': 'Lo que lleva el campo para este idioma.',
    'tracker.staff':
      'Quiénes contestan por la organización. En los tickets importados son soporte, y todas las demás personas son integrantes.',
    'tracker.staff.login': 'Su usuario en el sistema de tickets.',
    'tracker.staff.spelled': 'Otras formas en que los tickets los nombran, como Soporte Uno.',
    'tracker.staff.name':
      'El nombre que aparece en sus comentarios. Solo para quienes estuvieron de acuerdo: sin él son «soporte», y su nombre se quita de los textos.',
    'tracker.organisations':
      'Organizaciones de integrantes, que los textos importados no deben nombrar. Una lista aquí, o el nombre de un archivo CSV junto a site.yaml, como organisations.csv. Su primera línea nombra las columnas (name, spelled, domains); entre varios valores de una celda va ; o |.',
    'tracker.organisations.name': 'El nombre de la organización.',
    'tracker.organisations.spelled':
      'Otros nombres y abreviaturas, tal como se escriben. Una sola palabra se encuentra solo con esas letras.',
    'tracker.organisations.domains':
      'Sus dominios. También se encuentra lo que está debajo: example.org incluye lists.example.org y las direcciones de correo.',
    'tracker.sensitive':
      'El campo del sistema de tickets que dice qué tickets no son para todo el mundo, o none si todo el mundo puede leer todo. Sin esto: el campo sensitive.',
    'tracker.sensitive.field': 'El nombre del campo.',
    'tracker.sensitive.values':
      'Los valores que hacen privado un ticket. Sin ellos: cualquiera menos nada, 0, no y false.',
    'tracker.links':
      'A dónde llevan los enlaces de textos importados que no van a tickets, según lo que está antes de los dos puntos (wiki, changeset) o según el destino completo (wiki:help/calendar). Cada uno es tracker (su página allá), text (solo las palabras), una entrada o un tema (faq:set-up-mail), o una dirección con {target} en lugar de lo que está después de los dos puntos.',
    'tracker.publish':
      'Qué se publica de un ticket: pregunta y respuesta, o también la conversación. La conversación se queda en su archivo en los dos casos.',
    mail: 'La dirección que lee soporte, para quien no puede entrar a su cuenta.',
    hours: 'Cuándo contesta alguien.',
    examples: 'Preguntas en la página de inicio que muestran cómo preguntar.',
    glossary:
      'Áreas del glosario incluido que no le sirven al sitio, como membership: false. Sin esto están todos: accounts, safety, mail, domains, web, collaboration, membership, computing, everyday.',
    oembed:
      'Si otros sitios pueden mostrar una entrada donde ponen un enlace a ella (oEmbed). Cada texto tiene entonces un archivo más.',
    about: 'La página «Acerca de», en Markdown. Los encabezados empiezan con ##.',
    searchFloor:
      'Qué tan buena debe seguir siendo la búsqueda: la parte, de 0 a 1, de las preguntas de questions.yaml que tienen una respuesta correcta entre las primeras tres. Si baja de ahí, el sitio no se genera. Sin esto no se revisa.',
  },
  topics: {
    '': 'Los temas, en el orden en que las páginas los muestran.',
    id: 'El nombre del tema en las direcciones, así que para siempre: mail está en /es/topic/mail/.',
    label: 'Su nombre, como lo ven los lectores.',
    about: 'Una línea debajo del encabezado: qué hay aquí.',
    components: 'Los componentes del sistema de tickets cuyos tickets van aquí.',
    'components.name': 'El componente, como lo escribe el sistema de tickets. Los tickets lo nombran así.',
    'components.label': 'Su nombre, como lo ven los lectores.',
  },
  glossary: {
    '': 'Palabras que significan lo mismo en cada idioma, para la búsqueda. Cada elemento es una idea.',
    LOCALE: 'Las palabras de este idioma.',
    not: 'Palabras que no se deben tomar unas por otras, diga lo que diga el glosario incluido. Una palabra sola no se toma por ninguna otra.',
    'not.LOCALE': 'Las palabras de este idioma.',
  },
  questions: {
    '': 'Preguntas con sus respuestas, con las que se mide la búsqueda. Ninguna página las muestra.',
    lang: 'El idioma en que se pregunta.',
    ask: 'Lo que escribiría un lector. Se vale con frases incompletas, errores de dedo, sin acentos o con errores pegados.',
    answers:
      'Las entradas que la contestan, primero la mejor: de una a tres. Un duplicado no es una respuesta; pon la entrada a la que lleva.',
  },
  unanswered: {
    '': 'Preguntas que todavía no contesta ninguna entrada. La página para el equipo las muestra.',
    lang: 'El idioma en que se preguntó.',
    ask: 'Sus palabras, como las trae el reporte de una importación: solo palabras, porque la página es pública.',
    tickets: 'Cuántos tickets la preguntaron: al menos dos, porque uno solo puede delatar a quien preguntó.',
  },
  redirects: {
    '': 'A dónde lleva cada dirección que ya no se publica. A la izquierda, la página o el lugar de antes, como faq/move-a-domain#before. A la derecha, la de ahora, o gone si se retiró.',
  },
  entry: {
    answer:
      'La respuesta en una o dos oraciones que basten solas: texto simple, sin Markdown. Es lo primero que ve un lector.',
    indexTerm: 'La palabra con que un lector la buscaría en el índice de un libro. Sin esto: el título.',
    keywords: 'Palabras que la gente busca. Las de un ticket son las del sistema de tickets.',
    alsoAsked: 'Otras formas de preguntar lo mismo, en palabras de la gente. Se buscan, y nunca se muestran.',
    related: 'Entradas que conviene leer después, primero la mejor: ticket/9012 o faq/move-a-domain.',
    review: 'Con pending, el texto no sale en el sitio. Cuando alguien ya lo leyó, escribe done o quita la línea.',
    originalLanguage: 'El idioma en que se escribió primero. Sin esto: el que tiene, o inglés si está en los dos.',
    reviewed: 'El día en que una persona lo leyó por última vez y lo comparó con la realidad.',
    reviewBy: 'El día antes del cual alguien debe volver a leerlo. Posterior a reviewed.',
  },
  faq: {
    '': 'Una respuesta escrita para todo el mundo, no para un ticket.',
    question: 'La pregunta como la haría un integrante.',
    topic: 'El id de un tema de topics.yaml.',
    sources: 'Números de los tickets de donde se tomó, publicados o no.',
  },
  ticket: {
    '': 'Un ticket resuelto, redactado para que la siguiente persona pueda resolverlo sola.',
    ticket: 'Su número en el sistema de tickets, que también está en el nombre de la carpeta.',
    title: 'Lo que el lector ve fallar, como pregunta o como afirmación, en palabras de un integrante.',
    status: 'El estado en el sistema de tickets. Solo se puede publicar closed.',
    resolution: 'Cómo se cerró: fixed, worksforme, answered, wontfix, invalid o duplicate.',
    type: 'El tipo en el sistema de tickets, por ejemplo question o bug.',
    priority: 'La prioridad en el sistema de tickets.',
    component:
      'El componente en el sistema de tickets, uno de los que están en topics.yaml. De ahí sale el tema del ticket.',
    opened: 'El día en que se preguntó. Se omite si nadie lo sabe.',
    closed: 'El día en que se cerró por última vez. Se omite si nadie lo sabe.',
    reporter: 'El papel de quien preguntó.',
    owner: 'El papel de quien lo atendió.',
    answerComment: 'El número del comentario que tiene la respuesta.',
    sensitive: 'La marca de confidencial del sistema de tickets. Lo que dice true nunca se publica.',
    duplicateOf:
      'Con la resolución duplicate: la entrada que contesta la misma pregunta. Este ticket lleva entonces a ella.',
    translationOf:
      'El ticket sobre lo mismo en el otro idioma. Este texto pasa a ser su traducción, en su dirección y con los datos de ese ticket.',
  },
  comment: {
    '': 'Un comentario de un ticket, <Comment>. Sus atributos se escriben entre comillas.',
    number: 'Su número en el sistema de tickets; un comentario borrado deja un hueco. De ahí sale el ancla #comment:6.',
    by: 'El papel de quien lo escribió, nunca quién es. reporter es quien preguntó, member cualquier otro integrante.',
    name: 'El nombre de alguien de soporte que estuvo de acuerdo en que apareciera.',
    date: 'Cuándo se escribió, si se sabe: un día, o un minuto con su diferencia horaria, como 2026-03-13T09:47-06:00.',
    replyTo: 'El número del comentario al que contesta.',
    lang: 'Su idioma, si no es el del archivo. Los comentarios pueden quedarse como se escribieron.',
  },
};
