import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { outputs } from '../site/outputs.ts';

/** How many ports are tried when one is taken. */
const portsTried = 20;

export interface SiteOnThisMachine {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine only, as a host would: the site's own page for what is not there, parts of files
 * for who asks for parts, nothing from outside the folder, by a symbolic link neither, and nothing hidden, such as a
 * `.git` that somebody keeps in it. Takes the next port that is free. Throws where none is.
 */
export async function serveSite(folder: string, port: number): Promise<SiteOnThisMachine> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  return {
    port: await listen(server, port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    const failed = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve).listen(port, 'localhost', () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    const address = server.address();
    if (!failed) return typeof address === 'object' && address !== null ? address.port : port;
    if (failed.code !== 'EADDRINUSE' || port - wanted >= portsTried || port >= 65_535) throw failed;
  }
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const asked = (request.url ?? '/').replace(/[?#].*$/s, '');
  if (!(await isWithin(root, asked))) return notFound(root, request, response);
  const sent = send(request, asked, { root, dotfiles: 'ignore', cacheControl: false });
  sent.on('headers', (to) => to.setHeader('cache-control', 'no-cache'));
  sent.on('error', (error: Error & { status?: number; headers?: Readonly<Record<string, string>> }) => {
    if (error.status !== 416) return void notFound(root, request, response).catch(() => response.destroy());
    response.writeHead(416, { ...error.headers }).end();
  });
  sent.pipe(response);
}

/** Whether a path leads to something in the folder, where all links have been followed. */
async function isWithin(root: string, asked: string): Promise<boolean> {
  try {
    const file = await realpath(path.join(root, decodeURIComponent(asked)));
    return file === root || file.startsWith(root + path.sep);
  } catch {
    return false;
  }
}

async function notFound(root: string, { method }: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(root, outputs.notFound.path)).catch(() => 'There is no such page.');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(page) });
  response.end(method === 'HEAD' ? undefined : page);
}
