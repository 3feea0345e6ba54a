import { replacing } from '../../../fixtures/content-builder.ts';
import { type ProblemCase } from './problem-case.ts';

const rename = '  Rename it: short words of letters and digits, joined by hyphens, work on every disk.';
const place =
  '  Entries are tickets/NUMBER/en.mdx or es.mdx and faq/SLUG/en.mdx or es.mdx; pictures stand beside them. Move, rename or remove it.';
const long = 'a'.repeat(101);

export const files: readonly ProblemCase[] = [
  {
    mistake: 'names cannot be kept on every disk',
    changes: {
      'tickets/103/a:b.png': 'x',
      'tickets/103/nul.png': 'x',
      'tickets/103/end .': 'x',
      [`tickets/103/${long}.png`]: 'x',
    },
    prints: [
      'tickets/103/a:b.png  file-name',
      '  The name a:b.png cannot be kept everywhere: Windows refuses the sign :.',
      rename,
      '',
      `tickets/103/${long}.png  file-name`,
      `  The name ${long}.png cannot be kept everywhere: it has 105 bytes, and 100 are the most.`,
      rename,
      '',
      'tickets/103/end .  file-name',
      '  The name end . cannot be kept everywhere: Windows cuts off a blank at either end, and a dot at its end.',
      rename,
      '',
      'tickets/103/end .  file-unknown',
      '  Nothing reads this file: its place or its name is not one of the content folder’s.',
      place,
      '',
      'tickets/103/nul.png  file-name',
      '  The name nul.png cannot be kept everywhere: Windows keeps this name for a device.',
      rename,
    ],
  },
  {
    mistake: 'two names differ by capital letters only',
    changes: { 'tickets/103/Panel.png': 'x', 'tickets/103/panel.png': 'x' },
    prints: [
      'tickets/103/Panel.png  picture-unused',
      '  No text of this entry shows the picture, so it is not published.',
      '  Show it with ![what it shows](Panel.png) where it belongs, or remove the file.',
      '',
      'tickets/103/panel.png  file-names-alike',
      '  Its name differs from Panel.png only by capital letters or by how accents are stored.',
      '  Rename one of them; many disks could not keep both.',
      '',
      'tickets/103/panel.png  picture-unused',
      '  No text of this entry shows the picture, so it is not published.',
      '  Show it with ![what it shows](panel.png) where it belongs, or remove the file.',
    ],
  },
  {
    mistake: 'a settings file is left out',
    changes: { 'topics.yaml': null },
    prints: [
      'topics.yaml  file-missing',
      '  The content folder has no topics.yaml.',
      '  Add topics.yaml; npm run manual -- content-folder leads to its fields.',
    ],
  },
  {
    mistake: 'a file stands where nothing reads it',
    changes: { 'tickets/103/notes.txt': 'To do' },
    prints: [
      'tickets/103/notes.txt  file-unknown',
      '  Nothing reads this file: its place or its name is not one of the content folder’s.',
      '  Entries are tickets/NUMBER/en.mdx or es.mdx and faq/SLUG/en.mdx or es.mdx; pictures stand beside them. Move, rename or remove it.',
    ],
  },
  {
    mistake: 'an entry has a file for a language that there is not',
    changes: { 'faq/set-up-mail/fr.mdx': '---\n---\n' },
    prints: [
      'faq/set-up-mail/fr.mdx  file-unknown',
      '  Nothing reads this file: its place or its name is not one of the content folder’s.',
      '  Entries are tickets/NUMBER/en.mdx or es.mdx and faq/SLUG/en.mdx or es.mdx; pictures stand beside them. Move, rename or remove it.',
    ],
  },
  {
    mistake: 'an entry is not UTF-8',
    changes: { 'tickets/103/es.mdx': Buffer.from('---\ntitle: Contrase\xf1a', 'latin1') },
    prints: [
      'tickets/103/es.mdx  file-encoding',
      '  The file is not UTF-8 text.',
      '  Save it again with the encoding UTF-8.',
    ],
  },
  {
    mistake: 'a settings file is not UTF-8',
    changes: { 'glossary.yaml': Buffer.from('- { en: [password], es: [contrase\xf1a] }\n', 'latin1') },
    prints: [
      'glossary.yaml  file-encoding',
      '  The file is not UTF-8 text.',
      '  Save it again with the encoding UTF-8.',
    ],
  },
  {
    mistake: 'a value holds a colon and no quotes',
    changes: { 'site.yaml': replacing('name: Fixture', 'name: Fixture: answers') },
    prints: [
      'site.yaml:1  yaml-invalid',
      '  The YAML cannot be read: Nested mappings are not allowed in compact mappings.',
      '  Fix this line; quote a value that holds a colon or begins with a special character.',
    ],
  },
  {
    mistake: 'a value in front matter begins with an asterisk',
    changes: { 'tickets/103/es.mdx': replacing('type: bug', 'type: *bug') },
    prints: [
      'tickets/103/es.mdx:7  yaml-invalid',
      '  The YAML cannot be read: *bug refers to nothing.',
      '  Fix this line; quote a value that holds a colon or begins with a special character.',
    ],
  },
  {
    mistake: 'an entry has text and no front matter',
    changes: { 'faq/set-up-mail/en.mdx': 'Only text.\n' },
    prints: [
      'faq/set-up-mail/en.mdx:1  front-matter-missing',
      '  The entry does not begin with front matter.',
      '  Begin the file with a line ---, the fields, and another line ---.',
    ],
  },
];
