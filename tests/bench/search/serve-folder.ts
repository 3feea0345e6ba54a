import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file that was asked for, and what its body weighs on the way. */
export interface Served {
  readonly file: string;
  readonly bytes: number;
}

export interface FolderServer {
  /** Without a slash at its end. */
  readonly address: string;
  /** All that was served, in order. */
  readonly served: Served[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder to this machine, compressed as a host would: the server counts since it also sees what a worker
 * loads.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const served: Served[] = [];
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.normalize(asked.endsWith('/') ? `${asked}index.html` : asked);
    const content = await readFile(path.join(folder, file)).catch(() => null);
    if (content === null) return void response.writeHead(404).end();
    // Pagefind's own files are compressed already, and stay as they are for its own code.
    const type = types[path.extname(file)];
    const body = type === undefined ? content : gzipSync(content);
    served.push({ file, bytes: body.length });
    response
      .writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': 'max-age=600',
        ...(type === undefined ? {} : { 'content-encoding': 'gzip' }),
      })
      .end(body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    served,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
