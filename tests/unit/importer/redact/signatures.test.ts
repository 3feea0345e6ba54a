import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signatures } from '../../../../src/importer/redact/signatures.ts';
import { processorTime, repeated } from '../../../bench/redact/detectors.ts';

const signed = (text: string): string[] => signatures(text).map(({ start, end }) => text.slice(start, end));

const closedBy = ['Gracias.', 'Thanks!', 'Thanks,', 'Saludos,', 'Cheers!', 'Atentamente', 'Best,', 'Thank you.'];
const answers = [
  'apaga y enciende el módem',
  'Apaga y enciende el módem',
  'See the page about DNS',
  'Done.',
  'Listo.',
  'Fixed',
  'https://git.example.org/site/commit/4be01c',
  '}}}',
  '{{{\nsudo service postfix restart\n}}}',
  '- puerto 993\n- puerto 465',
  ' * IMAP\n * SMTP',
  '1. Open Thunderbird\n2. Account Settings',
  'sudo service apache2 restart',
  '> 550 Mailbox unavailable',
  '|| a || b ||',
  'IMAP',
  'Restart Apache',
  'Use port 993',
  'the rest comes tomorrow.',
  'Revisar Configuración',
  'Actualizar Plugin',
  'Read Manual',
  'Press Save',
  'Safe Mode',
  'Whitelist Sender',
  'Raspberry Pi',
  'Cisco Router',
  'Puerto Abierto',
  'Reiniciado',
  'Rebooted',
  'Certbot',
  'Firewall',
  'DMARC',
];

test('no answer goes because it follows a closing, on the next line or after a blank one', () => {
  for (const closing of closedBy)
    for (const answer of answers)
      for (const gap of ['\n', '\n\n']) {
        const text = `It is slow.\n\n${closing}${gap}${answer}`;
        assert.deepEqual(signed(text), [], text);
      }
});

test('an answer of one line stays, whatever it begins or ends with', () => {
  for (const text of [
    'Done. Thanks!',
    'Applied, thanks!\nhttps://git.example.org/rev/77aa01',
    'Thanks, works',
    'Gracias, funciona',
    'Best way:\nOpen Firefox\nClick Settings',
    'Which browser?\n\nOpera',
    'SELECT name FROM users;\n-- Members only',
    'Add this:\n\n-- end of file',
    'Try:\n\n- Opera\n- Firefox',
    'run it with\n\n--force',
    'Regards to everyone on the team!',
    'Gracias por avisar.\nYa está corregido',
  ])
    assert.deepEqual(signed(text), [], text);
});

test('a name goes behind a closing, in either language and any case; the closing stays', () => {
  for (const [text, names] of [
    ['It never came.\n\nThanks,\nMarta López', ['Marta López']],
    ['Sigue igual. saludos, lupita', ['lupita']],
    ['sigue igual\n\nsaludos\nlupita', ['lupita']],
    ['Sigue igual.\n\nUn abrazo\nTomás', ['Tomás']],
    ['Ya quedó.\n\nQue tengan buen día\nYolotzin Xicale', ['Yolotzin Xicale']],
    ['That was it, many thanks, Dolores', ['Dolores']],
    ['Ok.\n\nCheers\nWill', ['Will']],
    ['Ok.\n\nCheers\nJ.T.', ['J.T.']],
    ['Por favor.\n\nAtte: Profr. Hilario Canché', ['Profr. Hilario Canché']],
    ['Please close it. Regards Pearl Adeyemi', ['Pearl Adeyemi']],
    ['Best,\nEzekiel "Zeke" Marsh', ['Ezekiel "Zeke" Marsh']],
    ['Gracias.\nLupita', ['Lupita']],
  ] as const)
    assert.deepEqual(signed(text), names, text);
});

test('a name goes behind a dash, and a list stays', () => {
  for (const [text, names] of [
    ['Any news?\n\n~ Nadia', ['Nadia']],
    ['I tried twice.\n- MJ', ['MJ']],
    ['It is caught. --Owen', ['Owen']],
    ['Any news?\n\n—Tabitha Crane, volunteer coordinator', ['Tabitha Crane, volunteer coordinator']],
    ['Two of them:\n- Nadia', []],
    ['- Owen\n- Nadia', []],
    ['The first two are:\n\n-- alpha\n-- beta', []],
  ] as const)
    assert.deepEqual(signed(text), names, text);
});

test('what stands below a name goes with it, line by line', () => {
  const block = [
    'Owen Tisdale',
    'Treasurer',
    'Riverbend Food Co-op',
    '(212) 555-0100',
    'owen@riverbend.example',
    'www.riverbend.example',
  ];
  for (const lead of [
    'Could you look?\n\nThanks for all your help,\n',
    'Could you look?\n\n-- \n',
    'Could you look?\n\n',
  ])
    assert.deepEqual(signed(lead + block.join('\n')), block);
  assert.deepEqual(signed('¿Me avisan?\n\nSaludos!\n--\nItzel Barragán\nComunicación · Casa del Árbol'), [
    'Itzel Barragán',
    'Comunicación · Casa del Árbol',
  ]);
});

test('a name goes below other farewells, and an answer below them stays', () => {
  for (const [text, names] of [
    ['Hasta la próxima marcha,\nBeto', ['Beto']],
    ['En espera de su respuesta\n\nAsociación de Padres de Familia', ['Asociación de Padres de Familia']],
    ['Gracias de antemano,\nMa. Elena Góngora', ['Ma. Elena Góngora']],
    ['Yours,\nThe Elm Street Food Bank', ['The Elm Street Food Bank']],
    ['It works on the phone.\n\nJM', ['JM']],
    ['Which record is it?\n\nJM', []],
    ['Saludos\n\nLimpia Caché', []],
    ['Have a good weekend!\n\nRestart Monday', []],
  ] as const)
    assert.deepEqual(signed(text), names, text);
});

test('a signature is seen although something follows it, and that stays', () => {
  for (const after of [
    'P.S. The other list too.',
    'P.D. también la otra',
    'Sent from my phone',
    'Enviado desde mi celular',
  ])
    assert.deepEqual(signed(`It is slow.\n\nThanks,\nLupita\n${after}`), ['Lupita']);
  assert.deepEqual(signed('It is slow.\n\nThanks,\nLupita\n\nThe log says that it timed out.'), ['Lupita']);
});

test('a long text takes as much longer as it is longer', () => {
  for (const unit of [
    'Thanks,\n',
    'Gracias\nAna\n',
    '-- ',
    'Ana, ',
    'Best Best ',
    '\n\n',
    'Ana Ruiz\nTel. 555 0101\n',
  ]) {
    const time = (length: number): number =>
      Math.min(...[1, 2, 3].map(() => processorTime(signatures, repeated(unit, length))));
    const large = time(80_000);
    assert.ok(large < 1000 || large < time(20_000) * 10, `${JSON.stringify(unit)}: ${large} ms`);
  }
});

test('two dashes alone begin a signature that goes whole, whatever of contacts it holds', () => {
  const block = ['Wanda Ferris', 'Ops @ Larch Street Clinic', 'https://larch.example'];
  const text = `It works now.\n--\n${block.join('\n')}`;
  assert.deepEqual(
    signatures(text).map(({ start, end }) => text.slice(start, end)),
    block,
  );
  assert.deepEqual(signatures('Two ways:\n--\nRestart the router.\nThen open the panel.'), []);
});

test('what stands below a name goes with it: places, groups, sayings, ways to reach somebody', () => {
  const all = (text: string, lines: readonly string[]): void =>
    assert.deepEqual(
      signatures(text).map(({ start, end }) => text.slice(start, end)),
      lines,
      text,
    );
  for (const lines of [
    ['Irma', 'El Zaguán Community Kitchen', 'Fresno, CA'],
    ['Irma Tun', 'Taller de Costura La Aguja', '«hilo por hilo»'],
    ['Irma from Larch Clinic', 'x204'],
    ['Irma Tun', 'skype: irmat'],
    ['Flores Blanco', 'Tesorera, tel. 555 0142 123'],
    ['Green Rivers', 'Box office, phone (212) 555-0142'],
  ])
    all(`It works now.\nThanks,\n${lines.join('\n')}`, lines);
  all('It works.\nBest,\nIrma\n\n____\nIrma Tun\nWeb Coordinator', ['Irma', 'Irma Tun', 'Web Coordinator']);
  all('Thanks.\n----\nOpen the panel\nPress Save', []);
  all('Thanks,\nOpen Settings, Mail', []);
});
