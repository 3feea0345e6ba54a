const mediaTypes: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

/** Of a file by the end of its name. */
export const mediaTypeOf = (extension: string): string =>
  mediaTypes[extension.toLowerCase()] ?? 'application/octet-stream';
