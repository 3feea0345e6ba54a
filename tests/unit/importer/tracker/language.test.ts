import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, languageOfBlock, languagesOf } from '../../../../src/importer/tracker/language.ts';
import { expected } from '../expected.ts';

/** Paragraphs, items and cells without code, as the converter gives them. */
const blocksOf = (html: string): string[] =>
  html
    .replace(/<(pre|code|blockquote class="citation")[\s\S]*?<\/\1>/g, ' ')
    .replace(/<blockquote class="citation">[\s\S]*?<\/blockquote>/g, ' ')
    .split(/<\/?(?:p|li|td|th|dd|dt|h\d|tr|ul|ol|br)\b[^>]*>/)
    .map((block) =>
      block
        .replace(/<[^>]+>/g, '')
        .replace(/&[a-z#0-9]+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);

test('every description and comment of the sample is in the language that it is in, mixed ones in both', () => {
  let compared = 0;
  for (const { id, description, comments, languages } of expected.tickets) {
    for (const [name, text] of [
      ['description', description] as const,
      ...comments.map((comment) => [`comment ${comment.number}`, comment] as const),
    ]) {
      // What macros and unknown processors put into the page is Trac's, not the writer's.
      if (!text.html || text.languages.length === 0 || /class="wiki-toc|Failed to load processor/.test(text.html))
        continue;
      const found = languagesOf(blocksOf(text.html), known(languages[0] === 'es' ? 'es' : 'en'));
      assert.deepEqual([...found.all], [...text.languages].sort(), `#${id} ${name}`);
      compared++;
    }
  }
  assert.ok(compared > 50);
});

test('what is too short to tell takes the language around it', () => {
  assert.equal(languageOfBlock('OK'), null);
  assert.equal(languageOfBlock('ssh -v shell.telar.example'), null);
  assert.deepEqual(languagesOf(['OK', 'imap 993'], known('es')), { main: 'es', all: ['es'] });
});

/** What a mixed tracker is like: short titles, names of programs, addresses, a word of thanks. */
const mixed: readonly (readonly ['en' | 'es', ...string[]])[] = [
  ['es', 'No llega el correo'],
  ['es', 'Error 413', 'No se pueden subir las fotos.'],
  ['es', 'La página no carga', 'Sale un error 500 en WordPress.'],
  ['es', 'Borrar un usuario de la lista', 'Ya no está con nosotras.'],
  ['es', 'Certificado de Let’s Encrypt vencido', 'El navegador dice que no es seguro.'],
  ['es', 'IMAP en Thunderbird', '¿Cuál es el puerto del servidor?'],
  ['es', 'Contraseña de Nextcloud', 'Hola, olvidé mi contraseña. Gracias.'],
  ['es', 'DNS', 'Los registros que puse en el panel no aparecen.'],
  ['es', 'Mailman', 'Una persona se quiere dar de baja y no puede.'],
  ['es', 'Alta de Marisol', 'Por favor den de alta a Marisol en la lista.'],
  ['es', 'Jitsi no se oye', 'Con Firefox no se oye a nadie, con Chrome sí.'],
  ['es', 'Backup del foro', 'Necesitamos una copia de la base de datos.'],
  ['es', 'spam', 'Nos llega mucho spam desde ayer, ¿qué hacemos?'],
  ['es', 'git push', 'Me sale «permission denied (publickey)» cuando hago push.'],
  ['es', 'SSL', 'Queremos https para el sitio de la huerta.'],
  ['en', 'Mail does not arrive'],
  ['en', 'Error 413', 'We cannot upload the photos.'],
  ['en', 'Site is down', 'There is an error 500 in WordPress.'],
  ['en', 'Remove a user from the list', 'She has left the group.'],
  ['en', 'Let’s Encrypt certificate expired', 'The browser says that it is not safe.'],
  ['en', 'IMAP in Thunderbird', 'What is the port of the server?'],
  ['en', 'Nextcloud password', 'Hello, I forgot my password. Thanks.'],
  ['en', 'DNS', 'The records that I set in the panel do not appear.'],
  ['en', 'Mailman', 'A person wants to leave the list and cannot.'],
  ['en', 'Account for José Peña', 'Please add José Peña to the list of the garden.'],
  ['en', 'No sound in Jitsi', 'With Firefox there is no sound, with Chrome there is.'],
  ['en', 'Backup of El Faro', 'We need a copy of the database of La Huerta.'],
  ['en', 'spam', 'We get a lot of spam since yesterday, what can we do?'],
  ['en', 'git push', 'It says «permiso denegado» when I push.'],
  ['en', 'Crash in "del a[i]"'],
];

for (const share of [0.5, 0.7])
  test(`in a mixed tracker of ${share} English, each short ticket is in the language that it is in`, () =>
    assert.deepEqual(
      mixed
        .map(([right, ...texts]) => ({ right, found: languagesOf(texts, { locale: 'en', share }).main, texts }))
        .filter(({ right, found }) => right !== found),
      [],
    ));

test('a pasted message of a program does not outweigh what people wrote, and words without grammar tell', () => {
  const rejected =
    '550 5.7.1 Message rejected due to SPF. Please see http://mail.example/x for more information about this problem';
  const noMailbox =
    '550 5.1.1 El buzón al que se escribe no existe en este servidor. Vea la página de ayuda para más información';
  for (const [right, ...texts] of [
    ['es', rejected, 'Correo rebota', 'Agrega include:_spf a tu zona'],
    ['es', rejected, 'Correo rebota'],
    ['en', noMailbox, 'Mail bounces', 'Add include:_spf to your zone'],
    ['es', 'Contraseña', 'Listo'],
    ['es', 'No llega', 'Listo'],
    ['es', 'Cuota', 'Listo'],
    ['en', 'Password', 'Fixed'],
  ] as const) {
    const other = right === 'es' ? 'en' : 'es';
    assert.equal(languagesOf(texts, { locale: other, share: 0.5 }).main, right, texts.join(' '));
  }
});

test('where next to nobody writes Spanish, names, code and a quotation do not make a ticket Spanish', () => {
  for (const texts of [
    ['cdef int la, de, el'],
    ['Broken with España, Perú, México', 'Fails for "El Niño" too.'],
    ['UnicodeError for «ñ»', 'Message: no se puede'],
  ])
    assert.equal(languagesOf(texts, { locale: 'en', share: 0.99 }).main, 'en', texts.join(' '));
  const whole = 'Desde el martes no llega ningún correo de la lista. ¿Pueden revisar qué pasa con el servidor?';
  assert.equal(languagesOf([whole], { locale: 'en', share: 0.99 }).main, 'es', 'a whole sentence does');
});
