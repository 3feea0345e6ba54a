import type { StarterWords } from '../starter-words.ts';

/** Una base que apenas empieza, en las palabras de quien la empieza. */
export const spanishStarterWords: StarterWords = {
  ask: {
    name: 'Nombre de la base de conocimiento',
    address: 'Dirección donde se va a publicar',
    tracker: 'Dirección de tu sistema de tickets',
  },
  comments: {
    top: 'Lo que tu organización dice de sí misma. `npx consulta manual make-it-yours` explica cada campo.',
    name: 'En lo alto de cada página: hasta 60 caracteres.',
    address: 'Donde se va a publicar el sitio: un servidor, o una carpeta en uno.',
    tracker: 'Donde se abren los tickets; `newTicket` es el formulario para uno nuevo.',
    mail: 'La dirección que lee soporte. ¿Es la tuya?',
    hours: 'Cuándo contesta alguien, en cada idioma.',
    examples: 'Preguntas en la página de inicio que enseñan cómo preguntar.',
    about: 'La página «Acerca de», en Markdown; los títulos empiezan con ##.',
  },
  readme: (name) => `# ${name}

Una base de conocimiento en español e inglés, hecha con Consulta a partir de los textos de \`content/\`.

    npm install       # una vez
    npm start         # la construye y la muestra en esta máquina
    npx consulta new faq mover-un-dominio    # empieza una guía en los dos idiomas
    npx consulta publish                     # hace lo que pones en línea, en dist/

\`npx consulta --help\` dice todos los comandos, y \`npx consulta manual\` muestra el manual.
Guarda con un commit \`package-lock.json\` y \`content/permalinks.lock\`.
`,
  tagline: (name) => `${name}: respuestas que ya le sirvieron a alguien.`,
  hours: 'Contestamos de lunes a viernes.',
  examples: ['¿Cómo cambio mi contraseña?', '¿Por qué me regresan el correo?'],
  about: `## Qué es [#what]

Lo que ya se contestó una vez queda escrito aquí, para que la siguiente persona pueda resolverlo por su cuenta.
`,
  topic: { label: 'Primeros pasos', about: 'Cómo empezar.', component: 'Preguntas' },
};
