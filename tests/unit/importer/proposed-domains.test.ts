import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { ImportOptions } from '../../../src/importer/import-options.ts';
import { DomainProposals, registeredIn } from '../../../src/importer/proposed-domains.ts';
import { trackers } from '../../../src/importer/trackers.ts';
import { organisationSchema } from '../../../src/schema/site.ts';
import { type Issue, jsonTracker } from '../../fixtures/json-tracker.ts';
import { filesIn, importing, inContent, sampleSite } from './importing.ts';

const issue = (id: number, more: Partial<Issue> = {}): Issue => ({
  id,
  title: `How is backup ${id} made?`,
  body: 'Where do I find the button?',
  isConfidential: false,
  author: 'member1',
  openedAt: '2020-05-01T08:00:00Z',
  closedAt: '2020-05-02T09:30:00Z',
  notes: [note('support1', 'In the panel, below **Tools**.')],
  ...more,
});
const note = (author: string, text: string) => ({ author, at: '2020-05-02T09:29:10Z', text, isMail: false });
const listing = (...domains: string[]): ImportOptions['site'] => ({
  ...sampleSite,
  tracker: { ...sampleSite.tracker, organisations: [{ name: 'Casa Alta', spelled: [], domains }] },
});

/** Imports invented issues; gives the report, and everything that was written. */
async function imported(issues: readonly Issue[], site = sampleSite) {
  let result: { report: Awaited<ReturnType<typeof importing>>; files: Record<string, string> } | null = null;
  await inContent(async (folder) => {
    const [source, content] = [path.join(folder, 'export.txt'), path.join(folder, 'content')];
    await writeFile(source, JSON.stringify({ issues }));
    const report = await importing(source, content, { trackers: [...trackers, jsonTracker], site });
    result = { report, files: await filesIn(content) };
  });
  assert.ok(result);
  return result as { report: Awaited<ReturnType<typeof importing>>; files: Record<string, string> };
}
const proposed = async (issues: readonly Issue[], site = sampleSite): Promise<string[]> =>
  (await imported(issues, site)).report.proposedDomains.map(({ domain, tickets }) => `${domain} ${tickets}`);

test('domains of those who take part are proposed, those of most tickets first, and written nowhere', async () => {
  const { report, files } = await imported([
    issue(1, { author: 'ana@lists.riverbend.example' }),
    issue(2, { notes: [note('Luz <luz@tejidos.org.mx>', 'In the panel, below **Tools**.')] }),
    issue(3, { author: 'Eva <eva@riverbend.example>', notes: [note('eva@riverbend.example', 'In the panel.')] }),
  ]);
  assert.deepEqual(
    report.proposedDomains.map(({ line }) => line),
    [
      '- { name: …, domains: [riverbend.example] } # 2 tickets, in mail addresses',
      '- { name: …, domains: [tejidos.org.mx] } # 1 ticket, in mail addresses',
    ],
  );
  const lines = report.proposedDomains.map(({ line }) => line.replace('…', 'Riverbend')).join('\n');
  for (const each of parse(lines) as unknown[]) assert.ok(organisationSchema.safeParse(each).success);
  assert.equal(Object.keys(files).filter((file) => /^tickets\/.*\.mdx$/.test(file)).length, 3);
  assert.doesNotMatch(JSON.stringify(files), /riverbend|tejidos/);
});

test('what a ticket is about is proposed: named in the summary, or twice without what is quoted', async () => {
  const once = 'The page https://casaalta.example/about is white.';
  assert.deepEqual(
    await proposed([
      issue(1, { title: 'Mail to www.riverbend.example bounces' }),
      issue(2, { body: once }),
      issue(3, { body: once, notes: [note('support1', `> ${once}\n\nThe panel has a button.`)] }),
      issue(4, { body: once, notes: [note('support1', 'See what panel.casaalta.example says.')] }),
      issue(6, { body: 'See [tejidos.example](https://tejidos.example/), a page.' }),
      issue(7, { body: 'See <a class="x" href="https://tejidos.example/"><b>tejidos.example</b></a>, a page.' }),
      issue(5, {
        body: 'Run setup.py, then setup.py again, and ASP.NET with ASP.NET. Above: @yarn.dye, and below: @yarn.dye.',
      }),
    ]),
    ['casaalta.example 1', 'riverbend.example 1'],
  );
});

test('mail providers, sites that everybody knows, one’s own domains and listed ones are not proposed', async () => {
  const issues = [
    issue(1, { author: 'ana@gmail.com', notes: [note('eva@yahoo.com.mx', 'In the panel.')] }),
    issue(2, {
      title: 'Is github.com down, or docs.google.com?',
      body: 'https://es.wikipedia.org https://wikipedia.org',
    }),
    issue(3, { title: 'lists.telar.example is slow', author: 'luz@telar.example' }),
    issue(4, { author: 'eva@mail.casaalta.example', title: 'casaalta.example is slow' }),
    issue(5, { title: 'printer.local is not found' }),
  ];
  assert.deepEqual(await proposed(issues, listing('casaalta.example')), []);
  assert.deepEqual(await proposed(issues), ['casaalta.example 1'], 'unlisted it is');
});

test('of a ticket that is held, no domain is told', async () => {
  const held = issue(1, { author: 'ana@riverbend.example', title: 'riverbend.example', isConfidential: true });
  assert.deepEqual(await proposed([held, issue(2)]), []);
});

test('a domain is what is registered: below ends of countries, and below sites that give names', () => {
  for (const [host, domain] of [
    ['a.b.riverbend.example', 'riverbend.example'],
    ['www.tejidos.org.mx', 'tejidos.org.mx'],
    ['luz.wordpress.com', 'luz.wordpress.com'],
    ['org.mx', null],
  ] as const)
    assert.equal(registeredIn(host), domain);
});

test('time is proportional to the text', () => {
  const spent = (times: number): number => {
    const proposals = new DomainProposals(sampleSite);
    const source = `${'a.'.repeat(times)} ${'www.'.repeat(times)} ${'@a'.repeat(times)} ${'a-'.repeat(times)}`;
    const began = performance.now();
    proposals.add({ summary: source, reporter: source, comments: [], people: [], description: null } as never);
    return performance.now() - began;
  };
  spent(1000);
  assert.ok(spent(80_000) < 40 * spent(8000) + 200);
});

test('a listed organisation goes from words, targets and titles of a whole import', async () => {
  const targets = [
    'See [the list](https://lists.casaalta.example/join), or <https://casaalta.example/>.',
    'Also [write](mailto:info@casaalta.example) or [this](https://archive.example/?q=casaalta.example), not [that](https://archive.example/).',
  ].join('\n\n');
  // No text of a page has titles of links: it is shown as it was written.
  const titles =
    'The [guide](https://help.example/ "as Casa Alta has it"), and [more](https://x.example "casaalta.example").';
  const { files, report } = await imported(
    [
      issue(1, {
        title: 'casaalta.example is white for Casa Alta',
        body: targets,
        notes: [note('support1', titles)],
      }),
    ],
    listing('casaalta.example'),
  );
  const entry = files['tickets/1/en.mdx'] ?? '';
  for (const left of [
    'title: "[domain] is white for [organisation]"',
    'See the list, or ',
    'or this, not [that](https://archive.example/).',
    '(https://help.example/ "as [organisation] has it"), and [more](https://x.example "[domain]")',
  ])
    assert.ok(entry.includes(left), `${left}\n${entry}`);
  assert.doesNotMatch(JSON.stringify([files, report]), /casa.?alta/i);
});
