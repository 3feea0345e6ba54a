import type { StarterWords } from '../starter-words.ts';

/** A base that has just begun, in the words of whoever begins it. */
export const englishStarterWords: StarterWords = {
  ask: {
    name: 'Name of the knowledge base',
    address: 'Address where it will be published',
    tracker: 'Address of your tracker',
  },
  comments: {
    top: 'What your organisation says about itself. `npx consulta manual make-it-yours` explains every field.',
    name: 'At the head of each page: up to 60 characters.',
    address: 'Where the site will be published: a host, or a folder on one.',
    tracker: 'Where tickets are filed; `newTicket` is the form for a new one.',
    mail: 'The address that support reads. Is this yours?',
    hours: 'When somebody answers, in each language.',
    examples: 'Questions on the home page that show how to ask.',
    about: 'The about page, in Markdown; headings start at ##.',
  },
  readme: (name) => `# ${name}

A knowledge base in English and Spanish, made with Consulta from the texts in \`content/\`.

    npm install       # once
    npm start         # builds it and shows it on this machine
    npx consulta new faq move-a-domain    # begins a guide in both languages
    npx consulta publish                  # makes what you put online, in dist/

\`npx consulta --help\` names all commands, and \`npx consulta manual\` serves the manual.
Commit \`package-lock.json\` and \`content/permalinks.lock\`.
`,
  tagline: (name) => `${name}: answers that have already worked for someone.`,
  hours: 'We answer from Monday to Friday.',
  examples: ['How do I change my password?', 'Why does my mail come back?'],
  about: `## What this is [#what]

Questions that were answered once are written up here, so that the next person can solve them alone.
`,
  topic: { label: 'First steps', about: 'How to begin.', component: 'Questions' },
};
