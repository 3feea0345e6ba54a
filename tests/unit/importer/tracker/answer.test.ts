import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answeringComment, answerIn, type PlainComment } from '../../../../src/importer/tracker/answer.ts';

type Facts = Partial<Pick<PlainComment, 'status' | 'resolution' | 'author' | 'code'>>;
const comment =
  (by: PlainComment['by']) =>
  (text: string, facts: Facts = {}): Omit<PlainComment, 'number'> => ({
    by,
    author: by,
    code: { blocks: [], inline: [] },
    paragraphs: text === '' ? [] : text.split('\n'),
    ...facts,
  });
const [support, reporter, member] = [comment('support'), comment('reporter'), comment('member')];
const closed = { status: 'closed', resolution: 'fixed' };
const guess = (said: readonly Omit<PlainComment, 'number'>[], question?: readonly string[]) =>
  answeringComment(
    said.map((each, i) => ({ ...each, number: i + 1 })),
    question,
  );

for (const text of [
  'https://git.example.org/commit/77aa01bc9',
  'Fixed here:\nhttps://git.example.org/commit/77aa01bc9',
  'Implemented in r1204, see [1204] and #77.',
  'This has been resolved by 77aa01bc9de',
  'Pushed to the devel branch.',
  'Done, thanks!',
  'Test added.',
  'Works for me now, closing.',
  'Listo, ya quedó.',
  'Arreglado en https://git.example.org/commit/77aa01bc9',
  'Muchas gracias a todas.',
  'Ver #77.',
  'On Mon, May 3, 2021 at 10:02 AM [name removed] <[email address removed]> wrote:',
  'El lun, 3 may 2021 a las 10:02, Rosario Tzotzil escribió:',
  'Nkechi Adeyemi wrote:',
  'From: Rosario Tzotzil\nSent: Monday, May 3\nSubject: the server of the garden is slow today',
  '-----Original Message-----\nRestart the server of the garden and wait.',
])
  test(`“${text.replace('\n', ' ')}” is no answer`, () =>
    assert.deepEqual(guess([support(text, closed)]), { comment: null, reason: 'only_links' }));

test('what stands around the head of a quotation answers', () => {
  const said = ['On Mon, May 3, 2021, Ana wrote:', 'Restart the phone and accept the invitation again.'];
  assert.equal(answerIn(said), 'Restart the phone and accept the invitation again.');
  assert.equal(answerIn(['The manual wrote the port: 993.']), 'The manual wrote the port: 993.');
});

test('nothing that was written is another reason than nothing that answers', () => {
  assert.deepEqual(guess([]), { comment: null, reason: 'no_comments' });
  assert.deepEqual(guess([support('', closed)]), { comment: null, reason: 'no_comments' });
  assert.deepEqual(guess([support('Which of the printers do you mean?'), support('', closed)]), {
    comment: null,
    reason: 'no_answer',
  });
});

for (const [what, said, answer] of [
  [
    'the last instruction before the reporter says that it worked',
    [
      support('The phone needs the whole address of the calendar, with the path.'),
      reporter('Now the list of calendars is empty.'),
      support('Open the invitation in your mail and accept it, then restart the phone.'),
      reporter('That worked, thank you!', closed),
    ],
    [3, 'confirmed_by_reporter', 4],
  ],
  [
    'the same in Spanish',
    [
      support('Abre el panel y cambia la contraseña del buzón de la huerta.'),
      reporter('¡Ya funciona! Mil gracias.'),
      support('Qué bueno. Cierro.', closed),
    ],
    [1, 'confirmed_by_reporter', 2],
  ],
  [
    'not what did not work',
    [
      support('Restart the router, please, and wait a minute.'),
      reporter('That did not work.'),
      support('The cable of the router was broken; we have sent you another one.', closed),
    ],
    [3, 'resolving', undefined],
  ],
  [
    'the comment with which it was resolved, and not the longest',
    [
      support('I have looked at the server, at its logs, at the disks and at the network, and everything looks fine.'),
      support('The certificate of the mail server had expired; it is renewed every night now.', closed),
    ],
    [2, 'resolving', undefined],
  ],
  [
    'what was said before it was closed without a word, or with a link',
    [
      support('Note that the limit counts attachments too; larger files go through the share.'),
      support('https://git.example.org/commit/77aa01bc9', closed),
    ],
    [1, 'before_resolving', undefined],
  ],
  [
    'the explanation of a reporter who resolved it',
    [reporter('I found it: the battery of the clock was empty, so the date was wrong.', closed)],
    [1, 'resolving', undefined],
  ],
  [
    'the reason for which nothing is done, in the close or before it',
    [
      member('Pages of members never run scripts: one of them could read the session of everybody.'),
      support('', { status: 'closed', resolution: 'wontfix' }),
    ],
    [1, 'before_resolving', undefined],
  ],
  [
    'what it was closed with before it was closed again in bulk',
    [
      support('The list accepts mail from members only; subscribe the second address too.', closed),
      support('', { status: 'reopened', resolution: '' }),
      support('', closed),
    ],
    [1, 'resolving', undefined],
  ],
  [
    'not what was taken back when it was reopened',
    [
      support('The certificate of the mail server had expired; it is renewed every night now.', closed),
      reporter('It is broken again since this morning.', { status: 'reopened', resolution: '' }),
      support('The clock of the server was two days slow, so it looked expired.', closed),
    ],
    [3, 'resolving', undefined],
  ],
  [
    'what leads to a block of code',
    [support('Use', { code: { blocks: ['flush-queue --all'], inline: [] }, ...closed })],
    [1, 'resolving', undefined],
  ],
] as const)
  test(`the answer is ${what}`, () => {
    const [number, reason, by] = answer;
    assert.deepEqual(guess(said), { comment: number, reason, ...(by === undefined ? {} : { by }) });
  });

for (const [what, text] of [
  ['a plan', 'This should be easier once the old panel is gone, maybe next year.'],
  ['a note to oneself', 'Note to self: look at the second printer of the workshop.'],
  ['a traceback', 'Traceback (most recent call last):\nFile "/srv/panel/mailbox.py", line 3, in deliver'],
  ['the question once more', 'The printer in the office prints white pages since the update of Tuesday.'],
] as const)
  test(`${what} is no answer`, () =>
    assert.equal(
      guess(
        [member(text), member('', closed)],
        ['The printer in the office prints white pages since the update of Tuesday.'],
      ).comment,
      null,
    ));

test('the short answer has neither greetings nor mere links, and no longer a text than front matter holds', () => {
  assert.equal(
    answerIn(['Hola, María:', 'abre el panel.', 'Elige la copia de ayer']),
    'Abre el panel. Elige la copia de ayer.',
  );
  assert.equal(
    answerIn(['Fixed here:', 'https://git.example.org/commit/77aa01', 'The queue is emptied every night.']),
    'The queue is emptied every night.',
  );
  assert.equal(answerIn(['Ok.']), null);
  assert.equal(answerIn(['https://git.example.org/commit/77aa01']), null);
  assert.equal(
    answerIn(['imap.example.org is the server for all mailboxes']),
    'imap.example.org is the server for all mailboxes.',
  );
  const long = answerIn([`${'word '.repeat(100)}end`]);
  assert.ok(long && long.length <= 320 && long.endsWith('…'));
});

for (const text of [
  'Thanks for the report. Empty the folder called todo in the panel.',
  'Thanks, empty the spam folder.',
  'Thank you for telling us – restart the phone.',
  'Gracias. Borra la regla «todo» en la configuración.',
  'Gracias, vacía la papelera.',
  'This is not a duplicate of #10, it is about POP. Close all other windows.',
  'No es duplicado de #10, es de POP. Cierra las demás ventanas.',
])
  test(`“${text}” answers`, () => assert.equal(guess([support(text, closed)]).comment, 1));

for (const [kind, text] of [
  ['asked', 'Please send a screenshot.'],
  ['asked', 'Please attach the log of the router, because we cannot see it.'],
  ['asked', 'Could you post the output of it here.'],
  ['asked', 'Mándanos una captura de pantalla, por favor.'],
  ['asked', '¿Puedes subir la bitácora? Indícanos también la hora.'],
] as const)
  test(`“${text}” has ${kind}, and answers nothing`, () =>
    assert.deepEqual(guess([support(text), support('', closed)]), { comment: null, reason: 'no_answer' }));

for (const rejection of ['That did not work.', 'Same error here.', 'No luck with that', 'No funcionó.', 'Sigue igual.'])
  test(`a step of which the reporter says “${rejection}” is not the answer`, () => {
    const step = 'Restart the phone and open the calendar again, please.';
    const asked = support('Please send a screenshot.');
    assert.equal(guess([support(step), reporter(rejection), asked]).comment, null);
    assert.equal(guess([support(step), reporter(rejection), support('', closed)]).comment, null);
    assert.equal(guess([support(step), reporter('Thank you.'), support('', closed)]).comment, 1);
  });

test('a line before a block of code answers with its first line', () => {
  const code = { blocks: ['flush-queue --all\nflush-queue --check\n'], inline: [] };
  assert.equal(guess([support('Run:', { code, ...closed })]).comment, 1);
  assert.equal(answerIn(['run:'], code), 'Run: flush-queue --all …');
  assert.equal(
    answerIn(['Corre esto:'], { blocks: ['flush-queue --all'], inline: [] }),
    'Corre esto: flush-queue --all',
  );
  assert.equal(answerIn(['Run:']), null);
});

test('the short answer begins with neither a picture’s address nor a code with a capital', () => {
  for (const [paragraphs, answer] of [
    [['https://x.example/p.png?token=[token removed]', 'Press the red button.'], 'Press the red button.'],
    [['https://x.example/p.png Press the red button.'], 'Press the red button.'],
    [['https://x.example/panel is where keys are kept'], 'https://x.example/panel is where keys are kept.'],
    [['export AWS_REGION=here before the script'], 'export AWS_REGION=here before the script.'],
    [['press the red button: it resets'], 'Press the red button: it resets.'],
  ] as const)
    assert.equal(answerIn(paragraphs), answer);
  const code = { blocks: [], inline: ['git commit'] };
  assert.equal(answerIn(['git commit writes the change down'], code), 'git commit writes the change down.');
});
