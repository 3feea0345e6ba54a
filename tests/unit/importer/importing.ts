import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ImportOptions } from '../../../src/importer/import-options.ts';
import { importTickets } from '../../../src/importer/import-tickets.ts';
import { trac } from '../../../src/importer/trac/trac.ts';
import type { Reading } from '../../../src/importer/tracker/duplicate.ts';
import { trackers } from '../../../src/importer/trackers.ts';
import type { ImportReport, TicketReport } from '../../../src/importer/report.ts';

/** A tracker as site.yaml describes it, with the components of the sample. */
export const sampleSite: ImportOptions['site'] = {
  defaultLanguage: 'en',
  address: 'https://consulta.telar.example/',
  mail: 'soporte@telar.example',
  tracker: {
    address: 'https://tickets.telar.example/soporte',
    newTicket: 'https://tickets.telar.example/soporte/newticket',
    language: { field: 'language', en: 'en', es: 'es' },
    staff: [
      { login: 'support1', spelled: ['Support One'] },
      { login: 'support2', spelled: ['Support Two'] },
    ],
    organisations: [],
    links: {},
    publish: 'discussion',
  },
};
/** How its texts are read. */
export const sampleReading: Reading = { converters: trac.converters, address: 'https://tickets.telar.example/soporte' };
export const sampleComponents = new Set(['Calendar', 'Websites', 'Hosting', 'Video calls', 'Accounts']);

export const importing = (
  source: string,
  contentFolder: string,
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> =>
  importTickets({
    trackers,
    source,
    contentFolder,
    site: sampleSite,
    components: sampleComponents,
    glossary: [],
    published: [],
    publishedEntry: () => null,
    only: null,
    locale: null,
    publish: false,
    attachments: false,
    isDryRun: false,
    isAcknowledged: false,
    onProgress: () => {},
    ...options,
  });

export async function inContent(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-import-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Every file below a folder, by path. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((each) => each.isFile())
    .map((each) => path.join(each.parentPath, each.name))
    .sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(
        async (file) =>
          [path.relative(folder, file).replaceAll(path.sep, '/'), await readFile(file, 'latin1')] as const,
      ),
    ),
  );
}

export const outcomes = ({ tickets }: ImportReport): Record<number, string> =>
  Object.fromEntries(tickets.map((each) => [each.ticket, each.verdict === 'hold' ? each.reason : each.outcome]));

export function reportOf({ tickets }: ImportReport, ticket: number): TicketReport {
  const found = tickets.find((each) => each.ticket === ticket);
  if (!found) throw new Error(`The report has no ticket ${ticket}.`);
  return found;
}
