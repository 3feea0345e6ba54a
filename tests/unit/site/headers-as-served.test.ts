import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { serverHeaders } from '../../../src/site/server-headers.ts';

const basePath = '/a%20folder%20%231%20(%C3%B1)/';
const served = { basePath, tracker: 'https://tracker.example.org', hashes: ["'sha256-abc+/='"] };

interface Server {
  readonly command: string;
  /** Of one process that ends with the test, serves `folder` at `port`, and includes `rules`. */
  readonly settings: (place: { readonly folder: string; readonly port: number; readonly rules: string }) => string;
  readonly options: (settings: string) => string[];
  readonly format: keyof typeof serverHeaders;
}

const modules = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime'];
const servers: Readonly<Record<string, Server>> = {
  nginx: {
    command: 'nginx',
    format: 'headers.nginx.conf',
    options: (settings) => ['-c', settings, '-e', `${settings}.log`],
    settings: ({ folder, port, rules }) => `daemon off; master_process off; pid "${folder}/pid"; events {}
      http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path "${folder}/${each}";`).join(' ')}
      server { listen 127.0.0.1:${port}; root "${folder}/site"; include "${rules}"; error_page 404 "/a folder #1 (ñ)/404.html"; } }`,
  },
  Apache: {
    command: 'apache2',
    format: 'headers.apache.conf',
    options: (settings) => ['-X', '-f', settings],
    settings: ({ folder, port, rules }) => `ServerName localhost
      ${modules.map((each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`).join('\n')}
      Listen 127.0.0.1:${port}
      ${process.getuid?.() === 0 ? 'User www-data' : ''}
      PidFile "${folder}/pid"
      ErrorLog "${folder}/log"
      TypesConfig /etc/mime.types
      DocumentRoot "${folder}/site"
      ErrorDocument 404 "/a folder #1 (ñ)/404.html"
      Include "${rules}"`,
  },
};

for (const [name, { command, format, options, settings }] of Object.entries(servers)) {
  const isMissing = spawnSync(command, ['-v']).error !== undefined;
  test(
    `${name} sends the headers as they are written for it`,
    { skip: isMissing && `no ${command} here` },
    async (t) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'headers-'));
      await chmod(folder, 0o755);
      for (const file of [
        'index.html',
        '404.html',
        '_assets/page.abc.js',
        'pagefind/en/index/a.js',
        'sw.js',
        'embed/ask.js',
      ])
        await write(path.join(folder, 'site', decodeURIComponent(basePath), file), file);
      await write(path.join(folder, 'site/other/_assets/page.js'), 'of another site');
      const [rules, main, port] = [path.join(folder, 'rules'), path.join(folder, 'main'), await freePort()];
      await write(rules, serverHeaders[format](served).join('\n') + '\n');
      await write(main, settings({ folder, port, rules }));
      await start(t, spawn(command, options(main)), port);
      t.after(() => rm(folder, { recursive: true }));

      const ask = (asked: string) => fetch(`http://127.0.0.1:${port}${asked}`);
      const expected = serverHeaders
        ._headers(served)
        .slice(1, 5)
        .map((line) => /^ {2}([\w-]+): (.*)$/.exec(line) ?? []);
      for (const file of ['', '_assets/page.abc.js', 'sw.js', 'embed/ask.js', 'no/such/page/', '_assets/none.js'])
        for (const [, header = '', value] of expected)
          assert.equal((await ask(basePath + file)).headers.get(header), value, `${file} ${header}`);
      const cached = async (file: string) => (await ask(file)).headers.get('cache-control');
      for (const file of ['_assets/page.abc.js', 'pagefind/en/index/a.js'])
        assert.equal(await cached(basePath + file), 'public, max-age=31536000, immutable', file);
      for (const file of ['', 'sw.js', 'embed/ask.js', '_assets/none.js'])
        assert.equal(await cached(basePath + file), null, file);
      const { status, headers } = await ask('/other/_assets/page.js');
      assert.deepEqual(
        [status, headers.get('cache-control'), headers.get('content-security-policy')],
        [200, null, null],
      );
    },
  );
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until it answers; it ends with the test. */
async function start(t: TestContext, server: ChildProcess, port: number): Promise<void> {
  let said = '';
  server.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  t.after(async () => {
    if (server.exitCode !== null) return;
    server.kill();
    await once(server, 'exit');
  });
  for (let i = 0; i < 100; i += 1) {
    assert.equal(server.exitCode, null, said);
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) return;
    await wait(100);
  }
  assert.fail(said);
}
