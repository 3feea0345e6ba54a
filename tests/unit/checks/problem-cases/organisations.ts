import { replacing } from '../../../fixtures/content-builder.ts';
import { type ProblemCase } from './problem-case.ts';

const naming = (name: string) => replacing('  publish: discussion', `  publish: discussion\n  organisations: ${name}`);
const separators = '  Correct it; ; or | stands between several values of one cell.';
const header = '  Begin the file with a line name,spelled,domains; spelled and domains may be left out.';

const brokenHeader = (mistake: string, table: string, line: number, why: string): ProblemCase => ({
  mistake,
  changes: { 'site.yaml': naming('members.csv'), 'members.csv': table },
  prints: [`members.csv:${line}  organisations-header`, `  The first line does not name the columns: ${why}.`, header],
});

export const organisations: readonly ProblemCase[] = [
  {
    mistake: 'nothing is wrong with a table of organisations',
    changes: {
      'site.yaml': naming('members.csv'),
      'members.csv': '\ufeffName;Domains\r\n\r\nRiverbend Food Co-op;riverbend.example|rfc.example\r\n',
    },
    prints: [],
  },
  {
    mistake: 'there is no table of organisations',
    changes: { 'site.yaml': naming('members.csv') },
    prints: [
      'site.yaml:12  organisations-missing',
      '  The content folder has no members.csv, which tracker.organisations names.',
      '  Add members.csv, or correct its name here.',
    ],
  },
  {
    mistake: 'the table of organisations is to be anywhere else',
    changes: { 'site.yaml': naming('../members.csv') },
    prints: [
      'site.yaml:12  field-invalid',
      '  The field tracker.organisations is not right: it must be a list, or the name of a CSV file beside site.yaml, such as organisations.csv.',
      '  Fix tracker.organisations.',
    ],
  },
  {
    mistake: 'a table stands there that site.yaml does not name',
    changes: { 'members.csv': 'name\nRiverbend Food Co-op\n' },
    prints: [
      'members.csv  file-unknown',
      '  Nothing reads this file: its place or its name is not one of the content folder’s.',
      '  Entries are tickets/NUMBER/en.mdx or es.mdx and faq/SLUG/en.mdx or es.mdx; pictures stand beside them. Move, rename or remove it.',
    ],
  },
  brokenHeader('the table of organisations is empty', '', 1, 'the column name is missing'),
  brokenHeader(
    'the table of organisations has no first line with columns',
    'Riverbend Food Co-op,,riverbend.example\n',
    1,
    'the column name is missing',
  ),
  brokenHeader('a column has another name', 'name,domain\nRiverbend,a.example\n', 1, 'there is no column “domain”'),
  brokenHeader('a column stands twice', '\nname,name\n', 2, 'a column stands there twice'),
  {
    mistake: 'lines of the table of organisations are wrong',
    changes: {
      'site.yaml': naming('members.csv'),
      'members.csv': [
        'name,spelled,domains',
        '"Riverbend',
        'Food Co-op",RFC; Riverbend,riverbend.example',
        '',
        'Los Tejidos,https://tejidos.example/',
        ',R,tejidos.example | https://tejidos.example/',
        'Casa Alta,,casaalta.example,casa-alta.example',
      ].join('\n'),
    },
    prints: [
      'members.csv:5  organisations-cells',
      '  The line has 2 cells, and the first line names 3 columns.',
      '  Quote a cell that holds the sign between cells, and leave a cell empty where there is nothing to say.',
      '',
      'members.csv:6  organisations-value',
      '  In the column name, “” is not right: it must have at least 2 characters.',
      separators,
      '',
      'members.csv:6  organisations-value',
      '  In the column spelled, “R” is not right: it must have at least 2 characters.',
      separators,
      '',
      'members.csv:6  organisations-value',
      '  In the column domains, “https://tejidos.example/” is not right: it must be a domain alone, such as riverbend.example.',
      separators,
      '',
      'members.csv:7  organisations-cells',
      '  The line has 4 cells, and the first line names 3 columns.',
      '  Quote a cell that holds the sign between cells, and leave a cell empty where there is nothing to say.',
    ],
  },
  {
    mistake: 'a quote of the table of organisations is not closed',
    changes: {
      'site.yaml': naming('members.csv'),
      'members.csv': 'name,domains\nRiverbend,a.example\n"Tejidos,b\nCasa,\n',
    },
    prints: [
      'members.csv:3  organisations-broken',
      '  The line cannot be read as CSV: quote not closed.',
      '  Close each quote; within quotes, a quote is written twice.',
    ],
  },
];
