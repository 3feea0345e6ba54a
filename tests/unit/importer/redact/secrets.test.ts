import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PrivateKind } from '../../../../src/importer/redact/finding.ts';
import { redact } from '../../../../src/importer/redact/redact.ts';

/** What is taken out of a text, under which kind. */
const taken = (text: string): string[] =>
  redact(text, 'en').findings.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
const stays = (text: string): void => assert.deepEqual(taken(text), [], text);
const goes = (kind: PrivateKind, text: string, ...what: readonly string[]): void =>
  assert.deepEqual(
    taken(text),
    what.map((each) => `${kind} ${each}`),
    text,
  );

test('a password is found where no word names it, by its look', () => {
  goes('password', 'I have set it to Rainy!Tram7', 'Rainy!Tram7');
  goes('password', 'Ya la cambié a Nube$Gris48, prueben', 'Nube$Gris48');
  goes('password', 'Your account is back. The new one is otter9bridge', 'otter9bridge');
  for (const text of [
    'I have set it to utf8mb4, then to 192.168.1.1, then to php8.3',
    'La dejé en UTF-8 y ahora es ISO-8859-1',
    'Changed the size to 25MB; it is now 1500.',
  ])
    stays(text);
});

test('a password is found beside its word: in brackets, behind a sign, or with nothing between', () => {
  goes('password', 'clave provisional (Kp7Ws2Lm9)', 'Kp7Ws2Lm9');
  goes('password', 'pass colibri-4', 'colibri-4');
  goes('password', 'wifi key: te-verde-1988', 'te-verde-1988');
  goes('password', 'red CASA, clave no-se-mueve-77', 'no-se-mueve-77');
  goes('password', 'Contraseña: chapulines', 'chapulines');
  goes('password', 'NIP 7731', '7731');
  for (const text of [
    'clave primaria id_socio2 y código de error 550',
    'contraseña: cualquiera que tenga más de ocho letras',
    'Password: see the mail',
    'pass through mod_rewrite2, pass 2 takes 12s, pin 13',
  ])
    stays(text);
});

test('a password is found beside its word between commas, and by what it opens', () => {
  goes('password', 'the temp password, Xk29fLq0, has expired', 'Xk29fLq0');
  goes('password', 'mi contraseña, chapulin7, no la acepta', 'chapulin7');
  goes('password', 'To open the archive use Quilt_2016', 'Quilt_2016');
  goes('password', 'I used the password "four small boats" with blanks', 'four small boats');
  goes('password', 'passphrase of the key: correct horse battery staple', 'correct horse battery staple');
  goes('password', "'x' => env('DB_PASSWORD', 'borage'),", 'borage');
  for (const text of ['The password, however, is old.', 'To open it use Ctrl+F5, then log in.']) stays(text);
});

test('a password is found behind other words, before its name, and beside another', () => {
  goes('password', 'Password for https://panel.example/login: Kiwi_Stand', 'Kiwi_Stand');
  goes('password', 'mi contraseña de siempre, la-luna-44, ya no sirve', 'la-luna-44');
  goes('password', 'use Fog2Lantern to log in', 'Fog2Lantern');
  goes('password', 'either lagoon-12 or lagoon-13 is the password', 'lagoon-12', 'lagoon-13');
  goes('password', 'The credentials are choir and Mezzo!piano', 'Mezzo!piano');
  goes('password', 'frase de paso: los patos vuelan bajo', 'los patos vuelan bajo');
  goes('password', 'clave del candado 3-17-29', '3-17-29');
  goes('password', 'Wi-Fi: CoopGuest\nKey: fresh-bread-2', 'fresh-bread-2');
  for (const text of [
    'The password is too short, and the other password is expired.',
    'Contraseña: mínimo 12 caracteres, mayúsculas y números',
    'Passwords: use https://panel.example to log in with your e-mail',
    'my password manager is KeePassXC-2.7',
    'user/password combination invalid; username / password fields',
  ])
    stays(text);
});

test('a password is found in the options of programs, and in the place of its column', () => {
  goes('password', "mysql -h db -u wiki -p'two words' wiki", 'two words');
  goes('password', 'zip -P cremallera actas.zip actas.pdf', 'cremallera');
  goes('password', 'echo sudoku9 | sudo -S apt-get update', 'sudoku9');
  goes('password', "INSERT INTO u (id, password) VALUES (7, 'frijolito');", 'frijolito');
  goes('password', "ENV['SMTP_PASS'] ||= 'cedro'", 'cedro');
  for (const text of [
    'password = request.form["password"]',
    'passwd = line.split(":")[1]; pwd = os.getcwd()',
    'PWD=/home/web; ssh -p 2222 host; docker run -p 80:80 nginx',
    'See http://host.example/a/7a1defb8455d',
  ])
    stays(text);
});

test('a password is found on the line below its label, in a row and in a column', () => {
  goes('password', 'Password:\n\nPumpkin-Row-6\n', 'Pumpkin-Row-6');
  goes('password', '|| User || kim ||\n|| Password || Saddle9Moon ||\n|| Port || 993 ||', 'Saddle9Moon');
  goes(
    'password',
    '||= Usuario =||= Contraseña =||\n|| feria || globo.rojo.8 ||\n|| radio || antena ||',
    'globo.rojo.8',
    'antena',
  );
  goes('password', '| login | password |\n|---|---|\n| web | Sparrow77x |', 'Sparrow77x');
  goes('password', ' password:: Hickory.Lane4\n user:: shop', 'Hickory.Lane4');
  goes('password', 'Host\tUser\tPassword\nftp\tpaloma\tAlas.y.cielo3', 'Alas.y.cielo3');
  for (const text of [
    'Password:\nNo field is shown.',
    '|| Field || Value ||\n|| password || required ||\n|| port || 993 ||',
    '| Password | normal password |\n| Port | 993 |',
    'Username\nPassword\nRemember me',
  ])
    stays(text);
});

test('a password is found in settings, calls, options, and lines of files that hold nothing else', () => {
  goes('password', 'new mysqli("h","u","tamal55")', 'tamal55');
  goes('password', '$config[\'db_pass\'] = "quelite99";', 'quelite99');
  goes('password', "define( 'DB_PASSWORD' , 'Cempa$uchil' );", 'Cempa$uchil');
  goes('password', "IDENTIFIED BY 'comal.caliente'", 'comal.caliente');
  goes('password', "server.login('web', 'pelican.mail.2')", 'pelican.mail.2');
  goes('password', 'docker login -u coop -p Harbor.Mist6 registry', 'Harbor.Mist6');
  goes('password', 'machine ftp login paloma password Alas-5', 'Alas-5');
  goes('password', 'ana:$apr1$x7Hq2.Zk$uM0Yc7Vd8s1Rk4Wq9tLp3/', '$apr1$x7Hq2.Zk$uM0Yc7Vd8s1Rk4Wq9tLp3/');
  goes('password', 'Server=db;Uid=web;Pwd=Cactus_Flor5;', 'Cactus_Flor5');
  for (const text of [
    'new mysqli($host, $user, $password, $db);',
    "$config['db_pass'] = getenv('DB_PASS');",
    'docker run -p 8080:80 nginx',
    'root:x:0:0:root:/root:/bin/bash',
    'DB_PASSWORD=YOUR_PASSWORD_HERE',
  ])
    stays(text);
});

test('an address keeps its host and loses its password, whatever its scheme and user', () => {
  goes('password', 'amqp://:s3creta@broker', 's3creta');
  goes('password', 'mongodb+srv://coop:Maple.Door.3@cluster0.example.net/app', 'Maple.Door.3');
  goes('password', 'https://deploy:orange-lamp-3@git.example.org/site.git', 'orange-lamp-3');
  stays('postgres://user:pass@localhost/db');
});

test('a token is found by its label, its service, or its look', () => {
  goes('token', 'SECRET_KEY_BASE=b3f1c09e77aa41d2b3f1c09e77aa41d2', 'b3f1c09e77aa41d2b3f1c09e77aa41d2');
  goes('token', 'https://maps.example.org/t?key=mp_7Xk29qLw&v=3', 'mp_7Xk29qLw');
  goes('token', 'npm_inventedInventedInvented012345678901', 'npm_inventedInventedInvented012345678901');
  goes('token', 'gsk_' + 'aB3'.repeat(17) + 'x', 'gsk_' + 'aB3'.repeat(17) + 'x');
  goes('token', 'Authorization: Basic d2ViOnRhbWFsNTU=', 'd2ViOnRhbWFsNTU=');
  goes('token', 'Xk7Qm2Zt9Lw4Bn6Vc1Yd8Rf3Hj5Gs0Pa', 'Xk7Qm2Zt9Lw4Bn6Vc1Yd8Rf3Hj5Gs0Pa');
});

test('names of code, hashes and messages of a compiler are no tokens', () => {
  for (const text of [
    'struct __pyx_obj_4demo_9plugins_PluginInstance *self;',
    "error: '__pyx_convert_pair_to_py_uint32_t____uint32_t' was not declared",
    'undefined reference to `_ZN5boost6python7objects21py_function_impl_baseD2Ev`',
    '# Node ID f5416d189d82af12920dc9329a68a1278ecee946',
    'Fixed in 8a7d02b61ac0d2cd72959060d7ef19f8955eda41',
    'md5 d41d8cd98f00b204e9800998ecf8427e',
    'class AbstractSingletonProxyFactoryBean2Implementation extends Base',
    'x_token2 = lexer.next_token(); y = token3.value',
    "Token 'INDENT' at line 14",
    'token_expires_at 2024-03-11T04:12:55Z',
    '4f2a9c1e7ab24d4480b6c29f3c1e7ab24d4480b6',
  ])
    stays(text);
});

test('a token is found where it is told in passing, and what chance has not made stays', () => {
  for (const [text, what] of [
    ['wp config set AUTH_SALT "k9#Lm2$Qx7!Wz4"', 'k9#Lm2$Qx7!Wz4'],
    ['my session id was k3v9q7t1m5x0 when it ended', 'k3v9q7t1m5x0'],
    ['use d41d8cd98f00b204e980 as the API key', 'd41d8cd98f00b204e980'],
    ['key: f3b9c2a17d', 'f3b9c2a17d'],
    ['me llegó el código 55 02 18 y no lo acepta', '55 02 18'],
    ['code 771 402 (2FA)', '771 402'],
    ['el authcode del dominio es 9$kTz-4wQ', '9$kTz-4wQ'],
    ['https://vote.host.invalid/?ballot=Zq7Lx2Wm', 'Zq7Lx2Wm'],
    ['https://host.invalid/?member_register=8d7f6a5b4c3e2d1f', '8d7f6a5b4c3e2d1f'],
    ['webcal://cal.host.invalid/dav/kT9wZ2mQx7LpR4vB?export', 'kT9wZ2mQx7LpR4vB'],
  ] as const)
    goes('token', text, what);
  for (const text of [
    '2FA since 2021',
    'auth_mech: CRAM-MD5 or SCRAM-SHA-256',
    'the code 503 came at 14:30',
    'press the key F12; key = hash2(value3)',
    'https://host.invalid/?rev=8d7f6a5b4c3e2d1f',
    'https://host.invalid/?theme=twentytwelve2',
  ])
    stays(text);
});

test('a remark in a text switches no rule off', () => {
  const token = `glsa_${'a1B2c3D4'.repeat(4)}_0a1b2c3d`;
  goes('token', `secretlint-disable\n${token}`, token);
});

test('of addresses that let in whoever has them, what nobody could guess goes', () => {
  goes(
    'token',
    'https://hooks.slack.com/services/T02AB3CD4/B05EF6GH7/q8R7s6T5u4V3',
    'T02AB3CD4/B05EF6GH7/q8R7s6T5u4V3',
  );
  goes('token', 'https://discord.com/api/webhooks/7000123/aB3dE6gH9jK2', '7000123/aB3dE6gH9jK2');
  goes('token', 'https://api.telegram.org/bot700555:AAmadeUpTgToken/getMe', '700555:AAmadeUpTgToken');
  goes('token', 'https://chat.coop.example/hooks/x9k2w7b4q1z8m3n6c5v0t2r1ya', 'x9k2w7b4q1z8m3n6c5v0t2r1ya');
  goes('token', 'https://drive.google.com/file/d/1aB2cD3eF4gH5iJ6/view', '1aB2cD3eF4gH5iJ6');
  goes('token', 'https://nube.coop.example/s/kT7mQ2xW9bLp4Zn', 'kT7mQ2xW9bLp4Zn');
  goes('token', 'https://we.tl/t-aB3xK9mQ2z', 'aB3xK9mQ2z');
  goes('token', 'https://panel.example/login/e7Xk29qLw4mZt8', 'e7Xk29qLw4mZt8');
  for (const text of [
    'https://www.example.org/s/about-us',
    'https://www.example.org/webhooks/getting-started',
    'https://www.example.org/search?q=imap&key=name&page=2',
    'https://bugs.example.org/show?id=1204&code=404',
    'https://git.example.org/site/commit/9f3c1e7ab24d4480b6c29f3c1e7ab24d4480b6c2',
  ])
    stays(text);
});

test('recovery codes go from the first to the last', () => {
  goes('token', 'My backup codes are\n1832 9041\n7720 1156\nand none works.', '1832 9041\n7720 1156');
  goes('token', 'códigos de respaldo: 77120943, 11830562', '77120943, 11830562');
  goes('token', 'licence XK4T9-PQ2M7-WD3LR-8ZB6C', 'XK4T9-PQ2M7-WD3LR-8ZB6C');
  for (const text of ['Recovery codes can be made again.', 'backup codes 2 of 10 used', 'CVE-2021-44228']) stays(text);
});

test('what stands behind a placeholder is not taken for what it names', () => {
  stays('root:[password removed]:17000:0:99999:7:::');
  stays('[contraseña retirada]: Xk4-91');
});

test('what ends a sentence, or is the next parameter, is no part of a secret', () => {
  goes('password', 'The password was changed: the new one is Teal-Otter-57. Log in.', 'Teal-Otter-57');
  goes('token', 'see https://x.example/s?token=b7Lr3Mn8Yw6Qv2Ts&page=2 there', 'b7Lr3Mn8Yw6Qv2Ts');
});

test('passwords that the layout tells go: columns, pairs, a line of their own, fields of forms, what several have', () => {
  for (const [text, secrets] of [
    ['user    pass\nluz     tortuga1\nsol     mar99', ['tortuga1', 'mar99']],
    ['usuario / contraseña: luz / perroazul', ['perroazul']],
    ['user/pass: luz / perroazul', ['perroazul']],
    ['WPA2: NopalVerde88', ['NopalVerde88']],
    ['La contraseña es la siguiente:\n\nperro azul 12', ['perro azul 12']],
    ['pass:\n  mariposa', ['mariposa']],
    ['<input type="password" value="mariposa2020">', ['mariposa2020']],
    ['Cambié las contraseñas y les puse a todas la misma: mariposa2020', ['mariposa2020']],
    ['changed to mariposa-roja yesterday (the admin password)', ['mariposa-roja']],
    ['name    password\nField   Description', []],
    ['WPA2: enabled. Security: WPA2-PSK', []],
    ['Usuario:\nContraseña:\nEntrar', []],
    ['Password:\n\nForgot your password?', []],
    ['Enter the password:\nssh host now', []],
    ['the password is:\nstored in the vault', []],
  ] as const)
    assert.deepEqual(
      redact(text, 'en').findings.map(({ start, end }) => text.slice(start, end)),
      secrets,
      text,
    );
});
