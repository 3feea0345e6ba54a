import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exclusionsIn } from '../../../../src/search/engine/exclusions.ts';

for (const command of [
  'openssl s_client -connect',
  'openssl s_client -connect mail.example.org:993 -servername mail.example.org',
  's_client -connect',
  'openssl x509 -text',
  'tar -xzf',
  'tar -xzf site.tar.gz',
  'tar -czvf backup.tar.gz public_html',
  'untar -verbose',
  'rsync -avz --delete',
  'rsync -avz ./ web03:/srv',
  'git push --force',
  'chmod -R 755',
  'chmod -Rv folder',
  'ls -la',
  'ls -lah',
  'grep -rni error',
  'grep -rni “relay denied”',
  'curl -I https://example.org/',
  'curl -fsSL',
  'ps -aux',
  'ps -aux nginx -verbose',
  'java -jar',
  'java -version',
  'php -version',
  'find -name',
  'find . -name "*.log" -print',
  'find mail -type',
  'convert -resize photo',
  'ssh -vvv',
  'docker run -detach --rm',
  '$ backup -weekly',
  'ana@web03$ backup -weekly',
  'sudo backup -weekly',
  'Get-ChildItem -Recurse -Filter',
  'Set-Mailbox -Identity ana',
  'mysqldump -uroot clients',
  'mysql -uroot -p clients',
  'dig example.org -trace',
  'dig -trace example.org',
  'netstat -ano',
  'ipconfig -all',
  'borg create -stats /srv',
  'foo -bar file.conf',
  'foo -bar | less',
  'foo -bar > out',
  'foo -Dname=value',
  'foo -bar -v',
  'foo -bar --baz',
  'foo -config server',
  'cómo uso tar -xzf',
  'qué hace rsync -avz',
  'v=spf1 include:_spf.example.org -all',
  'spf -all',
  '-bash: git: command not found',
  '-connect',
  '-outlook -gmail',
  'sed -i',
  'C:\\Windows\\backup -full',
])
  test(`no word is left out of “${command}”`, () => {
    assert.deepEqual(exclusionsIn(command), { kept: command, words: [], included: command });
  });

for (const [question, kept, ...words] of [
  ['mail -outlook', 'mail', 'outlook'],
  ['correo -outlook', 'correo', 'outlook'],
  ['correo -gmail -yahoo', 'correo', 'gmail', 'yahoo'],
  ['¿cómo configuro mi correo? -Outlook', '¿cómo configuro mi correo?', 'Outlook'],
  ['-outlook correo en el celular', 'correo en el celular', 'outlook'],
  ['correo -contraseña en el celular', 'correo en el celular', 'contraseña'],
  ['how do I set up mail -outlook on a phone', 'how do I set up mail on a phone', 'outlook'],
  ['windows 11 -outlook', 'windows 11', 'outlook'],
  ['php8.2 -wordpress', 'php8.2', 'wordpress'],
  ['hotmail.com -outlook', 'hotmail.com', 'outlook'],
  ['ana@example.org -gmail', 'ana@example.org', 'gmail'],
  ['smtp/imap -outlook', 'smtp/imap', 'outlook'],
  ['find my mail -gmail', 'find my mail', 'gmail'],
  ['mysql -wordpress', 'mysql', 'wordpress'],
  ['ssh -windows', 'ssh', 'windows'],
  ['e-mail -wp-admin', 'e-mail', 'wp-admin'],
  ['mail -outlook?', 'mail', 'outlook'],
  ['"relay denied" -postfix', '"relay denied"', 'postfix'],
  ['certificado -dns', 'certificado', 'dns'],
] as const)
  test(`“${question}” leaves out ${words.join(' and ')}`, () => {
    const { included, ...exclusions } = exclusionsIn(question);
    assert.deepEqual(exclusions, { kept, words });
    assert.equal(included, question.replaceAll(/(?<=^|\s)-/g, ''));
  });

test('a dash inside quotation marks is part of the text, and one before them leaves nothing out', () => {
  for (const question of ['"rsync -avz backup"', '"-connect"', 'mail "-outlook"', '«correo -gmail»'])
    assert.deepEqual(exclusionsIn(question).words, [], question);
});

test('a dash alone, before a number, before a small word or in a long text leaves nothing out', () => {
  const long = `my mail does not arrive ${'and it says so every time '.repeat(3)} -outlook`;
  for (const question of ['mail - outlook', 'mail -5', 'mail -25', 'mail -the', 'correo -para', long, '', '-', '- -'])
    assert.deepEqual(exclusionsIn(question).words, [], question);
});
