/** An attribute in the source of MDX, with a blank before it: braces would be code there, and a line end ends a tag. */
export const mdxAttribute = (name: string, value: string): string =>
  ` ${name}="${value.replace(/[&"<>{}\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
