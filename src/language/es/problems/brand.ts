import type { brand as english } from '../../en/problems/brand.ts';

export const brand = {
  'site-picture': ({ name, why }) => ({
    what: `La imagen ${name} no se puede usar: ${why}.`,
    fix: 'Pon ahí otro archivo, o quita el campo de site.yaml.',
  }),
  'svg-unsafe': ({ found }) => ({
    what: `Un archivo SVG del sitio solo puede contener figuras, texto y colores; aquí hay ${found}.`,
    fix: 'Guarda el dibujo como SVG «simple» u «optimizado», con el texto convertido en trazos, o usa un archivo PNG.',
  }),
  'contrast-low': ({ name, scheme, on, ratio, least, nearest }) => ({
    what: `En el esquema ${scheme}, ${name} tiene un contraste de ${ratio}:1 con ${on}, y necesita ${least}:1 para leerse.`,
    fix:
      nearest === undefined ? `Elige otro color para ${on}.` : `El color más cercano que se puede leer es ${nearest}.`,
  }),
  'theme-refused': ({ found, why }) => ({
    what: `theme.css solo puede definir los colores y las letras de las páginas: ${found} ${why}.`,
    fix: 'Corrígelo o quítalo; el manual tiene la lista de lo que se puede definir, en «Colores y letras propios».',
  }),
} satisfies typeof english;
