// Which assignments of a cadre hold on a day, and what is odd about them.
import { bulanPenuh, type Tanggal } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import type { Kader, PelatihanKader, TugasKader } from './kader.ts';
import type { JenisTugas } from './pilihan.ts';

const IMP: ReadonlySet<JenisTugas> = new Set(['ppkbd', 'sub-ppkbd', 'kelompok-kb']);

/** Whether an assignment is one of the institution (PPKBD, Sub-PPKBD, Kelompok KB). */
export const isTugasImp = ({ jenis }: TugasKader): boolean => IMP.has(jenis);

/** Whether an assignment holds on a day; its last day is the day before it ended. */
export const isTugasBerjalan = ({ mulai, selesai }: TugasKader, pada: Tanggal): boolean => mulai <= pada && (selesai === null || pada < selesai);

/** The assignments of a day, in order of their beginning. */
export const listTugasBerjalan = (kader: Kader, pada: Tanggal): TugasKader[] =>
  [...kader.tugas.values()]
    .filter((satu) => isTugasBerjalan(satu, pada))
    .sort((a, b) => (a.mulai < b.mulai ? -1 : a.mulai > b.mulai ? 1 : a.id < b.id ? -1 : 1));

/** Whether two assignments are the same work: same kind, same institution and group. */
export const isTugasSama = (a: Pick<TugasKader, 'jenis' | 'institusiId' | 'poktanId'>, b: Pick<TugasKader, 'jenis' | 'institusiId' | 'poktanId'>): boolean =>
  a.jenis === b.jenis && a.institusiId === b.institusiId && a.poktanId === b.poktanId;

/** Whether the cadre holds an assignment of the institution on a day: an active cadre in the sense of E6 and E7. */
export const isKaderImp = (kader: Kader, pada: Tanggal): boolean => kader.terdaftar !== null && listTugasBerjalan(kader, pada).some(isTugasImp);

/** All trainings, those of the card too. */
export const listPelatihan = (kader: Kader): PelatihanKader[] => [...kader.pelatihan, ...kader.pelatihanKartu];

/** Whether a training took place in the `bulan` months up to a day; of a year alone its first day counts, so that it surely did. */
export function isTerlatih(kader: Kader, pada: Tanggal, bulan: number): boolean {
  return listPelatihan(kader).some(({ tanggal, tahun }) => {
    if (tanggal !== null) return tanggal <= pada && bulanPenuh(tanggal, pada) < bulan;
    return tahun !== null && tahun <= Number(pada.slice(0, 4)) && bulanPenuh(`${tahun}-01-01`, pada) < bulan;
  });
}

/** What a colleague should look at; a warning never stops a record (imp-cadres.md 4: no source makes it mandatory). */
export function peringatanKader(kader: Kader, pada: Tanggal): Teks[] {
  const berjalan = listTugasBerjalan(kader, pada);
  const isTpkKb = berjalan.some((satu) => satu.jenis === 'tpk' && satu.unsurTpk === 'kader-kb');
  return isTpkKb && !berjalan.some(isTugasImp)
    ? [teks('Kader KB di TPK, tetapi belum bertugas di PPKBD, Sub-PPKBD, atau Kelompok KB', 'KB cadre of a TPK without an assignment in the institution')]
    : [];
}
