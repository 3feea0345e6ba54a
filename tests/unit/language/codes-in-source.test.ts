import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { languages } from '../../../src/language/index.ts';
import { locales } from '../../../src/language/locale.ts';

/**
 * What belongs to one language stands in its folder of src/language: elsewhere a third language would be forgotten,
 * and nothing would say so.
 */
const src = fileURLToPath(new URL('../../../src/', import.meta.url));
const ownFolders = locales.map((locale) => `language/${locale}/`);
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(?:ts|mjs|astro)$/.test(file.name))
  .map((file) => path.relative(src, path.join(file.parentPath, file.name)).replaceAll(path.sep, '/'))
  .filter((file) => !ownFolders.some((folder) => file.startsWith(folder)))
  .sort();

/** The few with a reason, as `file: what stands there`. */
const excused = new Map<string, string>([
  ['language/index.ts: en', 'the list'],
  ['language/index.ts: es', 'the list'],
  ['language/stemmer.ts: en', 'code, which facts cannot hold; without one of its own no language compiles'],
  ['language/stemmer.ts: es', 'the same'],
  ['language/lists.ts: en', 'commands and problems speak English'],
]);

const codes = new Set<string>(locales);
const tags = locales.flatMap((locale) => {
  const { tag, dateTag } = languages[locale];
  return [tag, dateTag, tag.replace('-', '_'), languages[locale].threeLetterCode];
});
const names = locales.flatMap((locale) => [
  languages[locale].name,
  new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? '',
]);
const either = locales.join('|');
/** `e[ns]`, `(?:en|es)`, `/en/`, `cite.in.en`: a code within a longer text. */
const withCode = new RegExp(
  String.raw`e\[ns\]|e\[sn\]|\b(?:${either})\|(?:${either})\b|\b(?:${either}) (?:or|nor|o|and) (?:${either})\b|^/(?:${either})(?:/|$)|(?:^|[./-])(?:${either})$|^(?:${either})[/.]`,
);

function namesLanguage(text: string): boolean {
  return codes.has(text) || tags.includes(text) || names.includes(text) || withCode.test(text);
}

/** What a file says of single languages, wherever it can run: in texts, patterns, names of members. */
export function saidOfOneLanguage(source: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const text =
      ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateLiteralToken(node)
        ? node.text
        : null;
    if (text !== null && namesLanguage(text)) found.push(text);
    const member =
      ts.isPropertyAccessExpression(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isShorthandPropertyAssignment(node) ||
      ts.isPropertySignature(node)
        ? node.name
        : ts.isBindingElement(node)
          ? (node.propertyName ?? node.name)
          : ts.isVariableDeclaration(node) || ts.isParameter(node)
            ? node.name
            : null;
    if (member && ts.isIdentifier(member) && codes.has(member.text)) found.push(member.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('file.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** Astro's frontmatter and template, each of which TypeScript reads: what it cannot, it passes over. */
function partsOf(file: string): string[] {
  const source = readFileSync(path.join(src, file), 'utf8');
  const [, script = '', template = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  return file.endsWith('.astro') ? [script, `<>${template.replace(/<!doctype html>/i, '')}</>`] : [source];
}

test('a language that is named in code is found', () => {
  for (const source of [
    "locale === 'en'",
    'const a = { en: 1 }',
    'texts.es',
    'const { es } = texts',
    'const { es: spanish } = texts',
    'const [one, es] = texts',
    '(en) => 1',
    'const es = 1',
    '/^\\/e[ns]\\//',
    '/(?:en|es)/',
    "say('facts.only.en')",
    "Intl.NumberFormat('es-MX')",
    "locale ? 'English' : ''",
    '<a lang="es">a</a>',
    '<>{words["en"]}</>',
    '`/en/${key}`',
    'type A = { es: string }',
  ])
    assert.equal(saidOfOneLanguage(source).length, 1, source);
  for (const source of ["when('end')", 'const a = { then: 1 }', '/[a-z]+/', "import { en } from './en/index.ts'"])
    assert.deepEqual(saidOfOneLanguage(source), [], source);
});

test('no file of src but a language’s own names a single language', () => {
  const found = files.flatMap((file) =>
    partsOf(file)
      .flatMap(saidOfOneLanguage)
      .map((said) => `${file}: ${said}`),
  );
  assert.deepEqual(
    found.filter((each) => !excused.has(each)),
    [],
  );
  assert.deepEqual(
    [...excused.keys()].filter((each) => !found.includes(each)),
    [],
    'excused, and not there any more',
  );
});
