import path from 'node:path';
import { readFrom } from '../copies/mirror/copy-files.ts';
import { openZip } from '../copies/mirror/open-zip.ts';
import { filesIn, isFolder } from '../files/list-files.ts';
import { outputs } from '../site/outputs.ts';

/** A site that was published, wherever it can be read. */
export interface PublishedFiles {
  /** As whoever reads it has named it. */
  readonly name: string;
  /** Paths from the root of the site; null where they cannot be listed, as on a server. */
  readonly files: readonly string[] | null;
  /** The text of a file; null where there is none. */
  read(file: string): Promise<string | null>;
  close(): Promise<void>;
}

/** A folder of a site, or a zip copy. */
export const filesAt = async (place: string): Promise<PublishedFiles> =>
  (await isFolder(place)) ? filesOfFolder(place) : filesOfZip(place);

/** The site may stand in the one folder that a copy was unpacked into. */
async function filesOfFolder(folder: string): Promise<PublishedFiles> {
  const names = await filesIn(folder);
  const root = rootOf(names);
  return {
    name: folder,
    files: below(root, names),
    read: (file) => readFrom(path.join(folder, root), file).then(String, () => null),
    close: () => Promise.resolve(),
  };
}

async function filesOfZip(file: string): Promise<PublishedFiles> {
  const zip = await openZip(file);
  const names = [...zip.entries.keys()];
  const root = rootOf(names);
  return {
    name: file,
    files: below(root, names),
    read: async (name) => {
      const content = await zip.entries.get(root + name)?.content();
      return content === undefined ? null : Buffer.from(content).toString('utf8');
    },
    close: () => zip.close(),
  };
}

/** The first page of a site is on top, or in the only folder that has one. */
function rootOf(names: readonly string[]): string {
  const first = outputs.neutralHome.path;
  if (names.includes(first)) return '';
  const roots = names.filter((name) => name.split('/').length === 2 && name.endsWith(`/${first}`));
  const [only, ...others] = roots;
  return only === undefined || others.length > 0 ? '' : only.slice(0, -first.length);
}

const below = (root: string, names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(root)).map((name) => name.slice(root.length));
