import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/reader/read-content.ts';
import { organisationsIn } from '../../../src/reader/organisations-csv.ts';
import { replacing, withContent } from '../../fixtures/content-builder.ts';

const riverbend = { name: 'Riverbend, Food Co-op', spelled: ['RFC', 'RFCo-op'], domains: ['riverbend.example'] };

test('a table says the same with the sign between cells that any spreadsheet writes, and columns in any order', () => {
  for (const table of [
    'name,spelled,domains\n"Riverbend, Food Co-op",RFC; RFCo-op,riverbend.example\n',
    'Domains;Name;Spelled\r\nriverbend.example;Riverbend, Food Co-op;RFC|RFCo-op|\r\n',
    'name\tspelled\tdomains\nRiverbend, Food Co-op\tRFC;RFCo-op\triverbend.example',
  ])
    assert.deepEqual(organisationsIn(table, 'members.csv'), { organisations: [riverbend], problems: [] });
});

test('site.yaml names a table, and has what it says', () =>
  withContent(
    {
      'site.yaml': replacing('  publish: discussion', '  publish: discussion\n  organisations: members.csv'),
      'members.csv': 'name,spelled,domains\n"Riverbend, Food Co-op",RFC; RFCo-op,riverbend.example\n',
    },
    async (folder) => {
      const { settings, problems } = await readContent(folder);
      assert.deepEqual(problems, []);
      assert.deepEqual(settings.site?.tracker.organisations, [riverbend]);
    },
  ));

test('where the table cannot be read whole there are no settings, so that no import names who stands in it', () =>
  withContent(
    {
      'site.yaml': replacing('  publish: discussion', '  publish: discussion\n  organisations: members.csv'),
      'members.csv': 'name,domains\nRiverbend,riverbend.example\nTejidos,no domain\n',
    },
    async (folder) => {
      const { settings } = await readContent(folder);
      assert.equal(settings.site, null);
      assert.deepEqual(
        settings.problems.map(({ code, line }) => [code, line]),
        [['organisations-value', 3]],
      );
    },
  ));
