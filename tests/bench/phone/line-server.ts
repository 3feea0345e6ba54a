import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { headerRules } from '../../e2e/header-rules.ts';
import { type LineSpeed, SlowLine } from './slow-line.ts';

/** An answer of the server: times in milliseconds since some moment. */
export interface Answered {
  readonly file: string;
  readonly bytes: number;
  readonly from: number;
  readonly to: number;
}

export interface LineServer {
  /** Without a slash at its end. */
  readonly address: string;
  readonly protocol: 'HTTP/2' | 'HTTP/1.1';
  /** With which Chromium takes its certificate for a good one: what comes with a doubtful one it does not cache. */
  readonly browserArguments: readonly string[];
  /** All that has been sent, in the order in which it arrived. */
  readonly answered: Answered[];
  /** Null: as fast as this machine is. */
  speed: LineSpeed | null;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** What is used of the answers of both protocols. */
interface Response {
  writeHead(status: number, headers: Readonly<Record<string, string>>): unknown;
  write(piece: Uint8Array): unknown;
  end(): unknown;
}

/**
 * Serves a site over a slow line, as a host does: compressed by gzip, with the headers of `_headers`, and ten minutes
 * for what those say nothing of. The line is made here, since Chromium's own emulation gives each worker a line of its
 * own.
 */
export async function serveOverLine(folder: string): Promise<LineServer> {
  const headersOf = await headerRules(folder);
  const answered: Answered[] = [];
  let line: SlowLine | null = null;
  let speed: LineSpeed | null = null;
  async function answer(url: string, response: Response): Promise<void> {
    const from = performance.now();
    const { pathname } = new URL(url, 'http://localhost');
    const file = path.normalize(decodeURIComponent(pathname).replace(/\/$/, '/index.html'));
    const content = await readFile(path.join(folder, file)).catch(() => null);
    const body = gzipSync(content ?? '');
    const head = {
      'cache-control': 'max-age=600',
      ...headersOf(pathname),
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
    };
    const begin = (): void => void response.writeHead(content === null ? 404 : 200, head);
    if (line === null) {
      begin();
      response.write(body);
    } else {
      let hasBegun = false;
      await line.send(body, (piece) => {
        if (!hasBegun) begin();
        hasBegun = true;
        response.write(piece);
      });
    }
    response.end();
    answered.push({ file: file.slice(1), bytes: body.length, from, to: performance.now() });
  }
  const certificate = await selfSigned();
  const server = certificate
    ? createSecureServer(certificate, ({ url }, response) => void answer(url, response))
    : createServer(({ url = '/' }, response) => void answer(url, response));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    address: `${certificate ? 'https' : 'http'}://localhost:${(server.address() as AddressInfo).port}`,
    protocol: certificate ? 'HTTP/2' : 'HTTP/1.1',
    browserArguments: certificate ? [`--ignore-certificate-errors-spki-list=${fingerprint(certificate.cert)}`] : [],
    answered,
    get speed() {
      return speed;
    },
    set speed(to) {
      speed = to;
      line = to && new SlowLine(to);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const fingerprint = (certificate: string): string =>
  createHash('sha256')
    .update(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

/** For HTTP/2, which browsers speak over TLS only; null where there is no openssl. */
async function selfSigned(): Promise<{ readonly key: string; readonly cert: string } | null> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-line-'));
  const [keyFile, certFile] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  try {
    await promisify(execFile)('openssl', [...kind, '-subj', '/CN=localhost', '-keyout', keyFile, '-out', certFile]);
    return { key: await readFile(keyFile, 'utf8'), cert: await readFile(certFile, 'utf8') };
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true });
  }
}
