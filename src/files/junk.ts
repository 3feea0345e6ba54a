/** What systems leave in any folder that somebody looks at. */
const ofSystems =
  /^(\.DS_Store|\._.*|Thumbs\.db|ehthumbs(_vista)?\.db|desktop\.ini|Icon\r|__MACOSX|System Volume Information|\$RECYCLE\.BIN|\.Trash.*|\.Spotlight-V100|\.fseventsd)$/i;

/** What editors and merges leave beside a file: `en.mdx~`, `.en.mdx.swp`, `#en.mdx#`, `en.mdx.orig`. */
const ofEditors = /~$|^~\$|\.sw[a-p]$|^#.*#$|\.(?:bak|orig|rej|tmp)$/i;

/** Whether a file manager, and nobody who writes a site, puts this file there. */
export const isJunkFile = (name: string): boolean => name.split('/').some((part) => ofSystems.test(part));

/** Whether nobody means this file to be content: hidden ones are a system's, or a tool's. */
export const isLeftBehind = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') || ofSystems.test(part) || ofEditors.test(part));
