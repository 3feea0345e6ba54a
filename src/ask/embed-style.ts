/**
 * On the tracker's page: its own type and colours, so that the part looks at home; what can be pressed is large enough.
 */
export const embedStyle = `
:host { display: block; margin-block: 0.75em; font: inherit; color: inherit; }
[hidden] { display: none !important; }
section { border: 2px solid currentColor; padding: 0.75em 1em; text-align: start; }
h2 { margin: 0; font-size: 1.1em; }
h3 { margin: 0; font-size: 1em; }
p { margin: 0.25em 0 0; }
ol { margin: 0.5em 0 0; padding: 0; list-style: none; }
li + li { border-block-start: 1px solid; }
li { padding-block: 0.5em; }
h3 a { display: inline-flex; align-items: center; min-block-size: 3rem; }
mark { background: none; color: inherit; font-weight: bold; }
.meta { font-size: 0.9em; }
.meta span + span::before { content: " · "; }
button { min-block-size: 3rem; padding: 0.5em 1em; font: inherit; font-weight: bold; cursor: pointer; }
:is(a, button):focus-visible { outline: 3px solid; outline-offset: 2px; }
`;
