// The coverage columns of BKB, BKR and BKL: target families and families taking part, as counts (poktan.md 4).
import { parameterPada } from '../parameter/parameter.ts';
import { listIkut } from '../poktan/kesertaan.ts';
import { NAMA_JENIS } from '../poktan/pilihan.ts';
import { isSasaran } from '../poktan/sasaran.ts';
import type { DesaPotret } from '../potret/potret.ts';
import { teks } from '../teks.ts';
import type { IndikatorDesa } from './indikator.ts';

const dasar = { satuan: 'jumlah', sifat: 'stok', arah: 'netral', subjek: 'desa', penyebut: null } as const;

type Bersasaran = 'bkb' | 'bkr' | 'bkl';
type Keluarga = DesaPotret['keluarga'];

/** Several indicators ask the same of one picture; every family is looked at once. */
function sekali(cari: (desa: DesaPotret, jenis: Bersasaran) => Keluarga): (desa: DesaPotret, jenis: Bersasaran) => Keluarga {
  const tersimpan = new WeakMap<DesaPotret, Map<Bersasaran, Keluarga>>();
  return (desa, jenis) => {
    const milik = tersimpan.get(desa) ?? new Map<Bersasaran, Keluarga>();
    tersimpan.set(desa, milik);
    const hasil = milik.get(jenis) ?? cari(desa, jenis);
    milik.set(jenis, hasil);
    return hasil;
  };
}

/** The target families of a kind in a village or a part of it. */
export const sasaranDesa = sekali(({ keluarga, pada }, jenis) => {
  const parameter = parameterPada(pada);
  return keluarga.filter((satu) => satu.isAktif && isSasaran(jenis, satu.keluarga, pada, parameter));
});

/** The families of a village or a part of it that are members of an active group of a kind, each once; also of groups that meet in another RT. */
export const kesertaanDesa = sekali(({ keluarga, poktanSedesa }, jenis) => listIkut(keluarga, poktanSedesa, jenis));

/** The two columns of a kind. */
export const kolomSasaran = (jenis: Bersasaran): readonly IndikatorDesa[] => [
  {
    ...dasar,
    id: `${NAMA_JENIS[jenis]}.sasaran`,
    judul: teks(`${NAMA_JENIS[jenis]}: keluarga sasaran`, `${NAMA_JENIS[jenis]}: target families`),
    rumus: teks(
      'Keluarga di buku yang punya anggota dalam umur sasaran pada akhir bulan',
      'Families of the book with a member of the target age at the end of the month',
    ),
    sumber: { basis: 'perkiraan', rujukan: 'Kolom SIGA per desa; batas umur sasaran perkiraan Lini' },
    pembilang: (desa) => sasaranDesa(desa, jenis).length,
    keluarga: (desa) => sasaranDesa(desa, jenis),
  },
  {
    ...dasar,
    id: `${NAMA_JENIS[jenis]}.kesertaan`,
    judul: teks(`${NAMA_JENIS[jenis]}: keluarga yang ikut`, `${NAMA_JENIS[jenis]}: families taking part`),
    rumus: teks(
      'Keluarga di buku yang menjadi anggota kelompok aktif mana pun di desa, satu kali walau ikut beberapa kelompok; bisa lebih dari sasaran',
      'Families of the book that are members of any active group of the village, once however many groups; may pass the target',
    ),
    sumber: { basis: 'sekunder', rujukan: 'Kolom SIGA per desa' },
    pembilang: (desa) => kesertaanDesa(desa, jenis).length,
    keluarga: (desa) => kesertaanDesa(desa, jenis),
  },
];
