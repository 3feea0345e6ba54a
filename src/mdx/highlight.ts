import type { ElementContent, Root, RootContent } from 'hast';
import apache from 'refractor/apacheconf';
import bash from 'refractor/bash';
import css from 'refractor/css';
import diff from 'refractor/diff';
import dns from 'refractor/dns-zone-file';
import docker from 'refractor/docker';
import http from 'refractor/http';
import ini from 'refractor/ini';
import javascript from 'refractor/javascript';
import json from 'refractor/json';
import markup from 'refractor/markup';
import nginx from 'refractor/nginx';
import php from 'refractor/php';
import powershell from 'refractor/powershell';
import python from 'refractor/python';
import sql from 'refractor/sql';
import systemd from 'refractor/systemd';
import yaml from 'refractor/yaml';
import { refractor } from 'refractor/core';
import { element, text } from './html-nodes.ts';

/** What support writes down, and how its readers call it. A product's name is the same in every language. */
const known = [
  { syntax: bash, name: 'Shell', also: ['console', 'shell-session', 'zsh'] },
  { syntax: dns, name: 'DNS', also: ['dns', 'zone'] },
  { syntax: nginx, name: 'nginx', also: [] },
  { syntax: apache, name: 'Apache', also: ['apache', 'htaccess'] },
  { syntax: markup, name: 'HTML', also: [] },
  { syntax: css, name: 'CSS', also: [] },
  { syntax: javascript, name: 'JavaScript', also: [] },
  { syntax: json, name: 'JSON', also: [] },
  { syntax: yaml, name: 'YAML', also: [] },
  { syntax: ini, name: 'INI', also: ['conf', 'toml'] },
  { syntax: systemd, name: 'systemd', also: [] },
  { syntax: docker, name: 'Dockerfile', also: [] },
  { syntax: php, name: 'PHP', also: [] },
  { syntax: python, name: 'Python', also: [] },
  { syntax: sql, name: 'SQL', also: ['mysql', 'postgresql'] },
  { syntax: powershell, name: 'PowerShell', also: ['ps1'] },
  { syntax: http, name: 'HTTP', also: ['headers'] },
  { syntax: diff, name: 'diff', also: ['patch'] },
];
for (const { syntax } of known) refractor.register(syntax);

const languages = new Map(
  known.flatMap(({ syntax, name, also }) =>
    [syntax.displayName, ...syntax.aliases, ...also].map(
      (each) => [each, { name, syntax: syntax.displayName }] as const,
    ),
  ),
);

/** How readers call a language that stands behind the fence of a code block; as it is written where it is not known. */
export const languageOfCode = (written: string): string => languages.get(written.toLowerCase())?.name ?? written;

/** Code that is longer is shown as it is: the patterns of a grammar take much longer for it than for a line. */
const [mostCharacters, longestLine] = [8000, 500];

/** Class of each kind of token; the others, as brackets, look like the rest of the code. */
const classes: Readonly<Record<string, string>> = {
  comment: 'c',
  prolog: 'c',
  doctype: 'c',
  keyword: 'k',
  boolean: 'k',
  atrule: 'k',
  deleted: 'k',
  string: 's',
  char: 's',
  'attr-value': 's',
  regex: 's',
  url: 's',
  inserted: 's',
  number: 'n',
  function: 'f',
  command: 'f',
  tag: 'f',
  selector: 'f',
  'class-name': 'f',
  variable: 'v',
  property: 'p',
  'attr-name': 'p',
  key: 'p',
};

/** Code as text in spans with a class each; plain where its language is not known. Nothing in it is ever run. */
export function highlighted(code: string, written: string): ElementContent[] {
  const language = languages.get(written.toLowerCase());
  if (!language || code.length > mostCharacters || code.split('\n').some((line) => line.length > longestLine))
    return [text(code)];
  // Its types are those of a tree; a root of code holds no doctype.
  return joined(flat((refractor.highlight(code, language.syntax) as Root).children, null));
}

interface Piece {
  readonly kind: string | null;
  readonly value: string;
}

/** The innermost kind that has a class counts. */
function flat(nodes: readonly RootContent[], around: string | null): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'text') return [{ kind: around, value: node.value }];
    if (node.type !== 'element') return [];
    const names = [node.properties.className ?? []].flat().map(String);
    const own = names.find((name) => Object.hasOwn(classes, name));
    return flat(node.children, own === undefined ? around : (classes[own] ?? null));
  });
}

/** Neighbors of one kind are one span: a page is read over slow lines. */
function joined(pieces: readonly Piece[]): ElementContent[] {
  const runs: { kind: string | null; value: string }[] = [];
  for (const { kind, value } of pieces) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.value += value;
    else runs.push({ kind, value });
  }
  return runs.map(({ kind, value }) =>
    kind === null ? text(value) : element('span', { className: [kind] }, [text(value)]),
  );
}
