import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
};

interface Served {
  readonly folder: string;
  /** Path of the folder on the host, encoded, with a slash at either end. */
  readonly below: string;
  readonly port: number;
}

/** A host that can do what every host can: `index.html` for a folder, the slash that a folder's address lacks, 404.html, and nothing else. */
export async function serveStatic({ folder, below, port }: Served): Promise<void> {
  const send = async (response: ServerResponse, status: number, file: string): Promise<void> => {
    const content = await readFile(path.join(folder, file));
    response.writeHead(status, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }).end(content);
  };
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    try {
      if (!pathname.startsWith(below)) throw new Error(`${pathname} is not below ${below}.`);
      const name = path.normalize(`/${decodeURIComponent(pathname.slice(below.length))}`);
      const isFolder = (await stat(path.join(folder, name))).isDirectory();
      if (isFolder && !name.endsWith('/')) response.writeHead(301, { location: `${pathname}/${search}` }).end();
      else await send(response, 200, isFolder ? `${name}index.html` : name);
    } catch {
      await send(response, 404, '404.html');
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
}
