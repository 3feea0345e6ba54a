/** What a part of an address says, without its percent signs; null where they are no UTF-8. */
export function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
