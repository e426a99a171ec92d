// Money as people write it.

/** `Rp 1.250.000`; below zero `−Rp 5.000`. */
export function tulisRupiah(rupiah: number): string {
  const angka = String(Math.abs(rupiah)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${rupiah < 0 ? '−' : ''}Rp ${angka}`;
}
