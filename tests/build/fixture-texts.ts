import { type Changes, replacing, validContent } from '../fixtures/content-builder.ts';

const picture = validContent['faq/change-a-password/panel.png'] ?? null;

/** Everything that a text may hold, for a comparison of the two ways in which it is rendered. */
const wholeDialect = `
An opening with **bold**, *italics*, ~~struck~~, ~5 min of **notes.txt~ and** ~more~, \`code <b> {x} & "y"\`, a hard\\
break, an entity &copy; &lt;i&gt; &amp; “quotes” 'straight' "ones", \\{ braces \\} and \\<tags>, ñ, 漢字, a no-break space.
{/* For other authors. */}

<Callout title="Mind the &quot;gap&quot; & <these>">
With a [ticket](ticket:101), its [comment](ticket:101#comment:3), a [guide](faq:set-up-mail), a [section](faq:set-up-mail#servers),
a [topic](topic:mail), [this page](#table), [outside](https://example.org/?a=1&b=2 "A title") and [mail](mailto:support@example.org).

- [x] done
- [ ] not done
</Callout>

## A *table* of \`things\` [#table]

| Left | Middle | Right |
|:---|:---:|---:|
| a \\| b | **c** | 1 |
| https://example.net/ | www.example.net | support@example.org |

### Smaller [#smaller]

> A quotation[^one], with two notes[^two].
>
> 1. one
>    - nested
> 2. two

[^one]: The first, with \`code\`.
[^two]: The second.

## Steps [#steps]

<Steps>
1. Press <Keys>Ctrl + Shift + R</Keys>, read <Output>SPF: PASS</Output>.
2. An <Abbr title="Sender Policy Framework">SPF</Abbr> record, <Lang code="es">en español</Lang>:

   \`\`\`dns
   v=spf1 include:example.org -all  # {not} <code>
   \`\`\`
3. End.
</Steps>

Words between.

<Steps>
4. One more.
5. And another.
</Steps>

<Figure src="panel.png" alt="The panel &quot;Account&quot;" caption="The button is at the top." />

![A picture in a sentence](<captura ñ 1.png> "Hover")

<Keys>F5</Keys>

---

    indented? no: a paragraph in MDX

Last words.
`;

const frontMatter = (question: string): string => `---
question: ${question}
answer: What stands in a guide looks the same, whichever way the guide is rendered.
topic: mail
reviewed: 2026-05-01
---
`;

const ticket = (number: number, title: string, resolution: string): string => `---
ticket: ${number}
title: ${title}
answer: It is the same question as in another entry, which has the answer.
status: closed
resolution: ${resolution}
type: question
priority: low
component: Mail/Delivery
opened: 2026-03-06
closed: 2026-03-07
reviewed: 2026-03-08
---

<Question>
What is wrong here?
</Question>
`;

const duplicate = (number: number, title: string, of: string): string =>
  ticket(number, title, 'duplicate').replace('duplicate\n', `duplicate\nduplicateOf: ${of}\n`);

/** A text that tries to break out of its place; `mark` tells which one it is. */
export const hostile = (mark: string): string =>
  `"'></p></title></script><script>alert("${mark}")</script><img src=x onerror=alert(1)><!--{1+1}&amp;`;
const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const inMdx = (mark: string): string => hostile(mark).replace(/[{}<&]/g, '\\$&');

const hostileTicket = `---
ticket: 201
title: ${yaml(hostile('title'))}
answer: ${yaml(hostile('answer'))}
indexTerm: '"><script>alert("term")</script>'
status: closed
resolution: fixed
type: ${yaml(hostile('type'))}
priority: low
component: ${yaml(hostile('component'))}
keywords: [${yaml(hostile('keyword'))}]
opened: 2026-04-01
closed: 2026-04-02
answerComment: 2
related: [ticket/101]
originalLanguage: es
reviewed: 2026-04-03
---

<Answer>
${inMdx('text')}

## ${inMdx('heading')}

\`${hostile('code')}\`

\`\`\`html"><script>alert("info")</script>
</code></pre>${hostile('fence')}
\`\`\`

| ${inMdx('table')} | b |
|---|---|
| ${inMdx('cell')} | b |

[${inMdx('link')}](https://example.org/?a="onclick="alert(1)&b='><script> 'title" onclick="alert("link-title")')
![${inMdx('picture')}](screen.png 'title" onerror="alert(1)')
<Abbr title='x" onmouseover="alert("abbr")'>${inMdx('abbr')}</Abbr>

<Callout title='Mind "><script>alert("callout")</script> this'>
\\{process.exit(3)\\} \\<script>globalThis.ran = true\\</script>
</Callout>
</Answer>

<Question>
${inMdx('question')}
</Question>

<Comment number="2" by="support" date="2026-04-02" lang="es">
${inMdx('comment')} javascript:alert(1) https://example.org/"onmouseover=alert(1)
</Comment>
`;

const hostileDuplicate = duplicate(202, yaml(hostile('duplicate')), 'ticket/201');

const moduleText = `${frontMatter('What can a guide with code of its own do?')}
import { posix } from 'node:path';
export const ports = [993, 465];
export const Badge = ({ children, href }) => <b class="badge" title={href}>{children}</b>;

The ports are {ports.join(' and ')}, in {posix.join('a', 'b')}.

<Badge href="x">A component **of its own**</Badge>

<Callout title="Beside those of the vocabulary">
[The ticket](ticket:101) and <Keys>Ctrl+C</Keys>.
</Callout>
`;

const passwords = '    - { name: Access/Passwords,';
const hostileLabel = `'C "<script>alert("label")</script>'`;

/** What this folder's tests add to the valid content. */
export const fixtureChanges: Changes = {
  'unanswered.yaml': `- { lang: en, ask: mailbox full, tickets: 2 }
- { lang: es, ask: buzón lleno, tickets: 3 }
`,
  // A chain of duplicates, 105 → 104 → 101, and a duplicate of a guide.
  'tickets/105/en.mdx': duplicate(105, 'Gmail bounces the newsletter', 'ticket/104'),
  'tickets/106/en.mdx': duplicate(106, 'Where can I set another password?', 'faq/change-a-password'),
  'tickets/201/en.mdx': hostileTicket,
  'tickets/201/screen.png': picture,
  'tickets/202/en.mdx': hostileDuplicate,
  // The same text twice, in one language: rendered in the loader, and by @astrojs/mdx.
  'faq/rendered-in-the-loader/en.mdx': frontMatter('How is a guide without code rendered?') + wholeDialect,
  'faq/rendered-in-the-loader/panel.png': picture,
  'faq/rendered-in-the-loader/captura ñ 1.png': picture,
  'faq/rendered-as-a-module/en.mdx': `${frontMatter('How is a guide with code rendered?')}\nexport const x = 1\n${wholeDialect}`,
  'faq/rendered-as-a-module/panel.png': picture,
  'faq/rendered-as-a-module/captura ñ 1.png': picture,
  'faq/code-of-its-own/en.mdx': moduleText,
  'site.yaml': (before) =>
    [
      replacing('name: Fixture', `name: 'Fix"<b>&amp;</title>'`),
      replacing('en: Answers that have worked before.', `en: ${yaml(hostile('tagline'))}`),
      replacing('en: We answer Monday to Friday.', `en: ${yaml(hostile('hours').slice(0, 90))}`),
      replacing('[Why does my mail bounce?, ', `['"><script>alert("example")</script>', `),
      replacing('defaultLanguage: en', 'defaultLanguage: en\noembed: true'),
      replacing('name: CC BY-SA 4.0', `name: ${yaml(hostile('licence'))}`),
      replacing('above all.\n', `above all.\n\n    ${hostile('about').replaceAll('<', '\\<')}\n`),
    ].reduce((text, edit) => edit(text), before),
  'topics.yaml': (before) =>
    [
      replacing('en: Sending and receiving mail.', `en: ${yaml(hostile('topic-about'))}`),
      replacing(
        passwords,
        `    - { name: ${yaml(hostile('component'))}, label: { en: ${hostileLabel}, es: ${hostileLabel} } }\n${passwords}`,
      ),
      replacing(
        'label: { en: Passwords, es: Contraseñas }\n',
        `label: { en: '"><script>alert(2)</script>', es: Contraseñas }\n`,
      ),
    ].reduce((text, edit) => edit(text), before),
};
