import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problems } from '../../schema/problem.ts';
import { databaseElsewhere } from './problems.ts';

const servers: Readonly<Record<string, string>> = { postgres: 'PostgreSQL', postgresql: 'PostgreSQL', mysql: 'MySQL' };

/**
 * The database of an environment, from its settings; null for a folder that is no environment. Throws Problems for one
 * whose tickets are on a server of databases.
 */
export async function databaseOf(environment: string): Promise<string | null> {
  const settings = await settingsIn(path.join(environment, 'conf/trac.ini'));
  const told = settings.map((ini) => valueIn(ini, 'trac', 'database')).find((value) => value !== undefined);
  const [, kind = 'sqlite', rest = ''] = /^([a-z\d]+)(?:\+[a-z\d]+)?:(.*)$/i.exec(told ?? '') ?? [];
  const server = servers[kind.toLowerCase()];
  if (server !== undefined) throw new Problems(databaseElsewhere({ file: environment }, { kind: server }));
  const file = path.resolve(environment, rest.trim() === '' ? 'db/trac.db' : rest.trim().replace(/\?.*$/, ''));
  return (await stat(file).catch(() => null)) ? file : null;
}

/** A value of a section; sections may stand more than once. */
const valueIn = (ini: string, section: string, name: string): string | undefined =>
  ini
    .split(/^\[/m)
    .filter((each) => each.startsWith(`${section}]`))
    .map((each) => new RegExp(String.raw`^[ \t]*${name}[ \t]*[=:][ \t]*(.*?)[ \t]*$`, 'im').exec(each)?.[1])
    .find((value) => value !== undefined && value !== '');

/** Files that inherit from each other end somewhere; who writes a circle has no more of them. */
const mostFiles = 10;

/** The settings of an environment, and those that they inherit from other files, by their order what counts first. */
async function settingsIn(first: string): Promise<string[]> {
  const [found, waiting]: [string[], string[]] = [[], [first]];
  for (let file = waiting.shift(); file !== undefined && found.length < mostFiles; file = waiting.shift()) {
    const ini = (await readFile(file, 'utf8').catch(() => '')).replace(/^\uFEFF/, '').replaceAll('\r', '');
    found.push(ini);
    const inherited = valueIn(ini, 'inherit', 'file') ?? '';
    const folder = path.dirname(file);
    waiting.push(
      ...inherited.split(',').flatMap((each) => (each.trim() === '' ? [] : path.resolve(folder, each.trim()))),
    );
  }
  return found;
}
