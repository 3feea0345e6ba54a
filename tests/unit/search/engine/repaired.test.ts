import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../../../src/language/fold.ts';
import { repaired } from '../../../../src/search/engine/repaired.ts';
import { fc } from './properties.ts';

for (const [typed, meant] of [
  ['contrase;a', 'contrasena'],
  ['mis contrase;as', 'mis contrasenas'],
  ['espa;ol', 'espanol'],
  ['a;o nuevo', 'ano nuevo'],
  ['contrase~na', 'contrasena'],
  ['contrasen~a', 'contrasena'],
  ['contrase~a', 'contrasena'],
  ['CONTRASE~NA', 'contrasena'],
  ['contrase?a', 'contrasena'],
  ['contrase\ufffda', 'contrasena'],
  ['contrase¤a', 'contrasena'],
  ['contraseÃ±a', 'contrasena'],
  ['contraseã±a', 'contrasena'],
  ['configuraciÃ³n del buzÃ³n', 'configuracion del buzon'],
  ['contraseÃƒÂ±a', 'contrasena'],
  ['aquÃ\u00ad', 'aqui'],
  ['donâ€™t', 'don’t'],
  ['â€œrelay deniedâ€\u009d', '“relay denied”'],
  ['contrase%C3%B1a', 'contrasena'],
  ['contrase&ntilde;a y buz&oacute;n', 'contrasena y buzon'],
  ['configuraci´on', 'configuracion'],
  ['configuracio´n', 'configuracion'],
  ['contrase`na', 'contrasena'],
] as const)
  test(`“${typed}” is ${meant}`, () => assert.equal(fold(repaired(typed)), meant));

for (const question of [
  'contraseña',
  'São Paulo, año y café',
  'ÑANDÚ “é” «ü»',
  'mail;outlook;gmail',
  'correo;imap',
  '¿qué? a ver',
  'cd ~/site; ls',
  'ls ~ana',
  'https://example.org/?a=1&b=%20',
  'SELECT `name`',
  '500 € – 20 %',
  '日本語 🙂',
])
  test(`“${question}” stays as it is`, () => assert.equal(repaired(question), question));

test('any text that was read in the wrong encoding is read again, and right text is left alone', () => {
  const spanish = fc.stringMatching(/^[a-zñáéíóúü¿¡ ]{1,30}$/);
  const misread = (text: string): string =>
    Array.from(new TextEncoder().encode(text), (byte) =>
      new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    ).join('');
  fc.assert(
    fc.property(spanish, (text) => {
      assert.equal(repaired(text), text);
      assert.equal(repaired(misread(text)), text);
      assert.equal(repaired(misread(misread(text))), text);
    }),
  );
});
