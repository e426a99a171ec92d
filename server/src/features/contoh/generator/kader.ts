// The cadres of a village as persons: card, assignment to their institution, a training.
import { kaderDaftar } from '@lini/core/kader/kader-daftar.ts';
import { pelatihanKader } from '@lini/core/kader/pelatihan-kader.ts';
import { tugasMulai } from '@lini/core/kader/tugas-mulai.ts';
import { bobot } from './acak.ts';
import type { DesaContoh, Pencatat, SubjekContoh } from './bentuk.ts';
import { buatAlamat } from './nama.ts';
import { tulis } from './penulis.ts';
import { uuidWaktu } from './uuid.ts';
import { type Hari, lahirUmur, msKerja, tulisHari } from './waktu.ts';

export type KaderContoh = { readonly id: string; readonly nama: string; readonly pencatat: Pencatat; readonly rt: readonly string[] };

export type OpsiKader = {
  readonly nama: string;
  readonly pencatat: Pencatat;
  readonly rt: readonly string[];
  /** Null: her assignment was never recorded. */
  readonly institusiId: string | null;
  readonly jenis: 'ppkbd' | 'sub-ppkbd';
  readonly hari: Hari;
};

/** The big orientation of the kecamatan, in the history of the demo. */
const HARI_ORIENTASI = 120;

/** Writes her card, assignment and training. */
export function tulisKader(desa: DesaContoh, { nama, pencatat, rt, institusiId, jenis, hari }: OpsiKader): KaderContoh {
  const { acak } = desa;
  const subjek: SubjekContoh = { jenis: 'kader', id: uuidWaktu(acak, msKerja(acak, hari)), rt: rt[0] ?? '001', terdaftar: hari, tulisTerakhir: 0 };
  const jenisKelamin = nama.startsWith('Pak ') ? ('L' as const) : ('P' as const);
  const lahir = lahirUmur(acak, acak.bulat(28, 58), hari);
  const isTerlatih = acak.ya(0.55);
  const isi = {
    nama,
    nik: desa.nik.buat(lahir, jenisKelamin),
    nikKosong: null,
    jenisKelamin,
    lahir: tulisHari(lahir),
    alamat: buatAlamat(acak),
    pendidikan: acak.timbang(bobot({ 'tamat-sd': 18, 'tamat-sltp': 30, 'tamat-slta': 44, 'tamat-pt': 8 })),
    pelatihan: isTerlatih ? (['pencatatan'] as const).slice() : [],
    'tahun-pencatatan': isTerlatih ? acak.bulat(2019, 2024) : null,
    'tahun-konseling': null,
    'tahun-advokasi': null,
    'tahun-kie': null,
    'tahun-e-learning': null,
    'tahun-lainnya': null,
  };
  tulis(desa, subjek, hari, kaderDaftar, isi, pencatat);
  const sk = { skAda: true, skNomor: `140/${acak.bulat(1, 60)}/KD-2025`, skTanggal: '2025-01-20', skPenerbit: 'kepala-desa' as const, skSampai: null };
  if (institusiId !== null)
    tulis(desa, subjek, hari, tugasMulai, { jenis, institusiId, poktanId: null, unsurTpk: null, jabatan: 'ketua', rt: [...rt], ...sk }, pencatat);
  if (acak.ya(0.6))
    tulis(
      desa,
      subjek,
      desa.mulai + HARI_ORIENTASI,
      pelatihanKader,
      { jenis: 'pencatatan', nama: 'Orientasi kader IMP', hari: 1, isBersertifikat: acak.ya(0.7) },
      pencatat,
    );
  return { id: subjek.id, nama, pencatat, rt };
}
