// Long work in small pieces, so that a slow phone still answers the finger while it goes on.

/** Milliseconds of work before the screen gets its turn. */
const SEKALI_KERJA = 12;

/** Lets taps and drawing go first; a message comes back sooner than a timer. */
const napas = (): Promise<void> =>
  new Promise((lanjut) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => lanjut();
    port2.postMessage(null);
  });

/** Does `kerja` for each one, piece by piece; ends early, without an error, when `isBatal` says so. */
export async function kerjakanDicicil<Satu>(daftar: Iterable<Satu>, kerja: (satu: Satu) => void, isBatal: () => boolean): Promise<void> {
  let mulai = performance.now();
  for (const satu of daftar) {
    kerja(satu);
    if (performance.now() - mulai < SEKALI_KERJA) continue;
    await napas();
    if (isBatal()) return;
    mulai = performance.now();
  }
}
