// A length of time on a clock.

/** Seconds as minutes and seconds: `01:05`. */
export const tulisDetik = (detik: number): string => `${String(Math.floor(detik / 60)).padStart(2, '0')}:${String(detik % 60).padStart(2, '0')}`;
