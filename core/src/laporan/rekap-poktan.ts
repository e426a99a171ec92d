// The monthly recap of the groups, one block for each kind, in the columns of the SIGA tables (forms.md 3.7 to 3.11).

import { awalanId } from '../indikator/awalan-id.ts';
import { d4Kesertaan } from '../indikator/d4-kesertaan.ts';
import { d7PunyaKka } from '../indikator/d7-punya-kka.ts';
import { d8PerkembanganSesuai } from '../indikator/d8-perkembangan-sesuai.ts';
import { d9LansiaHadir } from '../indikator/d9-lansia-hadir.ts';
import type { Indikator } from '../indikator/indikator.ts';
import { rekapBkb } from '../indikator/rekap-bkb.ts';
import { rekapBkl } from '../indikator/rekap-bkl.ts';
import { rekapBkr } from '../indikator/rekap-bkr.ts';
import { rekapPikr } from '../indikator/rekap-pikr.ts';
import { rekapUppka } from '../indikator/rekap-uppka.ts';
import { JENIS_POKTAN, type JenisPoktan, NAMA_JENIS } from '../poktan/pilihan.ts';
import { type Teks, teks } from '../teks.ts';
import type { BarisLaporan, Laporan } from './laporan.ts';

export const REKAP_POKTAN: Readonly<Record<JenisPoktan, readonly Indikator[]>> = {
  bkb: rekapBkb,
  bkr: rekapBkr,
  bkl: rekapBkl,
  uppka: rekapUppka,
  pikr: rekapPikr,
};

/** What follows the columns: shares of this kind alone. */
const SISA: readonly Indikator[] = [...d7PunyaKka, ...d8PerkembanganSesuai, ...d9LansiaHadir, ...d4Kesertaan];

const besarkan = (kalimat: string): string => kalimat.charAt(0).toUpperCase() + kalimat.slice(1);
/** The block says the kind once; its lines leave it out. */
export const tanpaJenis = ({ id, en }: Teks, jenis: JenisPoktan): Teks => {
  const awal = `${NAMA_JENIS[jenis]}: `;
  return teks(besarkan(id.replace(awal, '')), besarkan(en.replace(awal, '')));
};

function barisKolom(jenis: JenisPoktan): BarisLaporan[] {
  return REKAP_POKTAN[jenis].flatMap((satu): BarisLaporan[] => {
    const jumlah: BarisLaporan = { indikator: satu.id, tampil: 'jumlah', judul: tanpaJenis(satu.judul, jenis) };
    return satu.satuan === 'persen' ? [jumlah, { indikator: satu.id, tampil: 'nilai', judul: teks('Persen lapor', 'Percent reported') }] : [jumlah];
  });
}

const barisSisa = (jenis: JenisPoktan): BarisLaporan[] =>
  SISA.filter(({ id }) => id.endsWith(`.${jenis}`)).map(({ id, judul }) => ({ indikator: id, tampil: 'nilai', judul: tanpaJenis(judul, jenis) }));

export const rekapPoktanLaporan: Laporan = {
  id: 'rekap-poktan',
  judul: teks('Rekap kelompok', 'Recap of groups'),
  kosong: teks('Belum ada kelompok pada bulan ini. Daftarkan di Lainnya, Kelompok.', 'No groups in this month. Register them under More, Groups.'),
  bagian: JENIS_POKTAN.map(({ nilai, label }) => ({ judul: label, syarat: `${awalanId(nilai)}.ada`, baris: [...barisKolom(nilai), ...barisSisa(nilai)] })),
};
