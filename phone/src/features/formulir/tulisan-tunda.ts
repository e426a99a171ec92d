// One writing that may wait a moment: typing is gathered, a choice goes at once, and what waits can be thrown away.

export type TulisanTunda = {
  /** Hands over what is to be written; it takes the place of what still waits. */
  readonly titip: (tulis: () => void, isTunda: boolean) => void;
  /** Writes what waits now. */
  readonly tulis: () => void;
  /** Forgets what waits. */
  readonly buang: () => void;
  /** Forgets what waits and takes nothing more. */
  readonly tutup: () => void;
};

/** Builds it with the pause for typing. */
export function buatTulisanTunda(jedaMs: number): TulisanTunda {
  let menunggu: (() => void) | null = null;
  let jarum: ReturnType<typeof setTimeout> | undefined;
  let isTutup = false;
  const buang = (): void => {
    clearTimeout(jarum);
    menunggu = null;
  };
  const tulis = (): void => {
    const kerja = menunggu;
    buang();
    kerja?.();
  };
  return {
    titip: (kerja, isTunda) => {
      if (isTutup) return;
      buang();
      menunggu = kerja;
      if (isTunda) jarum = setTimeout(tulis, jedaMs);
      else tulis();
    },
    tulis,
    buang,
    tutup: () => {
      isTutup = true;
      buang();
    },
  };
}
