// The form that adds members: many at once from the book, or one from outside it.
import { type Peringatan, peringatkan } from '../catatan/peringatan.ts';
import type { Form, Jawaban, KonteksForm } from '../form/form.ts';
import { teks } from '../teks.ts';
import { bacaCalon, listCalon, nilaiCalon } from './calon-anggota.ts';
import { hitungSasaran, isBersasaran, listPeserta } from './kesertaan.ts';
import { isPoktanAktif } from './poktan.ts';

const daftar = (nilai: unknown): string[] => (Array.isArray(nilai) ? nilai.filter((satu) => typeof satu === 'string') : []);

function isiDari(isi: Record<string, unknown>, idBaru: () => string): Record<string, unknown>[] {
  const butuh = new Set(daftar(isi.butuhBantuan));
  const kemandirian = (nilai: string): string | null => (isi.isBkl === true ? (butuh.has(nilai) ? 'butuh-bantuan' : 'mandiri') : null);
  const alasanLebih = isi.alasanLebih ?? null;
  const dariBuku = daftar(isi.pilihan).map((nilai) => ({ id: idBaru(), ...bacaCalon(nilai), nama: null, kemandirian: kemandirian(nilai), alasanLebih }));
  const luar = { id: idBaru(), keluargaId: null, anggotaId: null, nama: isi.nama ?? null, kemandirian: isi.kemandirianLuar ?? null, alasanLebih };
  return isi.nama || dariBuku.length === 0 ? [...dariBuku, luar] : dariBuku;
}

/** What a stored membership opens with when it is corrected. */
function bacaJawaban(isi: Record<string, unknown>): Jawaban {
  const { id, keluargaId, anggotaId, nama, kemandirian, alasanLebih } = isi as Record<
    'id' | 'keluargaId' | 'anggotaId' | 'nama' | 'kemandirian' | 'alasanLebih',
    string | null
  >;
  if (keluargaId === null) return { id, nama, kemandirianLuar: kemandirian, alasanLebih };
  const nilai = nilaiCalon(keluargaId, anggotaId);
  return { id, pilihan: [nilai], butuhBantuan: kemandirian === 'butuh-bantuan' ? [nilai] : [], alasanLebih };
}

/** More member families than target families happens in real tables: said, with a reason to give, never refused. */
function peringatan(jawaban: Jawaban, { poktan, desa, hariIni }: KonteksForm): Peringatan[] {
  const pilihan = daftar(jawaban.pilihan);
  if (!isBersasaran(poktan.jenis) || (pilihan.length === 0 && !jawaban.nama)) return [];
  const perId = new Map([...desa.keluarga()].map((satu) => [satu.id, satu]));
  const peserta = listPeserta(desa.poktan(), poktan.jenis, (id) => perId.get(id));
  for (const nilai of pilihan) peserta.add(bacaCalon(nilai).keluargaId);
  const jumlah = peserta.size + (jawaban.nama ? 1 : 0);
  return jumlah > hitungSasaran(desa.keluarga(), poktan.jenis, hariIni) ? [peringatkan('kesertaan-lebih-sasaran', jawaban.nama ? 'nama' : 'pilihan')] : [];
}

export const poktanAnggotaMasukForm: Form = {
  kind: 'poktan.anggota-masuk',
  subjek: 'poktan',
  judul: teks('Tambah anggota kelompok', 'Add members'),
  tanyaTanggal: teks('Menjadi anggota sejak', 'Members since'),
  isianId: 'id',
  pertanyaan: [
    {
      isian: 'pilihan',
      jenis: 'pilih-banyak-dari',
      tanya: teks('Pilih dari buku keluarga', 'Choose from the book of families'),
      bantuan: teks('Keluarga sasaran yang belum menjadi anggota ada paling atas', 'Target families that are not members yet come first'),
      opsi: ({ poktan, desa, hariIni }) => listCalon(poktan, desa.keluarga(), hariIni),
      kosong: teks('Tidak ada yang bisa dipilih. Daftarkan keluarganya dulu di Keluarga.', 'Nobody to choose. Register the family first.'),
      wajib: false,
    },
    {
      isian: 'butuhBantuan',
      jenis: 'pilih-banyak-dari',
      tanya: teks('Siapa yang butuh bantuan?', 'Who needs help?'),
      bantuan: teks('Yang tidak dicentang dicatat mandiri', 'Those not ticked are recorded as independent'),
      opsi: ({ poktan, desa, hariIni }, jawaban) => listCalon(poktan, desa.keluarga(), hariIni).filter((satu) => daftar(jawaban.pilihan).includes(satu.nilai)),
      kosong: teks('Pilih anggotanya dulu', 'Choose the members first'),
      tampil: (jawaban, { poktan }) => poktan.jenis === 'bkl' && daftar(jawaban.pilihan).length > 0,
      wajib: false,
    },
    {
      isian: 'nama',
      jenis: 'teks',
      bentuk: 'nama',
      tanya: teks('Atau tulis nama orang di luar buku', 'Or write the name of someone outside the book'),
      bantuan: teks('Misalnya dari desa sebelah', 'For example from the next village'),
      wajib: false,
    },
    {
      isian: 'kemandirianLuar',
      jenis: 'pilih',
      pilihan: [
        { nilai: 'mandiri', label: teks('Lansia mandiri', 'Independent') },
        { nilai: 'butuh-bantuan', label: teks('Lansia butuh bantuan', 'Needs help') },
      ],
      tanya: teks('Bila ia lansia: bagaimana keadaannya?', 'If elderly: how is she?'),
      tampil: (jawaban, { poktan }) => poktan.jenis === 'bkl' && Boolean(jawaban.nama),
      wajib: false,
    },
    {
      isian: 'alasanLebih',
      jenis: 'teks',
      bentuk: 'bebas',
      tanya: teks('Mengapa anggota lebih banyak dari sasaran?', 'Why are there more members than target families?'),
      bantuan: teks('Contoh: anggota dari desa sebelah', 'For example: members from the next village'),
      tampil: (jawaban, konteks) => peringatan(jawaban, konteks).length > 0,
      wajib: false,
    },
  ],
  lengkapi: (isi, _idBaru, { poktan }) => ({ ...isi, isBkl: poktan.jenis === 'bkl' }),
  pecah: isiDari,
  bacaJawaban,
  peringatan,
  tersedia: ({ poktan }) => isPoktanAktif(poktan),
};
