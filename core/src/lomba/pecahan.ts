// Exact fractions, so that a tie is a tie and no rank hangs on the last digit of a computed mean.

/** A number kept exactly: whole parts, reduced, `bawah` above zero. */
export type Pecahan = { readonly atas: bigint; readonly bawah: bigint };

const fpb = (a: bigint, b: bigint): bigint => (b === 0n ? a : fpb(b, a % b));

/** `atas / bawah`, reduced. Throws on a denominator of zero: a bug of the caller. */
export function pecahan(atas: bigint, bawah = 1n): Pecahan {
  if (bawah === 0n) throw new RangeError('pecahan dengan penyebut nol');
  const bagi = fpb(atas < 0n ? -atas : atas, bawah < 0n ? -bawah : bawah) * (bawah < 0n ? -1n : 1n);
  return { atas: atas / bagi, bawah: bawah / bagi };
}

export const NOL = pecahan(0n);

/** The decimal as it is written: 83.1 is 831/10, not its nearest double. Throws on what is not a plain decimal. */
export function dariAngka(angka: number): Pecahan {
  const cocok = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(angka));
  if (!cocok) throw new RangeError(`bukan angka desimal biasa: ${angka}`);
  const desimal = cocok[3] ?? '';
  return pecahan(BigInt(`${cocok[1]}${cocok[2]}${desimal}`), 10n ** BigInt(desimal.length));
}

export const tambah = (a: Pecahan, b: Pecahan): Pecahan => pecahan(a.atas * b.bawah + b.atas * a.bawah, a.bawah * b.bawah);
export const kurang = (a: Pecahan, b: Pecahan): Pecahan => pecahan(a.atas * b.bawah - b.atas * a.bawah, a.bawah * b.bawah);
export const kali = (a: Pecahan, b: Pecahan): Pecahan => pecahan(a.atas * b.atas, a.bawah * b.bawah);

export const jumlah = (daftar: readonly Pecahan[]): Pecahan => daftar.reduce(tambah, NOL);

/** The mean; null of nothing, which is no mean at all. */
export const rata = (daftar: readonly Pecahan[]): Pecahan | null => (daftar.length === 0 ? null : kali(jumlah(daftar), pecahan(1n, BigInt(daftar.length))));

/** Below zero when `a` is the smaller, above when the larger, 0 when exactly equal. */
export function banding(a: Pecahan, b: Pecahan): number {
  const selisih = a.atas * b.bawah - b.atas * a.bawah;
  return selisih < 0n ? -1 : selisih > 0n ? 1 : 0;
}

/** The value for the screen, half away from zero, at `desimal` decimals (events.md 5.5: shown with two, never ranked by them). */
export function bulatkan({ atas, bawah }: Pecahan, desimal = 2): number {
  const skala = 10n ** BigInt(desimal);
  const mutlak = ((atas < 0n ? -atas : atas) * skala * 2n + bawah) / (bawah * 2n);
  return Number(atas < 0n ? -mutlak : mutlak) / 10 ** desimal;
}
