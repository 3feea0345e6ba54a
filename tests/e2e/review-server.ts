import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { replacing, removeContent, writeContent } from '../fixtures/content-builder.ts';

const source = path.join(repositoryRoot, 'tests/fixtures/trac/trac-1.6.db');
const command = (name: string): string => path.join(repositoryRoot, 'src/cli', name);
/** What the sample's tickets are about. */
const components = ['Calendar', 'Websites', 'Hosting', 'Video calls', 'Accounts'];

/** A content folder into which the sample was imported; whoever made it removes it. */
export async function importedContent(): Promise<string> {
  const listed = components
    .map((name) => `    - { name: ${name}, label: { en: ${name}, es: ${name} en español } }\n`)
    .join('');
  const folder = await writeContent({
    'topics.yaml': replacing('    - { name: Mail/Programs,', `${listed}    - { name: Mail/Programs,`),
  });
  await promisify(execFile)(process.execPath, [command('import.ts'), source, '--content', folder]);
  return folder;
}

/** A page for reviewers that is served, and the folder of its drafts. */
export interface ServedReview {
  readonly address: string;
  readonly folder: string;
  readonly textOf: (file: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Serves the drafts of a copy of some content, as a person at a terminal would. */
export async function serveReviewOf(content: string, { withSource = true } = {}): Promise<ServedReview> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-review-'));
  await cp(content, folder, { recursive: true });
  const given = withSource ? [source] : [];
  const server = spawn(process.execPath, [command('review.ts'), ...given, '--content', folder, '--port', '0']);
  return {
    address: await printedAddress(server),
    folder,
    textOf: (file) => readFile(path.join(folder, file), 'utf8'),
    close: async () => {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const printedAddress = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /http:\/\/\S+\//.exec(printed)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => reject(new Error(printed)));
  });

export { removeContent };
