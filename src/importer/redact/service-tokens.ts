import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintSourceCode } from '@secretlint/types';
import { type Detector, type Finding, matching } from './finding.ts';

/** Rules that look for files by name, that take a whole address for the password in it, or obey remarks in a text. */
const leftOut = /-(?:gcp|basicauth|database-connection-string|privatekey|filter-comments)$/;
const known = rules.filter(({ meta }) => !leftOut.test(meta.id));

/** Of a file, which a ticket's text is none, Secretlint's rules for tokens ask nothing but what it holds. */
const asFile = (content: string): SecretLintSourceCode => ({
  content,
  contentType: 'text',
  hasBOM: false,
  ext: '.txt',
  filePath: undefined,
  physicalFilePath: undefined,
  getFilePath: () => undefined,
  getPhysicalFilePath: () => undefined,
  locationToRange: () => [0, content.length],
  rangeToLocation: () => ({ start: { line: 1, column: 0 }, end: { line: 1, column: 0 } }),
  positionToIndex: () => 0,
  indexToPosition: () => ({ line: 1, column: 0 }),
});

/** What Secretlint knows of services' tokens: their shapes to the letter. No remark in a text switches it off. */
const bySecretlint: Detector = (text) => {
  const found: Finding[] = [];
  const source = asFile(text);
  const context = {
    sharedOptions: {},
    createTranslator: () => (messageId: PropertyKey) => ({
      message: '',
      messageId: String(messageId),
      data: undefined,
    }),
    report: ({ range: [start, end] }: { readonly range: readonly [number, number] }): void => {
      // Of an address its host may stay.
      const host = /^https?:\/\/[^/]{1,80}\/(?:services\/)?/.exec(text.slice(start, end))?.[0] ?? '';
      found.push({ kind: 'token', start: start + host.length, end });
    },
    ignore: () => undefined,
  };
  for (const rule of known) void rule.create(context, {}).file?.(source);
  return found;
};

/** Prefixes that services give their tokens so that they are found; also of a token that was cut or mistyped. */
const byPrefix: readonly Detector[] = [
  matching(
    'token',
    /(?<![\p{L}\d])(?:gh[pousr]_\w{16,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeoprs]-[\w-]{10,}|xapp-[\w-]{10,}|[sr]k_(?:live|test)_\w{10,}|whsec_\w{16,}|A(?:KIA|SIA)[A-Z0-9]{12,}|AIza[\w-]{20,}|GOCSPX-[\w-]{10,}|ya29\.[\w.-]{20,}|eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?|npm_\w{20,}|pypi-[\w-]{20,}|hf_\w{20,}|do[opr]_v1_\w{16,}|shp(?:at|ca|pa|ss)_\w{16,}|gl(?:sa|c)_\w{16,}|hvs\.[\w-]{16,}|dckr_pat_[\w-]{16,}|figd_[\w-]{16,}|lin_api_\w{16,}|ntn_\w{16,}|tskey-[\w-]{16,}|ATATT3x[\w=-]{16,}|rubygems_\w{16,}|sntrys_[\w=+/-]{16,}|SG\.[\w-]{10,}\.[\w-]{10,}|(?:AC|SK)[\da-f]{32}|key-[\da-f]{32})/u,
  ),
  matching('token', /(?<![\p{L}\d])sk-(?=[\w-]{0,40}\d)[\w-]{16,}/u),
  // Of maps.
  matching('token', /(?<![\p{L}\d])[ps]k\.eyJ[\w-]{10,}(?:\.[\w-]*)?/u),
  // Of a bot in Telegram, and in Discord.
  matching('token', /(?<!\d)\d{8,10}:AA[\w-]{15,}/u),
  matching('token', /(?<![\w.])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/u),
];

export const serviceTokens: readonly Detector[] = [bySecretlint, ...byPrefix];
