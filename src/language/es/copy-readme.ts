import type { CopyReadme, CopyReadmeFacts } from '../language.ts';

const list = new Intl.ListFormat('es');
const holds = ({ languages }: CopyReadmeFacts): string =>
  languages.length > 1 ? list.format(languages.map((language) => `en ${language}`)) : `solo en ${languages.join('')}`;

export const spanishCopyReadme = {
  title: 'LÉEME',
  open: 'Abrir',
  body: (facts) => {
    const { name, day, pages, address, licence, checksums, revision } = facts;
    return `<p>Esta carpeta es una copia completa de ${name}, del ${day}: ${pages} páginas, ${holds(facts)}, con su buscador. Se abre en el navegador, sin instalar nada y sin internet. La versión al día está en <a href="${address}">${address}</a>.</p>
<h3>Cómo abrirla</h3>
<p>Primero descomprime el archivo ZIP; desde adentro del ZIP no funciona. Después abre <code>index.html</code>.</p>
<ul>
<li><b>Windows:</b> clic derecho en el ZIP, <b>Extraer todo</b>; luego doble clic en <code>index.html</code>.</li>
<li><b>Android:</b> abre el ZIP con <b>Files</b> y elige <b>Extraer</b>; luego abre <code>index.html</code> con el navegador. Si tu celular no lo permite, ábrelo en una computadora.</li>
<li><b>Mac:</b> doble clic en el ZIP; luego doble clic en <code>index.html</code>.</li>
<li><b>Linux:</b> <code>unzip</code> o doble clic en el ZIP; luego abre <code>index.html</code>.</li>
</ul>
<h3>Cómo compartirla</h3>
<p>Copia la carpeta completa, o el ZIP, a una memoria USB. Un solo archivo de la carpeta no basta. Puedes copiar y compartir los textos: <a href="${licence.address}" rel="license">${licence.name}</a>.</p>
<h3>Cómo comprobar que está completa</h3>
<p>En Linux, dentro de esta carpeta: <code>sha256sum -c ${checksums}</code>. En Mac: <code>shasum -a 256 -c ${checksums}</code>. En cualquier sistema, con el programa Consulta: <code>npx consulta mirror --verify CARPETA</code>. Revisión: <code>${revision}</code>.</p>`;
  },
} satisfies CopyReadme;
