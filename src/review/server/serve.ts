import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, pageAt, posted, type Served } from './answers.ts';
import { type Place, refusalOf, safeHeaders } from './guard.ts';

/** More than any draft holds. */
const mostBytes = 1_000_000;

export interface ServeOptions {
  readonly token: string;
  readonly port: number;
  readonly onFault: (fault: unknown) => void;
}

export interface ReviewServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves the page on this machine alone, under both of its addresses; port 0 is any that is free. What is done is done
 * one after the other; what goes wrong of our own is told to `onFault`. Rejects with the system's error where the port
 * is taken.
 */
export async function serveReview(served: Served, { token, port, onFault }: ServeOptions): Promise<ReviewServer> {
  const place = { token, port };
  let before: Promise<unknown> = Promise.resolve();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const turn = before
      .then(() => answered(request, served, place))
      .then(
        (found) => send(found, response),
        (fault: unknown) => {
          onFault(fault);
          send({ status: 500, type: 'text/plain', body: '' }, response);
        },
      );
    before = turn;
  };
  const first = await listening(createServer(answer), '127.0.0.1', port);
  place.port = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    servers.push(await listening(createServer(answer), '::1', place.port));
  } catch (error) {
    if (!isWithoutIpv6(error)) {
      await closed(servers);
      throw error;
    }
  }
  return { port: place.port, close: () => closed(servers) };
}

const listening = (server: Server, host: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });

const isWithoutIpv6 = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');

const closed = async (servers: readonly Server[]): Promise<void> => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
};

async function answered(request: IncomingMessage, served: Served, place: Place): Promise<Answer> {
  const { method = '', url = '', headers } = request;
  const refusal = refusalOf({ method, url, headers }, place);
  if (refusal) return { ...refusal, type: 'text/plain', body: '' };
  const address = url.slice(place.token.length + 1);
  // Without the slash, what the page loads would be looked for beside it.
  if (!address.startsWith('/')) return { status: 302, type: 'text/plain', body: '', location: `/${place.token}/` };
  if (method === 'GET') return pageAt(address, served);
  const body = await bodyOf(request);
  return body === null ? { status: 413, type: 'text/plain', body: '' } : posted(address, body, served);
}

/** Null for one that is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > mostBytes) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send({ status, type, body, location }: Answer, response: ServerResponse): void {
  response.writeHead(status, {
    ...safeHeaders,
    'content-type': type.startsWith('image/') ? type : `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    ...(location === undefined ? {} : { location }),
  });
  response.end(body);
}
