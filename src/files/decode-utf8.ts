const decoder = new TextDecoder('utf-8', { fatal: true });

/** Null for bytes that are not UTF-8: a replacement character would be published. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
