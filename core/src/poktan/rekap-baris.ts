// The lines of one group's recap as its page shows them, and what may be wrong with it.
import type { KodePeringatan } from '../catatan/peringatan.ts';
import { type Teks, teks } from '../teks.ts';
import type { JenisPoktan } from './pilihan.ts';
import type { RekapPoktan } from './rekap.ts';

export type BarisRekap = { readonly label: Teks; readonly nilai: number };

const baris = (id: string, en: string, nilai: number): BarisRekap => ({ label: teks(id, en), nilai });

/** The lines of a kind of group, in the order of the SIGA tables. */
export function listBarisRekap(jenis: JenisPoktan, rekap: RekapPoktan): BarisRekap[] {
  const pertemuan = [
    baris('Pertemuan', 'Meetings', rekap.pertemuan),
    baris('Tatap muka', 'Face to face', rekap.tatapMuka),
    baris('Virtual', 'Virtual', rekap.virtual),
  ];
  if (jenis === 'pikr') {
    return [
      ...pertemuan,
      baris('Remaja anggota', 'Members', rekap.anggota),
      baris('Remaja hadir', 'Present', rekap.remajaHadir),
      baris('Pertemuan PKBR', 'Meetings on PKBR', rekap.pertemuanPkbr),
    ];
  }
  const keluarga = [
    baris('Keluarga anggota', 'Member families', rekap.anggota),
    baris('Keluarga hadir', 'Families present', rekap.hadir),
    baris('yang PUS', 'of them PUS', rekap.pus),
    baris('yang ber-KB', 'of them using', rekap.kb),
    ...(rekap.takTentu > 0 ? [baris('belum diketahui PUS', 'PUS not known', rekap.takTentu)] : []),
  ];
  const anak = [
    baris('Anak hadir', 'Children present', rekap.anak),
    baris('KKA diisi', 'KKA filled', rekap.kka),
    baris('Punya KMS', 'With KMS', rekap.kms),
    baris('Sesuai', 'As expected', rekap.sesuai),
    baris('Tidak sesuai', 'Not as expected', rekap.tidakSesuai),
  ];
  const lain: Readonly<Record<Exclude<JenisPoktan, 'pikr'>, BarisRekap[]>> = {
    bkb: anak,
    bkr: [baris('Hadir materi PKBR', 'Present at PKBR', rekap.hadirPkbr)],
    bkl: [baris('Lansia hadir', 'Elderly present', rekap.lansiaHadir)],
    uppka: [],
  };
  return [...pertemuan, ...keluarga, ...lain[jenis]];
}

/** What may be wrong with a month (poktan.md 6.2, 6.3, 5b); never an error. */
export function peringatanRekap(rekap: RekapPoktan): KodePeringatan[] {
  return [
    ...(rekap.hadir > rekap.anggota ? (['rekap-hadir-lebih'] as const) : []),
    ...(rekap.tatapMuka + rekap.virtual !== rekap.pertemuan ? (['cara-tidak-sama-pertemuan'] as const) : []),
    ...(rekap.sesuai + rekap.tidakSesuai > rekap.anak ? (['perkembangan-lebih-anak'] as const) : []),
  ];
}
