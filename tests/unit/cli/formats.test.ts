import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { formats, report } from '../../../src/cli/formats/formats.ts';
import { checkReportSchema } from '../../../src/schema/check-report.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { inEnglish } from '../../fixtures/in-english.ts';

const from = path.resolve('/srv/kb');
const contentFolder = path.join(from, 'content');
const missing: Problem = {
  code: 'field-missing',
  severity: 'error',
  file: 'faq/move-a-domain/en.mdx',
  line: 4,
  values: { field: 'answer' },
};
const untranslated: Problem = {
  code: 'translation-missing',
  severity: 'warning',
  file: 'faq/move-a-domain/en.mdx',
  line: undefined,
  values: { language: 'es', file: 'faq/move-a-domain/es.mdx' },
};
/** A name and words that would be syntax of an annotation, and of JSON. */
const hostile: Problem = {
  code: 'permalink-lost',
  severity: 'error',
  file: 'faq/50% off, now: "x"\r\n::error::/en.mdx',
  line: 2,
  values: { page: '100%, and:\n::warning file=x::y\r.', to: 'faq/a,b: gone' },
};
const printed = (format: (typeof formats)[number], ...problems: Problem[]): string =>
  report(format, { problems, contentFolder, from, locale: 'en' });

test('there are three formats, and people get the first', () => {
  assert.deepEqual(formats, ['text', 'json', 'github']);
});

test('people read each problem in its place in the content, and how many there are', () => {
  assert.equal(
    printed('text', missing, untranslated),
    `
faq/move-a-domain/en.mdx  translation-missing
  The entry is not in Spanish yet.
  Add faq/move-a-domain/es.mdx when you can; until then readers see the language it has.

faq/move-a-domain/en.mdx:4  field-missing
  The field answer is missing.
  Add answer.

More: npm run manual -- translation-missing field-missing
1 error, 1 warning.`,
  );
  assert.match(printed('text', missing, missing), /^More: npm run manual -- field-missing$/m);
  assert.match(
    report('text', { problems: [missing], contentFolder, from, locale: 'es' }),
    /^Más: npm run manual -- field-missing$/m,
  );
  assert.equal(printed('text'), '0 errors, 0 warnings.');
});

const asRead = (problem: Problem) => ({
  code: problem.code,
  severity: problem.severity,
  file: `content/${problem.file}`,
  line: problem.line ?? null,
  ...inEnglish(problem),
});

test('programs read the documented shape, with paths from where the command was called', () => {
  const read = checkReportSchema.strict().parse(JSON.parse(printed('json', missing, untranslated, hostile)));
  assert.deepEqual([read.format, read.errors, read.warnings], [1, 2, 1]);
  assert.equal(read.language, 'en');
  assert.deepEqual(read.problems, [asRead(hostile), asRead(untranslated), asRead(missing)]);
  assert.deepEqual(checkReportSchema.parse(JSON.parse(printed('json'))).problems, []);
});

/** As GitHub's runner reads a line: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function annotation(line: string) {
  const [, command = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const decoded = (text: string, ...more: readonly (readonly [string, string])[]): string =>
    [['%0D', '\r'] as const, ['%0A', '\n'] as const, ...more, ['%25', '%'] as const].reduce(
      (all, [code, character]) => all.replaceAll(code, character),
      text,
    );
  const pairs = properties.split(',').map((each): [string, string] => {
    const at = each.indexOf('=');
    return [each.slice(0, at), decoded(each.slice(at + 1), ['%3A', ':'], ['%2C', ','])];
  });
  return { command, ...Object.fromEntries(pairs), data: decoded(data) };
}

test('GitHub puts each problem beside its line, and shows errors and warnings apart', () => {
  assert.deepEqual(printed('github', missing, untranslated).split('\n'), [
    '::warning file=content/faq/move-a-domain/en.mdx,title=translation-missing::The entry is not in Spanish yet. Add faq/move-a-domain/es.mdx when you can; until then readers see the language it has.',
    '::error file=content/faq/move-a-domain/en.mdx,line=4,title=field-missing::The field answer is missing. Add answer.',
    '1 error, 1 warning.',
  ]);
});

test('no name of a file and no word of an author becomes a command of GitHub, or is lost', () => {
  const lines = printed('github', hostile).split(/[\r\n]+/);
  assert.equal(lines.length, 2);
  assert.deepEqual(annotation(lines[0] ?? ''), {
    command: 'error',
    file: `content/${hostile.file}`,
    line: '2',
    title: hostile.code,
    data: Object.values(inEnglish(hostile)).join(' '),
  });
});

test('a content folder elsewhere, or one that is missing, is named from where the command was called too', () => {
  const elsewhere = { contentFolder: path.resolve('/srv/other'), from, locale: 'en' } as const;
  const gone: Problem = { ...untranslated, file: path.resolve('/srv/other') };
  assert.match(report('github', { ...elsewhere, problems: [missing] }), /^::error file=\.\.\/other\/faq\/move/);
  assert.match(report('github', { ...elsewhere, problems: [gone] }), /^::warning file=\.\.\/other,title/);
  assert.match(
    report('github', { contentFolder, from: contentFolder, problems: [missing], locale: 'en' }),
    /^::error file=faq\//,
  );
});
