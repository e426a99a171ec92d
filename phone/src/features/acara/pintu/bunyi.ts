// The answer of the door as sound and touch, for eyes that are on the next person. Where the phone can't, nothing happens.

export type Nada = 'baru' | 'sudah' | 'tidak';

/** Hertz and seconds of each tone, one after the other. */
const NADA: Readonly<Record<Nada, readonly (readonly [hertz: number, detik: number])[]>> = {
  baru: [
    [880, 0.09],
    [1320, 0.14],
  ],
  sudah: [
    [660, 0.12],
    [660, 0.12],
  ],
  tidak: [[220, 0.45]],
};
const GETAR: Readonly<Record<Nada, number[]>> = { baru: [60], sudah: [60, 80, 60], tidak: [350] };

let alat: AudioContext | null = null;

function mainkan(nada: Nada): void {
  alat ??= new AudioContext();
  // A browser lets sound begin only after the screen was touched; until then it waits silently.
  void alat.resume();
  let mulai = alat.currentTime;
  for (const [hertz, detik] of NADA[nada]) {
    const sumber = alat.createOscillator();
    const keras = alat.createGain();
    sumber.frequency.value = hertz;
    keras.gain.setValueAtTime(0.25, mulai);
    keras.gain.exponentialRampToValueAtTime(0.001, mulai + detik);
    sumber.connect(keras).connect(alat.destination);
    sumber.start(mulai);
    sumber.stop(mulai + detik);
    mulai += detik + 0.04;
  }
}

/** Sounds and shakes. */
export function bunyikan(nada: Nada): void {
  navigator.vibrate?.(GETAR[nada]);
  try {
    mainkan(nada);
  } catch {
    // A phone without sound still shows the answer.
  }
}
