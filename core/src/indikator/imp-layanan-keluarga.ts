// IMP.ulang.*, IMP.rujukan*: resupply by the cadre and referrals of the month, from the families' own records.
import { type LayananKeluarga, layananKeluarga } from '../institusi/wilayah-bina.ts';
import { awalBulan, bulanDari } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

const BARIS: readonly { readonly id: string; readonly dari: keyof LayananKeluarga; readonly judul: Teks; readonly rumus: Teks }[] = [
  {
    id: 'IMP.ulang.pil',
    dari: 'ulangPil',
    judul: teks('Pil dari kader', 'Pills from the cadre'),
    rumus: teks('Pelayanan pil yang tempatnya kader, bulan ini', 'Pill services given by the cadre in the month'),
  },
  {
    id: 'IMP.ulang.kondom',
    dari: 'ulangKondom',
    judul: teks('Kondom dari kader', 'Condoms from the cadre'),
    rumus: teks('Pelayanan kondom yang tempatnya kader, bulan ini', 'Condom services given by the cadre in the month'),
  },
  {
    id: 'IMP.rujukan',
    dari: 'rujukan',
    judul: teks('Rujukan dibuat', 'Referrals made'),
    rumus: teks('Rujukan yang dibuat bulan ini', 'Referrals made in the month'),
  },
  {
    id: 'IMP.rujukan.selesai',
    dari: 'rujukanSelesai',
    judul: teks('Rujukan dilayani', 'Referrals served'),
    rumus: teks('Rujukan yang hasilnya "sudah dilayani" bulan ini', 'Referrals whose result in the month was "served"'),
  },
];

export const impLayananKeluarga: readonly IndikatorKeluarga[] = BARIS.map(({ id, dari, judul, rumus }) => ({
  id,
  judul,
  rumus,
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'Enam peran bakti, pelayanan kegiatan' },
  subjek: 'keluarga',
  pembilang: (satu) => (satu.keluarga.terdaftar === null ? 0 : layananKeluarga(satu, awalBulan(bulanDari(satu.pada)), satu.pada)[dari]),
  penyebut: null,
}));
