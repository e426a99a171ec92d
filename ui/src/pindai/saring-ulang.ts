// Lets a code through once: a pass held before the camera is seen many times a second.

/** How long a code must have been out of sight before it counts again, in milliseconds. */
const JEDA = 2000;

/** Tells of each code seen at a moment (milliseconds) whether it is news. A code held still is never news twice, however long it is held. */
export function saringUlang(jeda = JEDA): (kode: string, ms: number) => boolean {
  const terlihat = new Map<string, number>();
  return (kode, ms) => {
    const lalu = terlihat.get(kode);
    for (const [satu, kapan] of terlihat) if (ms - kapan >= jeda) terlihat.delete(satu);
    terlihat.set(kode, ms);
    return lalu === undefined || ms - lalu >= jeda;
  };
}
