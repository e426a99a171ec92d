// What a key does to the big screen.

/** What is shown: the title, one competition, or the overall winner; and how many titles are revealed. */
export type Tampilan = { readonly apa: 'judul' | 'umum' | string; readonly buka: number };

/** One key moves the screen; unknown keys leave it. */
export function tekan(kini: Tampilan, tombol: string, lomba: readonly string[]): Tampilan {
  if (/^[1-9]$/.test(tombol)) return { apa: lomba[Number(tombol) - 1] ?? kini.apa, buka: 0 };
  if (tombol === 'u' || tombol === 'U') return { apa: 'umum', buka: 0 };
  if (tombol === '0') return { apa: 'judul', buka: 0 };
  // Beyond the ninth no digit is left.
  if (tombol === 'ArrowDown' || tombol === 'ArrowUp') {
    const ke = lomba.indexOf(kini.apa) + (tombol === 'ArrowDown' ? 1 : -1);
    return { apa: lomba[ke] ?? (ke < 0 ? 'judul' : kini.apa), buka: ke < lomba.length ? 0 : kini.buka };
  }
  if (tombol === ' ' || tombol === 'ArrowRight' || tombol === 'PageDown') return { ...kini, buka: kini.buka + 1 };
  if (tombol === 'ArrowLeft' || tombol === 'PageUp') return { ...kini, buka: Math.max(0, kini.buka - 1) };
  return kini;
}
