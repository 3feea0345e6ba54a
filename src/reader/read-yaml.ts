import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLMap, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { limits } from '../schema/limits.ts';
import type { SourceLocation, Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { whatIsWrong } from '../schema/wrong-value.ts';
import { textInFields } from './text-in-fields.ts';
import { yamlTokens } from './yaml-source.ts';
import { part } from '../language/problems.ts';

/** What a YAML text says, and where it says it. */
export interface Yaml {
  readonly value: unknown;
  /** Line in the file of a field, or of the nearest thing around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Line of each top-level field. */
  readonly lines: Readonly<Record<string, number>>;
  /** How a value without quotes is written that YAML takes for a number, `true` or nothing: `8.20`. */
  readonly writtenAt: (path: readonly PropertyKey[]) => string | undefined;
  /** Comments that take words away from a value. */
  readonly problems: readonly Problem[];
  /** Those of them that begin without a blank behind the `#`, such as `#6115`: no remark does. */
  readonly noRemarks: readonly Problem[];
}

/** `firstLine` is the line of the file on which the text begins. Takes time in proportion to the text. */
export function readYaml(source: string, file: string, firstLine = 1): Yaml | Problem {
  const counter = new LineCounter();
  const at = (offset: number): SourceLocation & { line: number } => ({
    file,
    line: counter.linePos(offset).line + firstLine - 1,
  });
  const { comments, tooDeep, openQuote } = yamlTokens(source);
  if (tooDeep !== null) return problems.nestedTooDeep({ file, line: firstLine + linesIn(source.slice(0, tooDeep)) });
  let document: Document.Parsed;
  try {
    // The parser compares each key with all before it; keysTwice does that in one pass.
    document = parseDocument(source, {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return problems.nestedTooDeep({ file, line: firstLine });
  }
  const [fault] = document.errors;
  if (fault) return yamlFault(fault, openQuote, at);
  const [wrong] = faultsIn(document, at);
  if (wrong) return wrong;

  const find = finder(document);
  const lineOf = (path: readonly PropertyKey[]): number => {
    const { offset } = find(path);
    return offset === undefined ? firstLine : at(offset).line;
  };
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // Aliases of aliases that would grow without end are found only here.
    const message = error instanceof Error ? error.message : String(error);
    return problems.yamlInvalid(
      { file, line: firstLine },
      { why: part('yaml-said', { code: '', message: message.replace(/\.$/, '') }) },
    );
  }
  const fields = isMap(document.contents) ? document.contents.items.map((item) => String(item.key)) : [];
  const told = comments.map(({ offset, found, isRemark }) => ({
    isRemark,
    problem: problems.yamlComment(at(offset), { found }),
  }));
  return {
    value,
    lineOf,
    lines: Object.fromEntries(fields.map((field) => [field, lineOf([field])])),
    writtenAt: (path) => find(path).written,
    problems: told.map(({ problem }) => problem),
    noRemarks: told.flatMap(({ isRemark, problem }) => (isRemark ? [] : [problem])),
  };
}

/** The library’s words, but where they speak to programmers, or of the end of the text instead of the line at fault. */
function yamlFault(
  { code, message, pos }: YAMLParseError,
  openQuote: number | null,
  at: (offset: number) => SourceLocation,
): Problem {
  if (openQuote !== null && code === 'MISSING_CHAR' && message.includes('quote'))
    return problems.yamlInvalid(at(openQuote), {
      why: part('quote-open'),
      fix: part('quote-open.fix'),
    });
  if (code === 'MULTIPLE_DOCS')
    return problems.yamlInvalid(at(pos[0]), {
      why: part('text-ended'),
      fix: part('text-ended.fix'),
    });
  return problems.yamlInvalid(at(pos[0]), { why: part('yaml-said', { code, message: message.replace(/\.$/, '') }) });
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** What the parser leaves to whoever asks for the value, where it throws, or takes time without end. */
function faultsIn(document: Document.Parsed, at: (offset: number) => SourceLocation): Problem[] {
  const found: Problem[] = [];
  const [anchors, aliases] = [new Set<string>(), [] as number[]];
  visit(document, {
    Node: (_key, node, path) => {
      const offset = node.range?.[0] ?? 0;
      if (path.length > limits.nesting && path.filter(isCollection).length > limits.nesting) {
        found.push(problems.nestedTooDeep(at(offset)));
        return visit.BREAK;
      }
      if (isAlias(node)) {
        aliases.push(offset);
        if (!anchors.has(node.source))
          found.push(problems.yamlInvalid(at(offset), { why: part('alias-unknown', { alias: node.source }) }));
      } else if (node.anchor !== undefined) anchors.add(node.anchor);
      if (isMap(node)) found.push(...keysTwice(node, at));
      return undefined;
    },
  });
  const [first] = aliases.slice(limits.yamlAliases);
  return first === undefined ? found : [problems.yamlAliases(at(first)), ...found];
}

function keysTwice(map: YAMLMap, at: (offset: number) => SourceLocation): Problem[] {
  const keys = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (!keys.has(name)) {
      keys.add(name);
      return [];
    }
    return [
      problems.yamlInvalid(at(key.range?.[0] ?? 0), {
        why: part('key-twice', { key: name }),
        fix: part('key-twice.fix'),
      }),
    ];
  });
}

interface Found {
  /** Of what the path names, or of the nearest thing around it. */
  readonly offset: number | undefined;
  readonly written: string | undefined;
}

/** Looks a path up in a document; each group of fields is gone through once, however often it is asked. */
function finder(document: Document.Parsed): (path: readonly PropertyKey[]) => Found {
  const pairsOf = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pairIn = (map: YAMLMap, key: PropertyKey): Pair | undefined => {
    const pairs = pairsOf.get(map) ?? new Map(map.items.map((pair) => [String(pair.key), pair]));
    pairsOf.set(map, pairs);
    return pairs.get(String(key));
  };
  return (path) => {
    let node: unknown = document.contents;
    let offset: number | undefined;
    for (const key of path) {
      const item: unknown = isMap(node) ? pairIn(node, key) : isSeq(node) ? node.items[Number(key)] : undefined;
      const place = isPair(item) ? item.key : item;
      if (!isNode(place) || !place.range) return { offset, written: undefined };
      [offset] = place.range;
      node = isPair(item) ? item.value : item;
    }
    return { offset, written: writtenAs(node) };
  };
}

const writtenAs = (node: unknown): string | undefined =>
  isNode(node) && isScalar(node as Node) && (node as { type?: string }).type === 'PLAIN'
    ? (node as { source?: string }).source
    : undefined;

/** Checks the fields against their schema: parse once, behind this line types are true. */
export function readFields<T extends z.ZodType>(
  schema: T,
  yaml: Yaml,
  file: string,
): { data: z.infer<T> } | { problems: Problem[] } {
  // An empty file is an empty list, or a group of fields in which all are missing.
  const value = yaml.value ?? (schema.type === 'array' ? [] : {});
  const first = schema.safeParse(value);
  const parsed = first.success || !takeAsWritten(value, first.error.issues, yaml) ? first : schema.safeParse(value);
  const found = [
    ...textInFields(yaml, file),
    ...(parsed.error?.issues ?? []).flatMap((issue) => fieldProblems(issue, yaml, file)),
  ];
  return parsed.success && found.length === 0 ? { data: parsed.data } : { problems: found };
}

/**
 * Where text is wanted, 550, 8.20 and 0x80 are text as they are written; YAML alone would take them for numbers. Says
 * whether it has changed the value.
 */
function takeAsWritten(value: unknown, issues: readonly z.core.$ZodIssue[], yaml: Yaml): boolean {
  let changed = false;
  for (const { code, path, ...issue } of issues) {
    const written = yaml.writtenAt(path);
    const last = path.at(-1);
    const holder = valueAt(value, path.slice(0, -1));
    if (code !== 'invalid_type' || !('expected' in issue) || issue.expected !== 'string') continue;
    if (!written || last === undefined || typeof holder !== 'object' || holder === null) continue;
    // A field without a value is one that is missing, but a word of a list is a word.
    if (Reflect.get(holder, last) === null && typeof last !== 'number') continue;
    changed = Reflect.set(holder, last, written) || changed;
  }
  return changed;
}

function fieldProblems(issue: z.core.$ZodIssue, yaml: Yaml, file: string): Problem[] {
  const field = issue.path.join('.');
  const at: SourceLocation = { file, line: yaml.lineOf(issue.path) };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return problems.fieldUnknown({ file, line: yaml.lineOf(path) }, { field: path.join('.') });
    });
  }
  if (field === '') return [problems.fileShape({ file, line: yaml.lineOf([]) }, { why: whatIsWrong(issue) })];
  if (issue.code === 'invalid_type' && valueAt(yaml.value, issue.path) === undefined)
    return [problems.fieldMissing(at, { field })];
  return [problems.fieldInvalid(at, { field, why: whatIsWrong(issue) })];
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
