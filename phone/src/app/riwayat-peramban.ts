// What the browser's back button would lead to; the app goes there itself instead of adding one more step.

/** Whether the entry before this one is the given place; false where the browser does not tell. */
export function isSebelumnya(alamat: string): boolean {
  // Older browsers have no such list, whatever the types say.
  const daftar = (globalThis as { navigation?: Navigation }).navigation;
  const kini = daftar?.currentEntry?.index ?? 0;
  const lalu = daftar?.entries()[kini - 1];
  // Another document would be loaded anew, and the message at the bottom of the screen with it.
  if (!lalu?.url || !lalu.sameDocument) return false;
  return new URL(lalu.url).pathname === new URL(alamat, location.origin).pathname;
}

/** The place before this one when it is one of `tempat`, as an address; null: another, or the browser does not tell. */
export function findSebelumnya(tempat: RegExp): string | null {
  const daftar = (globalThis as { navigation?: Navigation }).navigation;
  const lalu = daftar?.entries()[(daftar.currentEntry?.index ?? 0) - 1];
  if (!lalu?.url || !lalu.sameDocument) return null;
  const { pathname, search } = new URL(lalu.url);
  return tempat.test(pathname) ? `${pathname}${search}` : null;
}

/** Leaves a finished screen for `alamat`, so that the hardware back button does not come to it again. */
export function pulang(alamat: string, route: (url: string, replace?: boolean) => void): void {
  if (!isSebelumnya(alamat)) {
    route(alamat, true);
    return;
  }
  // What the address says beyond the place, as the next form to offer, is put on once the place is reached.
  if (alamat.includes('?')) window.addEventListener('popstate', () => route(alamat, true), { once: true });
  history.back();
}
