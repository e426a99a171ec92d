// A line of the rubric as a part of the sheet: its sentence and the records behind it.
import { KLASIFIKASI_KARTU, type PeranBakti } from '@lini/core/institusi/pilihan.ts';
import { type KunciAngka, kunciPelajaran, uraianBukti } from '@lini/core/klasifikasi/imp/bukti.ts';
import type { Dasar } from '@lini/core/klasifikasi/imp/dasar.ts';
import { KELAS } from '@lini/core/klasifikasi/imp/gabung.ts';
import { kalimatBaris } from '@lini/core/klasifikasi/imp/kalimat.ts';
import type { BarisNilai } from '@lini/core/klasifikasi/imp/nilai.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import type { HasilKelas } from '../../app/kelas.ts';
import type { Dibuka } from './BuktiLembar.tsx';

/** Regular groups are among the groups guided. */
const dasarUntuk = (kunci: BarisNilai['bukti'], { dasar }: HasilKelas): readonly Dasar[] =>
  dasar[kunci === 'poktan-rutin' ? 'poktan' : (kunci as KunciAngka)] ?? [];

export const bagianBaris = (baris: BarisNilai, hasil: HasilKelas): Dibuka['bagian'][number] => ({
  kalimat: `${tt(labelPilihan(KLASIFIKASI_KARTU, KELAS[baris.tingkat]))} · ${tt(kalimatBaris(baris))}`,
  isTercapai: baris.isTercapai,
  dasar: dasarUntuk(baris.bukti, hasil),
});

/** The lessons of a role, where the rubric asks no line of them: evidence beside the lines. */
function bagianPelajaran(peran: PeranBakti, { nilai, dasar }: HasilKelas): Dibuka['bagian'] {
  const kunci = kunciPelajaran(peran);
  if (nilai.baris.some((satu) => satu.bukti === kunci)) return [];
  const lulus = dasar[kunci] ?? [];
  const { id, en } = uraianBukti(kunci).label;
  return [{ kalimat: t(`${id}: ${lulus.length}`, `${en}: ${lulus.length}`), isTercapai: null, dasar: lulus, isBuktiSaja: true }];
}

/** Every line of a role that was looked at, and its lessons. */
export const bagianPeran = (peran: PeranBakti, hasil: HasilKelas): Dibuka['bagian'] => [
  ...hasil.nilai.baris.filter((satu) => satu.peran === peran).map((satu) => bagianBaris(satu, hasil)),
  ...bagianPelajaran(peran, hasil),
];
