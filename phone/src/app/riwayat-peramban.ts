// What the browser's back button would lead to; "Kembali" goes there itself instead of adding one more step.

/** Whether the entry before this one is the given place; false where the browser does not tell. */
export function isSebelumnya(alamat: string): boolean {
  // Older browsers have no such list, whatever the types say.
  const daftar = (globalThis as { navigation?: Navigation }).navigation;
  const kini = daftar?.currentEntry?.index ?? 0;
  const url = daftar?.entries()[kini - 1]?.url;
  return typeof url === 'string' && new URL(url).pathname === new URL(alamat, location.origin).pathname;
}
