import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { languageFor } from '../../../src/cli/terminal.ts';
import { type Changes, replacing, validContent, withContent } from '../../fixtures/content-builder.ts';

const inSpanish: Changes = { 'site.yaml': replacing(/^defaultLanguage: \w+$/m, 'defaultLanguage: es') };

interface Printed {
  readonly code: number | null;
  readonly out: string;
}

/** What a command prints; the time of a step is left out, and the folder is called FOLDER. */
function called(command: string, folder: string, ...typed: readonly string[]): Printed {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve(`src/cli/${command}.ts`), ...typed, '--content', folder],
    { encoding: 'utf8', env: { ...process.env, LANG: 'es_MX.UTF-8', LC_ALL: '', LC_MESSAGES: '' } },
  );
  return {
    code: status,
    out: `${stdout}${stderr}`
      .replaceAll(folder, 'FOLDER')
      .replace(/, \d+\.\d s$/gm, '')
      .trim(),
  };
}

test('a command speaks the default language of its content, else that of the machine, else English', async () => {
  assert.match(String(validContent['site.yaml']), /^defaultLanguage: en$/m);
  const nowhere = ['--content', '/no/such/folder'];
  assert.equal(languageFor(nowhere, { LANG: 'es_MX.UTF-8' }), 'es');
  assert.equal(languageFor(nowhere, { LC_ALL: 'en_GB.UTF-8', LANG: 'es_MX.UTF-8' }), 'en');
  assert.equal(languageFor(nowhere, { LC_ALL: '', LC_MESSAGES: 'es_ES', LANG: 'C' }), 'es');
  assert.equal(languageFor(nowhere, { LANG: 'fr_FR.UTF-8' }), 'en');
  assert.equal(languageFor(nowhere, {}), 'en');
  await withContent(inSpanish, async (folder) => {
    assert.equal(languageFor(['--out', 'x', '--content', folder], { LANG: 'en_US.UTF-8' }), 'es');
    assert.equal(languageFor([`--content=${folder}`], {}), 'es');
  });
  await withContent({}, async (folder) => assert.equal(languageFor(['--content', folder], { LANG: 'es_MX' }), 'en'));
});

test('check says in Spanish what is wrong with Spanish content, and how many problems there are', () =>
  withContent({ ...inSpanish, 'tickets/103/es.mdx': replacing('type: bug\n', '') }, async (folder) => {
    assert.deepEqual(called('check', folder), {
      code: 1,
      out: [
        'Leer el contenido: 10 textos',
        '',
        'tickets/103/es.mdx:2  field-missing',
        '  Falta el campo type.',
        '  Agrega type.',
        '',
        'Más: npm run manual -- field-missing',
        '1 error, 0 advertencias.',
      ].join('\n'),
    });
  }));

test('help and what was typed wrongly are in Spanish too', () =>
  withContent(inSpanish, async (folder) => {
    assert.equal(
      called('check', folder, '--help').out,
      [
        'Uso: npm run check -- [--content DIR] [--format text|json|github]',
        '',
        'Encuentra los problemas del contenido, en segundos.',
        '',
        'Opciones:',
        '  --content <DIR>    carpeta de contenido (content)',
        '  --format <FORMAT>  para personas, para programas o para anotaciones en GitHub',
        '                     Actions (valores: "text", "json", "github", si no se da:',
        '                     "text")',
        '  -h, --help         muestra esta ayuda',
      ].join('\n'),
    );
    const usage = 'Uso: npm run check -- [--content DIR] [--format text|json|github]';
    assert.deepEqual(called('check', folder, '--formt', 'text'), {
      code: 1,
      out: `No existe la opción «--formt». ¿Quisiste decir --format?\n${usage}`,
    });
    assert.equal(
      called('check', folder, '--format', 'xml').out,
      `En la opción «--format <FORMAT>» no se permite «xml». Los valores posibles son text, json, github.\n${usage}`,
    );
    assert.equal(called('new', folder, 'faq', 'Dos Palabras').out.split('\n')[0], noSlug);
  }));

test('npx consulta and its init say in the language of the machine what was typed wrongly', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-terminal-'));
  const consulta = (...typed: readonly string[]): string[] => {
    const { stdout, stderr } = spawnSync(process.execPath, [path.resolve('src/cli/consulta.ts'), ...typed], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder, LANG: 'es_MX.UTF-8', LC_ALL: '', LC_MESSAGES: '' },
    });
    return `${stdout}${stderr}`.split('\n');
  };
  try {
    const help = consulta('--help');
    assert.deepEqual(
      help.filter((line) => /^\S/.test(line)),
      [
        'Uso: npx consulta COMANDO [OPCIÓN…]',
        'Una base de conocimiento en inglés y español, hecha de una carpeta de textos.',
        'Opciones:',
        'Comandos:',
      ],
    );
    assert.equal(consulta()[0], 'Di qué hacer.');
    assert.equal(consulta('chek')[0], 'No existe el comando «chek». ¿Quisiste decir check?');
    assert.equal(
      consulta('init', '--name', 'Base')[0],
      'No hay nadie a quien preguntar: da --address, --tracker, o --yes para tomar ejemplos.',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

const noSlug =
  'Dos Palabras no es un slug: palabras en minúsculas, sin acentos y unidas con guiones, como move-a-domain.';

test('where there is no content, a command says so in the language of the machine', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-terminal-'));
  try {
    assert.match(called('new', path.join(folder, 'none'), 'faq', 'x').out, /^No se puede leer FOLDER.*dice por qué\.$/);
    assert.match(called('check', path.join(folder, 'none')).out, /No existe esa carpeta\./);
  } finally {
    await rm(folder, { recursive: true });
  }
});
