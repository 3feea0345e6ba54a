import type { CopyReadme, CopyReadmeFacts } from '../language.ts';

const list = new Intl.ListFormat('en');
const holds = ({ languages }: CopyReadmeFacts): string =>
  languages.length > 1 ? `in ${list.format(languages)}` : `in ${languages.join('')} only`;

export const englishCopyReadme = {
  title: 'README',
  open: 'Open',
  body: (facts) => {
    const { name, day, pages, address, licence, checksums, revision } = facts;
    return `<p>This folder is a whole copy of ${name} of ${day}: ${pages} pages, ${holds(facts)}, with its search. It opens in a browser, with nothing to install and no internet. The current version is at <a href="${address}">${address}</a>.</p>
<h3>How to open it</h3>
<p>Unzip the ZIP file first; from inside the ZIP it does not work. Then open <code>index.html</code>.</p>
<ul>
<li><b>Windows:</b> right-click the ZIP, <b>Extract all</b>; then double-click <code>index.html</code>.</li>
<li><b>Android:</b> open the ZIP in <b>Files</b> and choose <b>Extract</b>; then open <code>index.html</code> with the browser. If your phone does not allow it, open it on a computer.</li>
<li><b>Mac:</b> double-click the ZIP; then double-click <code>index.html</code>.</li>
<li><b>Linux:</b> <code>unzip</code> or double-click the ZIP; then open <code>index.html</code>.</li>
</ul>
<h3>How to share it</h3>
<p>Copy the whole folder, or the ZIP, to a USB stick. One file of the folder is not enough. You may copy and share the texts: <a href="${licence.address}" rel="license">${licence.name}</a>.</p>
<h3>How to check that it is whole</h3>
<p>On Linux, in this folder: <code>sha256sum -c ${checksums}</code>. On a Mac: <code>shasum -a 256 -c ${checksums}</code>. On any system, with the program Consulta: <code>npx consulta mirror --verify FOLDER</code>. Revision: <code>${revision}</code>.</p>`;
  },
} satisfies CopyReadme;
