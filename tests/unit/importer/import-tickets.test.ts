import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import sharp from 'sharp';
import { filledIn, onPage } from '../../../src/mdx/prose.ts';
import { mergeOf } from '../../../src/importer/merge.ts';
import type { ImportReport } from '../../../src/importer/report.ts';
import type { TicketText } from '../../../src/mdx/entry-text.ts';
import { readEntry } from '../../../src/reader/read-entry.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { expected, expectedTicket, sample } from './expected.ts';
import { filesIn, importing, inContent, outcomes, reportOf, sampleSite } from './importing.ts';

const databases = ['trac-1.6.db', 'trac-1.0.db', 'trac-0.11.db'];
const folders = ['html', 'html-1.2', 'html-1.0', 'txt'];
const database = path.join(sample, 'trac-1.6.db');

/** The entry as the build reads it, once a person has passed it. */
async function published(folder: string, file: string): Promise<TicketText> {
  const draft = (await readFile(path.join(folder, file), 'utf8')).replace(/^review: pending.*\n/m, '');
  const mdx = /^reviewed:/m.test(draft) ? draft : draft.replace('\n---\n', '\nreviewed: 2017-03-01\n---\n');
  const locale = path.basename(file, '.mdx') as Locale;
  const { text, problems } = readEntry(mdx, {
    key: `ticket/${Number(file.split('/')[1])}`,
    locale,
    file,
    pictureSize: () => null,
  });
  assert.ok(text?.kind === 'ticket', JSON.stringify(problems));
  return text;
}
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

for (const name of [...databases, ...folders]) {
  test(`${name}: verdicts, numbers, dates, aliases and parents are right, and nothing private is written or reported`, () =>
    inContent(async (folder) => {
      const report = await importing(path.join(sample, name), folder);
      assert.ok(report.tickets.length >= 3);
      for (const each of report.tickets) {
        if (each.ticket === 6115) continue;
        const right = expectedTicket(each.ticket);
        // A folder that lacks the ticket it duplicates cannot lead to it; a scrape without a Sensitive row is held.
        assert.equal(each.verdict, right.verdict, `#${each.ticket}`);
        if (each.verdict === 'hold') {
          assert.equal(each.reason, right.reason, `#${each.ticket}`);
          continue;
        }
        const text = await published(folder, each.file);
        assert.equal(text.fields.ticket, right.id);
        assert.equal(text.fields.duplicateOf, right.of === undefined ? undefined : `ticket/${right.of}`);
        assert.equal(text.fields.status, right.status);
        assert.equal(text.fields.resolution, right.resolution);
        assert.ok(right.languages.includes(text.locale), `#${each.ticket} is in ${text.locale}`);
        const written = right.comments.filter(({ html }) => html !== null && html !== '');
        assert.deepEqual(
          text.comments.map(({ number }) => number),
          written.map(({ number }) => number),
          `#${each.ticket}`,
        );
        if (name === 'txt') {
          const dates = [text.fields.opened, text.fields.closed, ...text.comments.map(({ date }) => date)];
          assert.ok(
            dates.every((date) => date === undefined),
            'what nobody knows is not written',
          );
          assert.ok(each.isDraft && each.toDo.includes('dates'));
          continue;
        }
        assert.equal(text.fields.opened, right.created.slice(0, 10));
        assert.equal(text.fields.closed, right.closed?.slice(0, 10));
        assert.deepEqual(
          text.comments.map(({ date }) => date),
          written.map(({ time }) => `${time.slice(0, 16)}+00:00`),
        );
        assert.deepEqual(
          text.comments.map(({ replyTo }) => replyTo ?? null),
          written.map(({ reply_to: to }) => (typeof to === 'number' ? to : null)),
        );
        const shown = wordsOf(
          [text.question, ...text.comments.map(({ prose }) => prose)]
            .map(({ html }) => filledIn(html, onPage('en')))
            .join('\n'),
        );
        for (const words of right.must_survive) assert.ok(shown.includes(words), `#${each.ticket} has lost ${words}`);
        assert.equal(each.isDraft, true);
      }
      const everything = JSON.stringify([await filesIn(folder), report]);
      for (const secret of [
        ...expected.must_not_appear,
        ...expected.tickets.flatMap(({ must_not_appear: those }) => those),
      ])
        assert.ok(!everything.includes(JSON.stringify(secret).slice(1, -1)), secret);
      for (const person of ['Member One', 'Member Two', 'Support One', 'Support Two'])
        assert.ok(!everything.includes(person), person);
    }));
}

test('the seed is held: it was fixed, and reopened', () =>
  inContent(async (folder) => {
    const report = await importing(path.join(sample, 'txt/6115.txt'), folder);
    assert.deepEqual(outcomes(report), { 6115: 'not_closed' });
    assert.deepEqual(await filesIn(folder), {});
  }));

test('a second import changes nothing, from any source', () =>
  inContent(async (folder) => {
    for (const name of ['txt', 'html', 'trac-1.6.db']) {
      await importing(path.join(sample, name), folder);
      const before = await filesIn(folder);
      const report = await importing(path.join(sample, name), folder);
      assert.deepEqual(
        report.tickets.flatMap((each) =>
          each.verdict !== 'hold' && each.outcome !== 'unchanged' ? [each.ticket] : [],
        ),
        [],
        name,
      );
      assert.deepEqual(await filesIn(folder), before, name);
    }
  }));

test('a more complete source replaces a less complete one, and never the reverse', () =>
  inContent(async (folder) => {
    assert.equal(outcomes(await importing(path.join(sample, 'txt/201.txt'), folder))[201], 'added');
    assert.equal(outcomes(await importing(database, folder))[201], 'updated');
    const before = await filesIn(folder);
    assert.equal(outcomes(await importing(path.join(sample, 'html'), folder))[201], 'less_complete');
    assert.equal(outcomes(await importing(path.join(sample, 'txt/201.txt'), folder))[201], 'less_complete');
    const held = await importing(path.join(sample, 'csv/query.csv'), folder);
    assert.deepEqual(held.withdrawn, [], 'an export without comments takes nothing away');
    assert.deepEqual(await filesIn(folder), before);
  }));

test('of a folder that holds a ticket twice, the more complete one is taken', () =>
  inContent(async (folder) => {
    const source = path.join(folder, 'source');
    await mkdir(source);
    await cp(path.join(sample, 'html/201.html'), path.join(source, 'a.html'));
    await cp(path.join(sample, 'txt/201.txt'), path.join(source, 'b.txt'));
    const report = await importing(source, path.join(folder, 'content'));
    assert.deepEqual(
      report.tickets.map(({ ticket, source: kind }) => [ticket, kind]),
      [[201, 'page']],
    );
  }));

test('nothing leads to a ticket of which nobody can say whether it is sensitive', () =>
  inContent(async (folder) => {
    const [source, content] = [path.join(folder, 'source'), path.join(folder, 'content')];
    await mkdir(source);
    const page = await readFile(path.join(sample, 'html/201.html'), 'utf8');
    const sensitive = /<th id="h_sensitive">[\s\S]*?<\/td>/;
    assert.match(page, sensitive);
    await writeFile(path.join(source, '201.html'), page.replace(sensitive, ''));
    await cp(path.join(sample, 'html/206.html'), path.join(source, '206.html'));
    const report = await importing(source, content);
    assert.deepEqual(outcomes(report), { 201: 'sensitivity_unknown', 206: 'added' });
    const written = await readFile(path.join(content, 'tickets/206/en.mdx'), 'utf8');
    assert.match(written, /This is not a duplicate of #201, although/);
    assert.doesNotMatch(written, /ticket[:/]201/);
  }));

/** A copy of the sample in which something has happened since. */
async function changed(folder: string, ...statements: readonly string[]): Promise<string> {
  const file = path.join(folder, 'trac.db');
  await cp(database, file);
  const sqlite = new DatabaseSync(file);
  for (const statement of statements) sqlite.exec(statement);
  sqlite.close();
  return file;
}

test('what an editor has changed is kept, and told with a three-way diff, until somebody has seen it', () =>
  inContent(async (folder) => {
    const content = path.join(folder, 'content');
    await importing(database, content);
    const file = path.join(content, 'tickets/201/en.mdx');
    const edited = (await readFile(file, 'utf8'))
      .replace('title: Shared calendar does not show up on my phone', 'title: A shared calendar is missing on a phone')
      .replace(/^review: pending.*\n/m, 'review: done\n');
    await writeFile(file, edited);
    assert.equal(outcomes(await importing(database, content))[201], 'unchanged', 'the tracker says nothing new');
    const later = await changed(
      folder,
      "UPDATE ticket SET keywords = 'calendar, ios' WHERE id = 201",
      "UPDATE ticket SET keywords = 'ssh' WHERE id = 205",
    );
    const report = await importing(later, content);
    assert.deepEqual([outcomes(report)[201], outcomes(report)[205]], ['kept', 'updated']);
    assert.equal(await readFile(file, 'utf8'), edited);
    const told = reportOf(report, 201);
    assert.ok(told.verdict === 'publish' && told.merge?.conflicts === 0);
    assert.match(told.merge.text, /title: A shared calendar is missing on a phone\n[\s\S]*keywords: \[calendar, ios\]/);
    assert.equal(outcomes(await importing(later, content))[201], 'kept', 'it is told again');
    assert.equal(
      outcomes(await importing(later, content, { only: new Set([201]), isAcknowledged: true }))[201],
      'seen',
    );
    assert.equal(await readFile(file, 'utf8'), edited);
    assert.equal(outcomes(await importing(later, content))[201], 'unchanged');
  }));

test('where both have changed the same lines, both stand in the diff', () => {
  assert.deepEqual(mergeOf({ before: 'a\nb\nc', ours: 'a\nours\nc', theirs: 'a\ntheirs\nc' }), {
    text: 'a\n<<<<<<< entry\nours\n=======\ntheirs\n>>>>>>> tracker\nc',
    conflicts: 1,
  });
});

test('a ticket that became sensitive or was reopened is withdrawn with its translation and its duplicates, edited or not', () =>
  inContent(async (folder) => {
    const content = path.join(folder, 'content');
    await importing(database, content);
    await writeFile(path.join(content, 'tickets/201/es.mdx'), 'a translation by hand');
    const later = await changed(
      folder,
      "INSERT OR REPLACE INTO ticket_custom (ticket, name, value) VALUES (201, 'sensitive', '1')",
      "UPDATE ticket SET status = 'reopened', resolution = '' WHERE id = 202",
    );
    const tried = await importing(later, content, { isDryRun: true });
    const report = await importing(later, content);
    assert.deepEqual(tried.withdrawn, report.withdrawn);
    assert.deepEqual(report.withdrawn, [
      { ticket: 201, reason: 'sensitive' },
      { ticket: 202, reason: 'not_closed' },
      { ticket: 203, reason: 'target_missing' },
      { ticket: 204, reason: 'target_missing' },
    ]);
    const left = Object.keys(await filesIn(content));
    assert.ok(left.some((file) => file.includes('/205/')));
    assert.deepEqual(
      left.filter((file) => /\/20[1-4]\//.test(file)),
      [],
    );
    const words = Object.entries(await filesIn(content))
      .filter(([, text]) => /\]\([^)]*ticket[:/]201/.test(text))
      .map(([file]) => file);
    assert.deepEqual(words, [], 'and nothing leads to it');
  }));

test('a ticket that cannot be read any more is told as that, and not as missing', () =>
  inContent(async (folder) => {
    const content = path.join(folder, 'content');
    await importing(database, content);
    const report = await importing(await changed(folder, "UPDATE ticket SET time = 'soon' WHERE id = 205"), content);
    assert.deepEqual(report.missing, []);
    assert.deepEqual(
      report.refused.map(({ code }) => code),
      ['ticket-unreadable'],
    );
  }));

test('a text that cannot be cleaned any more takes its entry away, unless a person has passed that', () =>
  inContent(async (folder) => {
    const content = path.join(folder, 'content');
    await importing(database, content);
    const passed = path.join(content, 'tickets/205/en.mdx');
    await writeFile(passed, (await readFile(passed, 'utf8')).replace(/^review: pending.*$/m, 'review: done'));
    const later = await changed(
      folder,
      "UPDATE ticket SET description = description || char(10, 10) || 'call +52 000 `ext` 555 0147 now' WHERE id IN (205, 206)",
    );
    const report = await importing(later, content);
    assert.deepEqual([outcomes(report)[205], outcomes(report)[206]], ['not_redacted', 'not_redacted']);
    assert.deepEqual(report.withdrawn, [{ ticket: 206, reason: 'not_redacted' }]);
    assert.match(await readFile(passed, 'utf8'), /review: done/);
  }));

test('a ticket that the database does not have any more is told, and stays', () =>
  inContent(async (folder) => {
    const content = path.join(folder, 'content');
    await importing(database, content);
    const report = await importing(await changed(folder, 'DELETE FROM ticket WHERE id = 205'), content);
    assert.deepEqual(report.missing, [205]);
    assert.ok('tickets/205/en.mdx' in (await filesIn(content)));
    assert.deepEqual(
      (await importing(path.join(sample, 'html'), content)).missing,
      [],
      'a folder of pages is never all there is',
    );
  }));

test('a run that is broken off at any point leaves whole files, and the next one ends as if nothing had been', () =>
  inContent(async (folder) => {
    const whole = path.join(folder, 'whole');
    await importing(database, whole);
    const right = await filesIn(whole);
    for (const point of [1, 5, 14, 15, 17, 20, 24, 28]) {
      const content = path.join(folder, String(point));
      let calls = 0;
      await assert.rejects(
        importing(database, content, {
          onProgress: () => {
            if (++calls >= point) throw new Error('broken off');
          },
        }),
        /broken off/,
      );
      for (const [file, text] of Object.entries(await filesIn(content).catch(() => ({}))))
        assert.equal(text, right[file], file);
      await importing(database, content);
      assert.deepEqual(await filesIn(content), right, `point ${point}`);
    }
  }));

test('a dry run reports the same, and writes nothing', () =>
  inContent(async (folder) => {
    const tried = await importing(database, folder, { isDryRun: true });
    assert.deepEqual(await filesIn(folder), {});
    assert.deepEqual({ ...(await importing(database, folder)), isDry: true }, tried);
  }));

test('only what is asked for is written, with duplicates and links as if all were', () =>
  inContent(async (folder) => {
    const report = await importing(database, folder, { only: new Set([203, 206, 207]) });
    assert.deepEqual(outcomes(report), { 203: 'added', 206: 'added', 207: 'sensitive' });
    assert.deepEqual(
      Object.keys(await filesIn(folder)).filter((file) => file.startsWith('tickets')),
      ['tickets/203/en.mdx', 'tickets/206/en.mdx'],
    );
    assert.match(await readFile(path.join(folder, 'tickets/206/en.mdx'), 'utf8'), /\[#201\]\(ticket:201\)/);
  }));

test('--publish leaves as drafts what the site would refuse, or what says nothing', () =>
  inContent(async (folder) => {
    const report = await importing(database, folder, { publish: true, components: new Set(['Calendar']) });
    const drafts = report.tickets.flatMap((each) => (each.verdict !== 'hold' && each.isDraft ? [each.ticket] : []));
    assert.deepEqual(drafts, [202, 205, 206, 210, 212, 213, 214]);
    assert.deepEqual(
      report.unknownComponents.map(({ component }) => component).sort(),
      ['Accounts', 'Hosting', 'Video calls', 'Websites'].filter((name) =>
        report.unknownComponents.some(({ component }) => component === name),
      ),
    );
    assert.doesNotMatch(await readFile(path.join(folder, 'tickets/201/en.mdx'), 'utf8'), /^review:/m);
  }));

test('a duplicate waits for the entry that answers it', () =>
  inContent(async (folder) => {
    const source = await changed(folder, "UPDATE ticket SET component = 'Printing' WHERE id = 201");
    const report = await importing(source, path.join(folder, 'content'), { publish: true });
    assert.deepEqual(
      report.tickets.flatMap((each) => (each.verdict !== 'hold' && each.isDraft ? [each.ticket] : [])),
      [201, 203, 204],
    );
  }));

test('a ticket stays in the language of its first import, unless one is asked for', () =>
  inContent(async (folder) => {
    await importing(database, folder, { only: new Set([206]), locale: 'es' });
    assert.equal(outcomes(await importing(database, folder, { only: new Set([206]) }))[206], 'unchanged');
    assert.deepEqual(readdirSync(path.join(folder, 'tickets/206')), ['es.mdx']);
    const { comments } = await published(folder, 'tickets/206/es.mdx');
    assert.equal(comments[0]?.lang, 'en', 'a comment in the other language says so');
    await importing(database, folder, { only: new Set([206]), locale: 'en' });
    assert.deepEqual(
      readdirSync(path.join(folder, 'tickets/206')),
      ['en.mdx'],
      'its own text in the other language goes',
    );
  }));

test('an entry that somebody moves to another language stays in it, with what they have changed', () =>
  inContent(async (folder) => {
    const only = new Set([202]);
    const at = (locale: string): string => path.join(folder, `tickets/202/${locale}.mdx`);
    await importing(database, folder, { only });
    await rename(at('es'), at('en'));
    const dry = await importing(database, folder, { only, isDryRun: true });
    assert.equal(outcomes(dry)[202], 'updated');
    assert.equal(outcomes(await importing(database, folder, { only }))[202], 'updated');
    assert.deepEqual(readdirSync(path.join(folder, 'tickets/202')), ['en.mdx']);
    assert.match(await readFile(at('en'), 'utf8'), /^originalLanguage: en$/m);

    const edited = (await readFile(at('en'), 'utf8')).replace(/^title: .*$/m, 'title: Photos are too large');
    await writeFile(at('es'), edited.replace('review: pending', 'review: done'));
    await rm(at('en'));
    for (let i = 0; i < 2; i++)
      assert.equal(outcomes(await importing(database, folder, { only }))[202], 'unchanged', 'and is not asked about');
    assert.deepEqual(readdirSync(path.join(folder, 'tickets/202')), ['es.mdx']);
    assert.match(await readFile(at('es'), 'utf8'), /^title: Photos are too large$/m);
    assert.deepEqual(readdirSync(path.join(folder, '.imported/tickets/202')), ['es.mdx', 'source']);
  }));

test('--lang takes an editor’s text along, and leaves a translation alone', () =>
  inContent(async (folder) => {
    const only = new Set([202]);
    const at = (locale: string): string => path.join(folder, `tickets/202/${locale}.mdx`);
    await importing(database, folder, { only });
    await writeFile(
      at('es'),
      (await readFile(at('es'), 'utf8')).replace(/^title: .*$/m, 'title: Photos are too large'),
    );
    assert.equal(outcomes(await importing(database, folder, { only, locale: 'en' }))[202], 'unchanged');
    assert.deepEqual(readdirSync(path.join(folder, 'tickets/202')), ['en.mdx']);
    assert.match(await readFile(at('en'), 'utf8'), /^title: Photos are too large$[^]*^originalLanguage: en$/m);
    assert.equal(outcomes(await importing(database, folder, { only }))[202], 'unchanged');

    const translation = (await readFile(at('en'), 'utf8')).replace('originalLanguage: en', 'originalLanguage: es');
    await writeFile(at('es'), translation);
    await importing(database, folder, { only, locale: 'es' });
    assert.equal(await readFile(at('es'), 'utf8'), translation);
    assert.match(await readFile(at('en'), 'utf8'), /^title: Photos are too large$/m);
  }));

test('staff who agreed are named at their comments and in texts, others nowhere', () =>
  inContent(async (folder) => {
    await importing(database, folder, {
      only: new Set([201]),
      site: {
        ...sampleSite,
        tracker: {
          address: 'https://tickets.telar.example/soporte/',
          newTicket: 'https://tickets.telar.example/newticket',
          language: { field: 'language', en: 'en', es: 'es' },
          staff: [{ login: 'support1', spelled: ['Support One'], name: 'Luz' }],
          publish: 'discussion',
          organisations: [],
          links: { 'wiki:help/calendar': 'faq:set-up-mail' },
        },
      },
    });
    const text = await published(folder, 'tickets/201/en.mdx');
    assert.deepEqual(
      [...new Set(text.comments.map(({ by, name }) => `${by} ${name}`))],
      ['support Luz', 'reporter undefined'],
    );
    assert.match(
      filledIn(text.comments[0]?.prose.html ?? [], onPage('en')),
      /href="\/en\/faq\/set-up-mail\/"/,
      'and the table of links is asked',
    );
  }));

test('--attachments takes over pictures that texts show, under a name that tells nothing; dry, not even those', () =>
  inContent(async (folder) => {
    const [environment, content] = [path.join(folder, 'env'), path.join(folder, 'content')];
    await cp(path.join(sample, 'env'), environment, { recursive: true });
    await cp(database, path.join(environment, 'db/trac.db'));
    const options = { only: new Set([213]), attachments: true };
    const pictures = ({ tickets }: ImportReport): readonly string[] =>
      tickets.flatMap((each) => (each.verdict === 'hold' ? [] : each.pictures));
    const tried = await importing(environment, content, { ...options, isDryRun: true });
    await assert.rejects(filesIn(content), /ENOENT/);
    const report = await importing(environment, content, options);
    assert.equal(pictures(report).length, 1);
    assert.deepEqual(pictures(tried), pictures(report));
    const [name = ''] = pictures(report);
    assert.match(name, /^picture-213-\d\.png$/);
    const [mdx = ''] = readdirSync(path.join(content, 'tickets/213')).filter((file) => file.endsWith('.mdx'));
    assert.ok((await readFile(path.join(content, 'tickets/213', mdx), 'utf8')).includes(`](${name})`));
    const { format } = await sharp(path.join(content, 'tickets/213', name)).metadata();
    assert.equal(format, 'png');
    assert.deepEqual(pictures(await importing(environment, content, { ...options, attachments: false })), []);
  }));

test('the report lists entries that ask the same, also in the other language', () =>
  inContent(async (folder) => {
    const glossary = [
      { en: ['phone', 'cell phone'], es: ['teléfono', 'celular'] },
      { en: ['shared'], es: ['compartido'] },
      { en: ['address'], es: ['dirección'] },
      { en: ['login', 'user name'], es: ['usuario'] },
    ];
    const published = [
      {
        key: 'faq/shared-calendar' as const,
        locale: 'es' as const,
        title: 'El calendario compartido no se ve en mi teléfono',
        answer: 'En el teléfono escribe la dirección completa del calendario (caldav), con usuario y puerto 443.',
      },
      {
        key: 'faq/printer' as const,
        locale: 'es' as const,
        title: 'La impresora no imprime a color',
        answer: 'Cambia el cartucho y vuelve a intentarlo desde el panel de la impresora.',
      },
    ];
    const { similar } = await importing(database, folder, { glossary, published });
    assert.deepEqual(
      similar.map(({ first, second, locales }) => [first, second, locales]),
      [['faq/shared-calendar', 'ticket/201', ['es', 'en']]],
    );
  }));
