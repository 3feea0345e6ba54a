import type { brand as english } from '../../en/parts/brand.ts';

export const brand = {
  pictureMissing: () => 'no hay tal archivo junto a site.yaml',
  pictureTooLarge: ({ kilobytes, most }) => `pesa ${kilobytes} kB, y cada página acepta ${most} kB cuando mucho`,
  pictureUnreadable: () => 'no es una imagen del tipo que dice su nombre, o no se sabe su tamaño',
  pictureNotSquare: ({ width, height }) => `mide ${width} de ancho y ${height} de alto, y tiene que ser cuadrada`,
  element: ({ name }) => `el elemento <${name}>`,
  attribute: ({ name }) => `el atributo ${name}`,
  outside: () => 'la dirección de algo fuera del archivo, o un signo que podría esconderla',
  instruction: () => 'una instrucción, una definición o una sección CDATA para programas',
  otherEncoding: () => 'una codificación que no es UTF-8',
  lightScheme: () => 'claro',
  darkScheme: () => 'oscuro',
  themeUnreadable: ({ why }) => `no se puede leer como CSS (${why})`,
  themeNoToken: () => 'no es uno de ellos',
  themeNoColour: () => 'tiene que ser un color como #0a5239',
  themeNoFamily: () => 'tiene que ser una lista de familias de letra, como Georgia, serif',
  themeNoSize: () => 'tiene que ser un tamaño como 70rem o 60ch',
} satisfies typeof english;
