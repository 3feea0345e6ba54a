import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homesOf } from '../../../../src/importer/redact/homes.ts';
import { knownNamesOf, loginsOf, namesOf } from '../../../../src/importer/redact/names.ts';
import { processorTime, repeated } from '../../../bench/redact/detectors.ts';

const taken = (text: string, people: readonly string[] = [], agreed: readonly string[] = []): string[] =>
  namesOf(
    people,
    new Set(agreed),
  )(text)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .filter((each, i, all) => all.indexOf(each) === i);

test('those who take part are found in every form in which others write them', () => {
  for (const [person, text, found] of [
    ['noemi', 'que lo vea Noemi por favor', ['Noemi']],
    ['noemi', 'que lo vea NOEMÍ por favor', ['NOEMÍ']],
    ['José Pérez', 'lo cambió Jose Perez ayer', ['Jose Perez']],
    ['Jose Perez', 'lo cambió JOSÉ PÉREZ ayer', ['JOSÉ PÉREZ']],
    ['Ana Q. <ana@mail.example>', 'lo cambió Ana Q. ayer', ['Ana Q.']],
    ['Ana Quiroga', 'lo cambió Ana ayer', ['Ana']],
    ['Ana Quiroga', 'lo tiene Quiroga ahora', ['Quiroga']],
    ['Quiroga, Ana', 'lo cambió Ana Quiroga ayer', ['Ana Quiroga']],
    ['ana.quiroga', 'ask Ana Quiroga or ana.quiroga', ['Ana Quiroga', 'ana.quiroga']],
    ['mjlopez', 'it was López who wrote it, @mjlopez', ['López', 'mjlopez']],
    ['Zorbla Tintern', 'the page of Zorbla is empty', ['Zorbla']],
  ] as const)
    assert.deepEqual(taken(text, [person]), found, `${person}: ${text}`);
});

test('whoever wrote what is quoted is found in the line that mail programs put above it', () => {
  for (const [text, found] of [
    ['On Mon, May 3, 2021 at 10:02 AM Maria Lopez wrote:\n> hi', ['Maria Lopez']],
    ['On Mon, May 3, 2021 at 10:02\u202fAM Nkechi Adeyemi <nk@mail.example> wrote:', ['Nkechi Adeyemi']],
    ['On Mon, May 3, 2021 at 10:02 AM Nkechi Adeyemi\n<nk@mail.example> wrote:', ['Nkechi Adeyemi']],
    ['On 2021-05-03 10:02, xilo22 wrote:', ['xilo22']],
    ['> Nkechi Adeyemi wrote:\n> > hi', ['Nkechi Adeyemi']],
    ['Nkechi Adeyemi wrote:\n> hi', ['Nkechi Adeyemi']],
    ['El lun, 3 may 2021 a las 10:02, Rosario Tzotzil (<ro@mail.example>) escribió:', ['Rosario Tzotzil']],
    ['El 03/05/21 a las 10:02 a. m., Rosario Tzotzil escribió:', ['Rosario Tzotzil']],
    ['a las 10:02, Rosario Tzotzil escribió:', ['Rosario Tzotzil']],
    [
      '*De:* Rosario Tzotzil\n*Para:* Xóchitl Uc; luz prado\n*Asunto:* cuota',
      ['Rosario Tzotzil', 'Xóchitl Uc', 'luz prado'],
    ],
    ['-----Original Message-----\nFrom: Tzotzil, Rosario\nhola', ['Tzotzil, Rosario']],
    ['De: Rosario Tzotzil', ['Rosario Tzotzil']],
    ['Enviado por Rosario Tzotzil', ['Rosario Tzotzil']],
    ['Replying to [comment:1 xilo]:', ['xilo']],
    ['En respuesta a XILO:', ['XILO']],
  ] as const)
    assert.deepEqual(taken(text), found, text);
  for (const text of [
    'As I wrote:',
    'The manual wrote:',
    'On Monday I wrote:',
    'On 3 May 2021 the server wrote:',
    'Replying to comment:3:',
    'In reply to your question:',
    'From: Settings',
    'Sent by Postfix',
    'De: la lista a la página',
  ])
    assert.deepEqual(taken(text), [], text);
});

test('a login that is a word goes where only a login can stand, and its home goes everywhere', () => {
  for (const [person, text, found] of [
    ['luz', 'Replying to [comment:1 luz]:', ['luz']],
    ['will', 'Replying to WILL:', ['WILL']],
    ['sol', 'Ya quedó.\n\nsol', ['sol']],
    ['Ana Q. <ana@mail.example>', 'Ya quedó.\n\nana', ['ana']],
    ['luz', 'see http://nopal.example/~luz/ and /home/luz/www', ['luz']],
    ['noemi', 'cd ~noemi/ o noemi@servidor:~$, es Noemis página', ['noemi', 'Noemis']],
    ['noemi', 'https://code.example/noemi/site', ['noemi']],
    ['noemi.carrillo', 'noemicarrillo y ncarrillo', ['noemicarrillo', 'ncarrillo']],
    ['Noemí Carrillo', 'noemicarrillo y ncarrillo', ['noemicarrillo', 'ncarrillo']],
    ['luz', 'sin luz en http://nopal.example/luz/sol', []],
    ['rosa', 'el archivo rosa@2x.png, un color\nrosa', []],
  ] as const)
    assert.deepEqual(taken(text, [person]), found, `${person}: ${text}`);
  const home = homesOf(loginsOf('noemi'));
  assert.equal(home('tar xf /home/noemi/www.tar && ls ~noemi').length, 2);
  assert.deepEqual(home('noemi --force'), []);
});

test('names that are words go where somebody is meant, and stay where they are words', () => {
  const people = ['will', 'Mark', 'Rosa', 'Cruz', 'sol', 'mercedes'];
  for (const text of [
    'I will mark it as read.',
    'Mark it as read. Will do.',
    'el fondo rosa y la cruz del menú',
    'hay sol en la calle, a merced de nadie',
    'Cruz Street is without light',
  ])
    assert.deepEqual(taken(text, people), [], text);
  for (const [text, found] of [
    ['Thanks, Mark! it works', ['Mark']],
    ['me dijo Rosa que ya', ['Rosa']],
    ['ask will about it', ['will']],
    ['la cuenta de Mercedes está llena', ['Mercedes']],
  ] as const)
    assert.deepEqual(taken(text, people), found, text);
});

test('whom a text greets, thanks or tells of is found, wherever it stands on its line', () => {
  for (const [text, found] of [
    ['Hola Lucía: ya quedó', ['Lucía']],
    ['Thanks, Bob! The list works.', ['Bob']],
    ['me dijo lupita que ustedes podían', ['lupita']],
    ['Hi Marisol! did you look?', ['Marisol']],
    ['hablé con la Lic. Robledal y dice que sí', ['Robledal']],
    ['Le marqué a la Sra. Concepción Arriaga de la Torre', ['Concepción Arriaga de la Torre']],
    ['Please add Thaddeus Quiroga and Itzel to the list', ['Thaddeus Quiroga', 'Itzel']],
    ['my name is Zorbla Tintern', ['Zorbla Tintern']],
    ['On Tue, Leopold Frias <leo@mail.example> wrote:', ['Leopold Frias']],
    ['[10:41] <osvaldo> ya reinicié', ['osvaldo']],
    ["Delfina's laptop is gone", ['Delfina']],
  ] as const)
    assert.deepEqual(taken(text), found, text);
});

test('a verb or another word that begins a sentence is nobody, and somebody where more tells', () => {
  for (const text of [
    'Cierra la ventana y Abre el panel.',
    'Marca la casilla. Elige otra. Corre el programa.',
    'Lea el manual. Dan error los correos.',
    'Mark the box. Grant access to the list. Will the list work?',
    'Rob the bank. Pat the dog. Sue the landlord; it is late. Nick the paint.',
    '- Jack in the cable',
    '1. Lance el programa',
  ])
    assert.deepEqual(taken(text), [], text);
  for (const [text, found] of [
    ['Rob says that it works.', ['Rob']],
    ['Lea Olmedo lo cambió.', ['Lea Olmedo']],
    ['Hi Rob, the list works.', ['Rob']],
    ['It works.\nRob', ['Rob']],
    ['Marta dijo que ya.', ['Marta']],
    ['me dijo Cierra que ya', ['Cierra']],
  ] as const)
    assert.deepEqual(taken(text), found, text);
});

test('who is named in full is found by first name in the same text, and whom something is told', () => {
  for (const [text, found] of [
    ['Beatriz Olmedo lo cambió. Por favor dile a Beatriz que ya.', ['Beatriz Olmedo', 'Beatriz']],
    ['avísale a Marisol', ['Marisol']],
    ['le escribí a Marisol', ['Marisol']],
    ['my name is Zorbla Tintern. The list of Zorbla is empty.', ['Zorbla Tintern', 'Zorbla']],
  ] as const)
    assert.deepEqual(taken(text), found, text);
});

test('places, products, days and words that begin a sentence are nobody', () => {
  for (const text of [
    "Let's Encrypt and Jenkins run on Debian Jessie with Apache.",
    'La oficina de Santa Fe y la de San Luis Potosí cierran en Mayo.',
    "Use Dijkstra's algorithm, the Julia kernel or the Ada compiler.",
    'Avenida Madero y el instituto Benito Juárez',
    'Hola equipo, ¿ya quedó? Gracias a todas.',
    'Hi all, Firefox shows nothing. Thanks, works!',
    'The value is None or NaN in a DAG.',
    "I'm Sure. This is Important. Me llamo la atención.",
    'Alexa, Siri and Cortana read the feed.',
  ])
    assert.deepEqual(taken(text), [], text);
});

test('who agreed to be named stays, and a login stays in code', () => {
  assert.deepEqual(taken('Gracias, Luz. Gracias, Itzel.', [], ['Luz']), ['Itzel']);
  const inCode = knownNamesOf(['ana', 'Ana Quiroga'], { isFull: true });
  const code = 'ssh ana@host # Ana Quiroga';
  assert.deepEqual(
    inCode(code).map(({ start, end }) => code.slice(start, end)),
    ['Ana Quiroga'],
  );
});

test('a long text takes as much longer as it is longer', () => {
  const detect = namesOf(['Ana Quiroga', 'José Pérez', 'will']);
  for (const unit of ['Ana ', 'Ana Quiroga', 'A. ', 'A.', 'de la ', 'María de la ', 'Hola ', "a'a", 'ñ', 'Sra. ']) {
    const time = (length: number): number =>
      Math.min(...[1, 2, 3].map(() => processorTime(detect, repeated(unit, length))));
    const large = time(80_000);
    assert.ok(large < 1000 || large < time(20_000) * 10, `${JSON.stringify(unit)}: ${large} ms`);
  }
});
