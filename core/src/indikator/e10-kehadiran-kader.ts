// E10: officers present at their institution's own meetings of the month.
import { isTugasBerjalan } from '../kader/tugas.ts';
import type { InstitusiPotret } from '../potret/potret.ts';
import { teks } from '../teks.ts';
import { isBulanIni } from './bulan-ini.ts';
import type { IndikatorInstitusi } from './indikator.ts';

/** The officers invited on the day of each meeting, with who of them came. */
function listUndangan({ institusi, pada, isAda, konteks }: InstitusiPotret): { readonly isHadir: boolean }[] {
  if (!isAda) return [];
  const pertemuan = institusi.pertemuan.filter((satu) => (satu.jenis === 'pengurus' || satu.jenis === 'konsultasi-pkb') && isBulanIni(satu.tanggal, pada));
  return pertemuan.flatMap(({ tanggal, hadir }) =>
    konteks.kader
      .filter(
        (satu) => satu.terdaftar !== null && [...satu.tugas.values()].some((tugas) => tugas.institusiId === institusi.id && isTugasBerjalan(tugas, tanggal)),
      )
      .map((satu) => ({ isHadir: hadir.includes(satu.id) })),
  );
}

export const e10KehadiranKader: IndikatorInstitusi = {
  id: 'E10',
  judul: teks('Kehadiran kader di pertemuan', 'Attendance of cadres'),
  rumus: teks(
    'Petugas yang hadir dibagi petugas yang diundang, di pertemuan pengurus dan konsultasi PKB bulan ini',
    'Officers present over officers invited, at the meetings of the month',
  ),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'indicators E10' },
  subjek: 'institusi',
  pembilang: (satu) => listUndangan(satu).filter(({ isHadir }) => isHadir).length,
  penyebut: (satu) => listUndangan(satu).length,
};
