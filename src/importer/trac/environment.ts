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
  const ini = await readFile(path.join(environment, 'conf/trac.ini'), 'utf8').catch(() => '');
  const trac = ini.split(/^\[/m).find((section) => section.startsWith('trac]')) ?? '';
  const [, kind = 'sqlite', rest = ''] = /^[ \t]*database[ \t]*=[ \t]*([a-z]+):(.*)$/im.exec(trac) ?? [];
  const server = servers[kind.toLowerCase()];
  if (server !== undefined) throw new Problems(databaseElsewhere({ file: environment }, server));
  const file = path.resolve(environment, rest.trim() === '' ? 'db/trac.db' : rest.trim().replace(/\?.*$/, ''));
  return (await stat(file).catch(() => null)) ? file : null;
}
