/** What pages and servers tell browsers to refuse. */

/** Where a reader comes from is nobody's business: no link and no file is asked for with it. */
export const referrerPolicy = 'no-referrer';

/** No page asks a reader for any of this. A name that a browser does not know is an error in its console. */
export const permissionsPolicy = (): string =>
  ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', ');

/** What a page needs beside its own script, style and pictures. */
interface Needs {
  /** The search, its worker, the copy on the device. */
  readonly search?: boolean;
  /** Scripts within the page, by their hashes. */
  readonly hashes?: readonly string[];
  /** Where forms may lead. */
  readonly forms?: readonly string[];
  /** Who may show the page in a frame; only a server can say it. */
  readonly frames?: string;
}

/** A Content-Security-Policy, of a page or of a server for all pages: browsers keep to both. */
export const contentPolicy = ({ search = false, hashes = [], forms = [], frames }: Needs): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    ...(search ? ["worker-src 'self'", "connect-src 'self'", "manifest-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self' data:",
    `form-action ${forms.join(' ') || "'none'"}`,
    "base-uri 'none'",
    // No text becomes a script's address, or markup, but by the one policy of `trusted-script.ts`, of which each bundle
    // makes its own.
    "require-trusted-types-for 'script'",
    "trusted-types consulta 'allow-duplicates'",
    ...(frames ? [`frame-ancestors ${frames}`] : []),
  ].join('; ');
