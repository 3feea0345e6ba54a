import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openSearch } from '../../../../src/search/engine/open-search.ts';
import type { Locale } from '../../../../src/language/locale.ts';
import { writeSearchIndex } from '../../../../src/search/build/write-search-index.ts';
import { openBuiltSite } from '../../../../src/search/node/built-site.ts';
import { removeSite, type SmallEntries, writeSmallSite } from '../engine/small-site.ts';

type Samples = readonly (readonly [said: string, ...asked: string[]])[];

/** What a page says, and how people look for it. */
const samples: Readonly<Record<Locale, Samples>> = {
  en: [
    ['ns4.colmena.example', 'ns4'],
    ['a record for ns5.example.net.', 'ns5'],
    ['db2-replica.internal', 'db2'],
    ['https://cpanel3.example.org:2083/login', 'cpanel3'],
    ['web mail', 'webmail'],
    ['webmail', 'web mail'],
    ['Let’s Encrypt', 'letsencrypt', 'lets encrypt'],
    ['wp-config.php', 'wpconfig', 'wp-config', 'config.php'],
    ['e-mail-address', 'email'],
    ['newsletter', 'news letter'],
    ['hot spot', 'hotspot'],
    ['php my admin', 'phpmyadmin'],
    ['2-FA', '2fa'],
    ['MP4', 'mp4'],
    ['UTF-8', 'utf8', 'utf-8'],
    ['IPv6', 'ipv6', 'ip v6'],
    ['IP v4', 'ipv4'],
    ['SHA-256', 'sha256', 'sha-256'],
    ['X.509', 'x509'],
    ['h264', 'h.264'],
    ['port 25', 'port25'],
    ['port465', 'port 465'],
    ['550-5.7.26', '5.7.26', '550 5.7.26'],
    ['ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'cipher mismatch', 'err_ssl_version'],
    ['v=spf1 include:_spf.example.org', 'v=spf1', 'spf1'],
    ['v=BIMI1', 'bimi1'],
    ['PHP 7.4', 'php7.4', 'PHP 7'],
    ['php5.6-fpm', 'php5.6', 'php 5.6', 'php5'],
    ['TLSv1.1', 'tls1.1', 'tls 1.1', 'tlsv1.1'],
    ['Debian 12', 'debian12'],
    ['Ubuntu22.04', 'ubuntu 22.04'],
    ['Nextcloud v28.0.1', 'nextcloud 28'],
    ['250MB', '250 mb'],
    ['300 MB', '300mb'],
    ['1.75 GB', '1,75gb'],
    ['12,500 mails', '12500'],
    ['max_input_vars', 'max input vars', 'maxinputvars'],
    ['ModSecurity', 'mod security'],
    ['SQLSTATE[42S02]', '42s02'],
    ['S/MIME', 'smime'],
    ['AES-192-GCM', 'aes192'],
    ['R&D', 'r&d', 'rd'],
    ['chat&call', 'chat call', 'chatcall'],
    ['for\u00adward\u00ading', 'forwarding', 'for\u00adwarding'],
    ['ＱＷＸ７８９', 'qwx789', 'ＱＷＸ７８９'],
    ['\ufb01ngerprint', 'fingerprint', '🔑 fingerprint'],
  ],
  es: [
    ['ns7.colmena.example', 'ns7'],
    ['PHP 8.3', 'php8.3'],
    ['500 MB', '500mb'],
    ['2,5 GB', '2.5 GB', '2.5gb'],
    ['puerto 587', 'puerto587'],
    ['auto respuesta', 'autorespuesta'],
    ['subcarpeta', 'sub carpeta'],
    ['TLSv1.2', 'tls 1.2'],
  ],
};

const sentences: Readonly<Record<Locale, (said: string) => string>> = {
  en: (said) => `<p>You will find this setting in the panel.</p><p>We looked at ${said} on the server yesterday.</p>`,
  es: (said) => `<p>Encontrarás este ajuste en el panel.</p><p>Ayer vimos ${said} en el servidor.</p>`,
};

for (const locale of ['en', 'es'] as const) {
  test(`letters with digits, and words in one or apart, are found in any spelling (${locale})`, async () => {
    const keyOf = (i: number): string => `faq/page-${'abcdefgh'[i % 8]}${'abcdefgh'[Math.floor(i / 8)]}`;
    const entries: SmallEntries = Object.fromEntries(
      samples[locale].map(([said], i) => [keyOf(i), { [locale]: { title: 'A guide', body: sentences[locale](said) } }]),
    );
    const folder = await writeSmallSite(entries);
    after(() => removeSite(folder));
    await writeSearchIndex(folder, []);
    const engine = await openSearch(locale, openBuiltSite(folder));
    const missed: string[] = [];
    for (const [i, [said, ...asked]] of samples[locale].entries()) {
      for (const question of [said, ...asked]) {
        const hits = await (await engine.search(question, {})).own.hits(0, 3);
        if (!hits.some(({ address }) => address === `/${locale}/${keyOf(i)}/`)) missed.push(`${said} ← ${question}`);
      }
    }
    assert.deepEqual(missed, []);
  });
}
