import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PrivateKind } from '../../../../src/importer/redact/finding.ts';
import { isCurp, isRfc } from '../../../../src/importer/redact/national-ids.ts';
import { redact } from '../../../../src/importer/redact/redact.ts';

/** What is taken out of a text, under which kind. */
const taken = (text: string): string[] =>
  redact(text, 'en').findings.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
const stays = (text: string): void => assert.deepEqual(taken(text), [], text);
const goes = (kind: PrivateKind, text: string, what: string): void =>
  assert.deepEqual(taken(text), [`${kind} ${what}`], text);

test('the last letter of a CURP and of an RFC checks the others', () => {
  assert.ok(isCurp('LOHM751130MOCPRA04') && isCurp('lohm751130mocpra04') && !isCurp('LOHM751130MOCPRA05'));
  assert.ok(isRfc('LOHM751130R20') && isRfc('CTS-120305-K4A') && !isRfc('LOHM751130R21'));
});

test('numbers that a state gives are taken out, by their shape or behind the word that says what they are', () => {
  goes('national-id', 'Es LOHM751130MOCPRA04.', 'LOHM751130MOCPRA04');
  goes('national-id', 'escribí lohm751130mocpra04 con minúsculas', 'lohm751130mocpra04');
  goes('national-id', 'RFC: CTS120305K41', 'CTS120305K41');
  goes('national-id', 'La constancia de CTS120305K4A', 'CTS120305K4A');
  goes('national-id', 'su NSS:\n45 03 87 6521 8', '45 03 87 6521 8');
  goes('national-id', 'GMCNRS80010109M300', 'GMCNRS80010109M300');
  goes('national-id', 'it shows 123-45-6789', '123-45-6789');
  goes('national-id', 'EIN (12-3456789)', '12-3456789');
  goes('national-id', 'my passport is 512345678', '512345678');
});

test('hashes, orders, parts and standards are no numbers of somebody', () => {
  for (const text of [
    'commit 123456789, order 45038765218, invoice 12-3456789',
    'part no. 123-45-6789',
    'RFC 5321 and RFC: 822',
    'RFC genérico XAXX010101000',
    'GOMC801301MDFXRN03 has no such month',
    'CTS120305K41 is in the parts list',
  ])
    stays(text);
});

test('addresses of a private network are taken out with their mask; a port stays', () => {
  goes('ip', 'http://10.0.3.8:8080/', '10.0.3.8');
  goes('ip', 'allow 10.20.30.0/24;', '10.20.30.0/24');
  goes('ip', 'ping 172.16.8.3', '172.16.8.3');
  goes('ip', '[fd00:aa:bb::7]:5432', 'fd00:aa:bb::7');
  goes('ip', 'fe80::a00:27ff:fe4e:66a1%eth0', 'fe80::a00:27ff:fe4e:66a1');
  goes('ip', '172.32.0.9 is not of it, and goes too', '172.32.0.9');
});

test('what every home has, whole networks, resolvers and examples stay', () => {
  for (const text of [
    'http://192.168.1.254, 127.0.0.1:80, 255.255.255.0, ::1, 0.0.0.0',
    '10.0.0.0/8, 172.16.0.0/12, fd00::/8',
    '8.8.8.8, 1.1.1.1, 2606:4700:4700::1111',
    'The docs use 192.0.2.1 and 2001:db8::1',
    'dig shows that the record leads to 203.0.113.20',
    'The printer answers at 192.0.2.7, the new one at 198.51.100.9 or 2001:db8::9.',
  ])
    stays(text);
});

test('an address for examples goes where a text takes it for somebody’s', () => {
  goes('ip', 'My IP is 203.0.113.58', '203.0.113.58');
  goes('ip', 'Failed password for root from 198.51.100.201 port 52144 ssh2', '198.51.100.201');
});

test('a disguise, a whole network in other words and an address behind a table’s date are somebody’s', () => {
  goes('ip', 'it is 203[.]0[.]113[.]58', '203[.]0[.]113[.]58');
  goes('ip', 'mi ip es 203 punto 0 punto 113 punto 58', '203 punto 0 punto 113 punto 58');
  goes('ip', 'my IP, 203-0-113-58, is refused', '203-0-113-58');
  goes('ip', 'block 187.190.33.* please', '187.190.33.*');
  goes('ip', 'somos 187.190.33.8-15', '187.190.33.8-15');
  goes('ip', '| 2024-06-11 | 203.0.113.58 |', '203.0.113.58');
  for (const text of ['PHP 7.4.33.x', 'clause 12.3.4.5 of it', 'Firefox 121.0.1.2', '192.168.1.x', 'cython 0.29.x.x'])
    stays(text);
});

test('telephones stand beside each other, behind a sign, and with one dash', () => {
  goes('phone', 'cualquier duda al 951-5550123', '951-5550123');
  goes('phone', '📱 9515550123', '9515550123');
  goes('phone', 'area code 505, then 555-0173', '505, then 555-0173');
  assert.deepEqual(taken('Tels. 8555-0123 / 8555-0124'), ['phone 8555-0123', 'phone 8555-0124']);
  stays('la cuenta con 2285550123 bytes');
});

test('versions of four parts are no addresses', () => {
  for (const text of [
    'version 10.2.4.1',
    'la versión es 172.16.0.4',
    'Chrome/10.2.4.1',
    'Firefox 10.0.0.2',
    'libfoo-10.2.4.1.tar.gz, foo_10.1.1.1_amd64.deb, v10.1.2.3',
    'section 10.3.1.2',
    'upgraded openssl from 1.0.2.7 to 1.1.1.2',
  ])
    stays(text);
});

test('telephone numbers are known by the word before them, also in words', () => {
  goes('phone', 'call 5105550188', '5105550188');
  goes('phone', 'my landline is 555-0119', '555-0119');
  goes('phone', 'dial five five five, oh one four two', 'five five five, oh one four two');
  goes(
    'phone',
    'cincuenta y cinco, cincuenta y cinco, cero uno, veintiuno',
    'cincuenta y cinco, cincuenta y cinco, cero uno, veintiuno',
  );
  for (const text of [
    'id 5105550188',
    'order number 555-0119',
    'call f(12345678)',
    'one two three four five six',
    'ports 3000-5000',
  ])
    stays(text);
});

test('an account is known by its country’s length, or by the word before it', () => {
  goes('account', 'to NL08 ABNA 0555 5555 00, please', 'NL08 ABNA 0555 5555 00');
  goes('account', 'Acct: 00555-201-88431', '00555-201-88431');
  stays('model DE9000X1234, firmware GB-2.11-r4, GB2911112222333344445555666');
});

test('mail addresses are found in the usual disguises', () => {
  goes('email', 'usuaria-en-correo-punto-org', 'usuaria-en-correo-punto-org');
  goes('email', 'kim_at_print_dot_net', 'kim_at_print_dot_net');
  goes('email', 'escribe a usuaria en correo punto org', 'usuaria en correo punto org');
  goes('email', 'anaARROBAcorreo.org', 'anaARROBAcorreo.org');
  goes('email', 'desk&#64;library.example', 'desk&#64;library.example');
  for (const text of ['vive-en-casa', 'estamos en punto muerto', 'Meet at noon at the dot com stage.']) stays(text);
});

test('mail addresses, telephones, accounts and addresses of networks are found in further forms', () => {
  goes('email', '> On Mon, <zef@x.org> wrote:', 'zef@x.org');
  goes('email', 'es rosa.vidal arroba gmail', 'rosa.vidal arroba gmail');
  goes('email', 'sent to rosa@\ntelar.example', 'rosa@\ntelar.example');
  goes('phone', 'wa.me/5215512345678', '5215512345678');
  goes('phone', 'lada 951, 515 0133', '951, 515 0133');
  goes('account', 'depósito en Banorte 0123456789', '0123456789');
  goes('ip', 'Received: from x ([IPv6:2806:2f0:51:9a::7])', '2806:2f0:51:9a::7');
  goes('ip', '203.0.113.77 cannot get in any more', '203.0.113.77');
  goes(
    'key',
    'see 4A3B 9C1D 0E2F 8877 6655 4A3B 9C1D 0E2F 8877 6655',
    '4A3B 9C1D 0E2F 8877 6655 4A3B 9C1D 0E2F 8877 6655',
  );
  goes('token', 'Cookie: lang=es; sess=a8f3k2m9q1', 'a8f3k2m9q1');
  goes('token', 'invite: https://chat.example/signup_user_complete/?id=x7d9qk3mtbfz8rn1', 'x7d9qk3mtbfz8rn1');
  for (const text of [
    'In-Reply-To: <CAF1x=abc.def@mail.example.com>',
    'git@git.example.org:coop/site.git, logo@2x.png, you@example.com',
    'ISBN 978 607 16 0123 4, 100 200 300 400, 1024 768 1280 1024',
    'The file has to start with -----BEGIN RSA PRIVATE KEY----- and yours does not.',
    'undefined method `authenticate_token!` for #<Api::V1::Base:0x00007f8b1c0a2d48>',
  ])
    stays(text);
});

test('a domain of one letter is a domain', () => {
  goes('email', 'Write to ulises@x.org.', 'ulises@x.org');
});
