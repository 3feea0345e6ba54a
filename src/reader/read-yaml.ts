import { isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { SourceLocation, Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { whatIsWrong } from '../schema/wrong-value.ts';

/** What a YAML text says, and where it says it. */
export interface Yaml {
  readonly value: unknown;
  /** Line in the file of a field, or of the nearest thing around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Line of each top-level field. */
  readonly lines: Readonly<Record<string, number>>;
}

/** `firstLine` is the line of the file on which the text begins. */
export function readYaml(source: string, file: string, firstLine = 1): Yaml | Problem {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const line = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const [fault] = document.errors;
  if (fault) return problems.yamlInvalid({ file, line: line(fault.pos[0]) }, fault.message.replace(/\.$/, ''));

  // The parser leaves these to whoever asks for the value, and throws then.
  const unknownAliases: Problem[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      if (!alias.resolve(document))
        unknownAliases.push(
          problems.yamlInvalid({ file, line: line(alias.range?.[0] ?? 0) }, `*${alias.source} refers to nothing`),
        );
    },
  });
  if (unknownAliases[0]) return unknownAliases[0];

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let end = path.length; end > 0; end--) {
      const parent = end === 1 ? document.contents : document.getIn(path.slice(0, end - 1), true);
      const pair = isMap(parent)
        ? parent.items.find((item) => isNode(item.key) && String(item.key) === String(path[end - 1]))
        : undefined;
      const node = isNode(pair?.key) ? pair.key : document.getIn(path.slice(0, end), true);
      if (isNode(node) && node.range) return line(node.range[0]);
    }
    return firstLine;
  };
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // Aliases of aliases that would grow without end are found only here.
    return problems.yamlInvalid(
      { file, line: firstLine },
      error instanceof Error ? error.message.replace(/\.$/, '') : String(error),
    );
  }
  const fields = isMap(document.contents) ? document.contents.items.map((item) => String(item.key)) : [];
  return { value, lineOf, lines: Object.fromEntries(fields.map((field) => [field, lineOf([field])])) };
}

/** Checks the fields against their schema: parse once, behind this line types are true. */
export function readFields<T extends z.ZodType>(
  schema: T,
  yaml: Yaml,
  file: string,
): { data: z.infer<T> } | { problems: Problem[] } {
  // An empty file is an empty list, or a group of fields in which all are missing.
  const parsed = schema.safeParse(yaml.value ?? (schema.type === 'array' ? [] : {}));
  if (parsed.success) return { data: parsed.data };
  return { problems: parsed.error.issues.flatMap((issue) => fieldProblems(issue, yaml, file)) };
}

function fieldProblems(issue: z.core.$ZodIssue, yaml: Yaml, file: string): Problem[] {
  const field = issue.path.join('.');
  const at: SourceLocation = { file, line: yaml.lineOf(issue.path) };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return problems.fieldUnknown({ file, line: yaml.lineOf(path) }, path.join('.'));
    });
  }
  if (field === '') return [problems.fileShape({ file, line: yaml.lineOf([]) }, whatIsWrong(issue))];
  if (issue.code === 'invalid_type' && valueAt(yaml.value, issue.path) === undefined)
    return [problems.fieldMissing(at, field)];
  return [problems.fieldInvalid(at, field, whatIsWrong(issue))];
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
