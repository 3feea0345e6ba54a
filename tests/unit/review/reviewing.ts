import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { erasedFile, withErased } from '../../../src/importer/write/erased.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { openReview } from '../../../src/review/open-review.ts';
import type { Review } from '../../../src/review/review.ts';
import type { Work } from '../../../src/review/work.ts';
import { replacing, withContent } from '../../fixtures/content-builder.ts';
import { type Issue, jsonTracker } from '../../fixtures/json-tracker.ts';
import { importing } from '../importer/importing.ts';

/** Invented: people, places and what they ask. */
export const note = (author: string, text: string): Issue['notes'][number] => ({
  author,
  at: '2020-05-02T09:29:10Z',
  text,
  isMail: false,
});
export const issues: readonly Issue[] = [
  {
    id: 11,
    title: 'The backup of marta@correo.example stops',
    body: 'It stops at night, says maralta. Write to marta@correo.example or see `ssh marta@correo.example`.',
    isConfidential: false,
    author: 'maralta',
    openedAt: '2020-05-01T08:00:00Z',
    closedAt: '2020-05-02T09:30:00Z',
    notes: [
      note('support1', 'Which panel do you use? Look below **Tools** first, where the button stands.'),
      note('maralta', 'The new one. My number is 510 555 **0188**.'),
      note('support1', 'Update the panel to the newest version, and then press Save once more.'),
    ],
  },
  {
    id: 12,
    title: 'How is a list renamed?',
    body: 'Where do I find the button?',
    isConfidential: false,
    author: 'member1',
    openedAt: '2020-05-01T08:00:00Z',
    closedAt: '2020-05-03T09:30:00Z',
    notes: [note('support1', 'In the panel, below Tools, there is a button with the name of the list.')],
  },
  {
    id: 13,
    title: 'Why is the site slow in the mornings?',
    body: 'Every day at nine.',
    isConfidential: false,
    author: 'member1',
    openedAt: '2020-05-01T08:00:00Z',
    closedAt: '2020-05-04T09:30:00Z',
    notes: [],
  },
];

/** The day on which drafts are accepted. */
export const today = '2021-03-04';

export const draft = (number: number): string => `tickets/${number}/en.mdx`;

const withComponent = (name: string) =>
  replacing(
    '    - { name: Mail/Programs,',
    `    - { name: ${name}, label: { en: Sites, es: Sitios } }\n    - { name: Mail/Programs,`,
  );

interface Given {
  readonly withSource: boolean;
  readonly component: string;
  readonly given: readonly Issue[];
  /** Lines of what was erased before they were imported. */
  readonly erased: readonly string[];
}

/** A content folder into which these issues were imported, and its review. */
export const reviewing = (
  use: (review: Review, folder: string) => Promise<void>,
  { withSource = true, component = 'Websites', given = issues, erased = [] }: Partial<Given> = {},
): Promise<void> =>
  withContent({ 'topics.yaml': withComponent(component) }, async (folder) => {
    const source = path.join(folder, '.export');
    await writeFile(source, JSON.stringify({ issues: given }));
    if (erased.length > 0) {
      await mkdir(path.join(folder, '.imported'), { recursive: true });
      await writeFile(path.join(folder, erasedFile), withErased(null, erased));
    }
    await importing(source, folder, { trackers: [jsonTracker], locale: 'en' });
    const options = { contentFolder: folder, trackers: [jsonTracker], today };
    await use(await openReview({ ...options, sources: withSource ? [source] : [] }), folder);
  });

/** A draft, opened. */
export async function workAt(review: Review, number: number): Promise<Work> {
  review.open(draft(number));
  return review.refresh(draft(number));
}

export const textIn = (folder: string, number: number): Promise<string> =>
  readFile(path.join(folder, draft(number)), 'utf8');

/** Codes and files of errors, as `npm run check` would tell them of the files themselves. */
export async function errorsOfFiles(folder: string): Promise<string[]> {
  const { problems } = await readContent(folder);
  return problems.filter(({ severity }) => severity === 'error').map(({ file, code }) => `${file} ${code}`);
}
