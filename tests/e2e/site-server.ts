import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { headerRules } from './header-rules.ts';

/** What may go wrong with an answer on its way; `wait` sends nothing before `release()`. */
export type Mishap = 'drop' | 'damage' | 'wait' | 'refuse' | null;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder under a path as every host can, at its root with the headers of `_headers`, and lets answers go
 * wrong. Playwright cannot: it does not see what a service worker asks for.
 */
export class SiteServer {
  folder: string;
  readonly base: string;
  /** Paths below `base` that were asked for, in order. */
  readonly asked: string[] = [];
  /** All that arrived: request lines and header fields, as a server's log may keep them. */
  readonly log: string[] = [];
  /** Knows files only, as an object store does: a folder is refused in XML, and the root is a list of keys. */
  isObjectStore = false;
  mishap: (path: string) => Mishap = () => null;
  private headersOf: (pathname: string) => Record<string, string> = () => ({});
  private port: number;
  private waiting: (() => void)[] = [];
  private readonly server = createServer((request, response) => {
    this.log.push(`${request.method} ${request.url} ${request.rawHeaders.join(' ')}`);
    void this.answer(new URL(request.url ?? '/', 'http://localhost').pathname, response);
  });

  /** `base` is decoded, with a slash at either end; without a `port`, one that is free. */
  constructor(folder: string, base = '/', port = 0) {
    this.folder = folder;
    this.base = base;
    this.port = port;
  }

  /** Without a slash at its end. */
  get address(): string {
    return `http://localhost:${this.port}${this.base.slice(0, -1)}`;
  }

  async start(): Promise<void> {
    if (this.base === '/') this.headersOf = await headerRules(this.folder);
    await new Promise<void>((resolve, reject) =>
      this.server.once('error', reject).listen(this.port, 'localhost', resolve),
    );
    this.port = (this.server.address() as AddressInfo).port;
  }
  /** Nothing can be reached until it is started again. */
  async stop(): Promise<void> {
    this.release();
    if (!this.server.listening) return;
    await new Promise((resolve) => {
      this.server.close(resolve);
      this.server.closeAllConnections();
    });
  }
  /** Lets go what waits. */
  release(): void {
    for (const go of this.waiting.splice(0)) go();
  }

  private async answer(pathname: string, response: ServerResponse): Promise<void> {
    const asked = decodeURIComponent(pathname);
    if (!asked.startsWith(this.base)) return void response.writeHead(404).end();
    const name = asked.slice(this.base.length);
    this.asked.push(name);
    if (this.isObjectStore && /(^|\/)$/.test(name))
      return void response
        .writeHead(name === '' ? 200 : 403, { 'content-type': 'application/xml' })
        .end(name === '' ? '<ListBucketResult/>' : '<Error><Code>AccessDenied</Code></Error>');
    const content = await readFile(path.join(this.folder, /(^|\/)$/.test(name) ? `${name}index.html` : name)).catch(
      () => null,
    );
    if (content === null && (await stat(path.join(this.folder, name, 'index.html')).catch(() => null)))
      return void response.writeHead(301, { location: `${pathname}/` }).end();
    if (content === null)
      return void response
        .writeHead(404, { ...this.headersOf(pathname), 'content-type': 'text/html' })
        .end(await readFile(path.join(this.folder, '404.html')));
    const mishap = this.mishap(name);
    if (mishap === 'wait') await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (mishap === 'refuse') return void response.writeHead(503).end();
    const body = mishap === 'damage' ? Buffer.from(content.map((byte, i) => (i === 100 ? byte ^ 1 : byte))) : content;
    const type = types[path.extname(/(^|\/)$/.test(name) ? 'index.html' : name)];
    const sent = type === undefined ? body : gzipSync(body);
    response.writeHead(200, {
      ...this.headersOf(pathname),
      'content-type': type ?? 'application/octet-stream',
      'content-length': sent.length,
      ...(type === undefined ? {} : { 'content-encoding': 'gzip' }),
    });
    if (mishap !== 'drop') return void response.end(sent);
    response.write(sent.subarray(0, sent.length / 2), () => response.destroy());
  }
}
