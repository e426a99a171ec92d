// The coverage columns of BKB, BKR and BKL: target families and families taking part, as counts (poktan.md 4).
import { hitungSasaran, listPeserta } from '../poktan/kesertaan.ts';
import { type JenisPoktan, NAMA_JENIS } from '../poktan/pilihan.ts';
import type { DesaPotret } from '../potret/potret.ts';
import { teks } from '../teks.ts';
import type { IndikatorDesa } from './indikator.ts';

const dasar = { satuan: 'jumlah', sifat: 'stok', arah: 'netral', subjek: 'desa', penyebut: null } as const;

/** Two indicators ask the same of one picture; every family is looked at once. */
const tersimpan = new WeakMap<DesaPotret, Map<JenisPoktan, number>>();

/** The target families of a kind in a village. */
export function sasaranDesa(desa: DesaPotret, jenis: JenisPoktan): number {
  const milik = tersimpan.get(desa) ?? new Map<JenisPoktan, number>();
  tersimpan.set(desa, milik);
  const lama = milik.get(jenis);
  if (lama !== undefined) return lama;
  const keluarga = desa.keluarga.filter((satu) => satu.isAktif).map((satu) => satu.keluarga);
  const jumlah = hitungSasaran(keluarga, jenis, desa.pada);
  milik.set(jenis, jumlah);
  return jumlah;
}

/** The families living in a village that are members of an active group of a kind, each once. */
export function kesertaanDesa({ poktan, keluarga }: DesaPotret, jenis: JenisPoktan): number {
  const perId = new Map(keluarga.map((satu) => [satu.keluarga.id, satu.keluarga]));
  const semua = poktan.map((satu) => satu.poktan);
  return listPeserta(semua, jenis, (id) => perId.get(id)).size;
}

/** The two columns of a kind. */
export const kolomSasaran = (jenis: 'bkb' | 'bkr' | 'bkl'): readonly IndikatorDesa[] => [
  {
    ...dasar,
    id: `${NAMA_JENIS[jenis]}.sasaran`,
    judul: teks(`${NAMA_JENIS[jenis]}: keluarga sasaran`, `${NAMA_JENIS[jenis]}: target families`),
    rumus: teks(
      'Keluarga di buku yang punya anggota dalam umur sasaran pada akhir bulan',
      'Families of the book with a member of the target age at the end of the month',
    ),
    sumber: { basis: 'perkiraan', rujukan: 'Kolom SIGA per desa; batas umur sasaran perkiraan Lini' },
    pembilang: (desa) => sasaranDesa(desa, jenis),
  },
  {
    ...dasar,
    id: `${NAMA_JENIS[jenis]}.kesertaan`,
    judul: teks(`${NAMA_JENIS[jenis]}: keluarga yang ikut`, `${NAMA_JENIS[jenis]}: families taking part`),
    rumus: teks(
      'Keluarga anggota kelompok aktif yang masih di desa, satu kali walau ikut beberapa kelompok; bisa lebih dari sasaran',
      'Member families of active groups that live here, once however many groups; may pass the target',
    ),
    sumber: { basis: 'sekunder', rujukan: 'Kolom SIGA per desa' },
    pembilang: (desa) => kesertaanDesa(desa, jenis),
  },
];
