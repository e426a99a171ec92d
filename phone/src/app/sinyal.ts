// Notices that the network is back and asks for a round of sync; phones forget to tell, so it also looks by itself.

/** An app left open asks now and then what colleagues have recorded; an idle round costs under 1 KB. */
const SELANG_MS = 5 * 60_000;
/** With something to send and a network, nobody should look at a waiting screen longer than this. */
const SELANG_MENDESAK_MS = 10_000;

export type KonteksSinyal = {
  readonly minta: () => void;
  /** Something waits to be sent, and the loop pauses because the office could not be reached. */
  readonly isMendesak: () => boolean;
};

/** Begins to watch; gives the stop. */
export function followSinyal({ minta, isMendesak }: KonteksSinyal): () => void {
  const bilaTampak = (): void => {
    if (document.visibilityState === 'visible') minta();
  };
  const bilaMendesak = (): void => {
    if (navigator.onLine && isMendesak()) bilaTampak();
  };
  window.addEventListener('online', minta);
  document.addEventListener('visibilitychange', bilaTampak);
  const jarum = [setInterval(bilaTampak, SELANG_MS), setInterval(bilaMendesak, SELANG_MENDESAK_MS)];
  return () => {
    window.removeEventListener('online', minta);
    document.removeEventListener('visibilitychange', bilaTampak);
    for (const satu of jarum) clearInterval(satu);
  };
}
