// The registration card of a group in the demo, and what its meetings are about.
import { type Acak, bobot } from './acak.ts';

export type JenisPoktanContoh = 'bkb' | 'bkr' | 'bkl' | 'uppka' | 'pikr';

type Cara = {
  readonly nama: readonly string[];
  readonly materi: readonly string[];
  readonly sarana: readonly string[];
  readonly keterpaduan: readonly string[];
};

export const CARA_POKTAN: Readonly<Record<JenisPoktanContoh, Cara>> = {
  bkb: {
    nama: ['Melati', 'Mawar', 'Anggrek', 'Kasih Ibu', 'Tunas Harapan'],
    materi: ['oth-0-6', 'hpk-1000', 'peran-ayah', 'pengaruh-media', 'membantu-tumbuh-kembang', 'kie-kb-kespro'],
    sarana: ['bkb-kit', 'kka', 'buku-bersiap', 'buku-ayah'],
    keterpaduan: ['posyandu', 'paud'],
  },
  bkr: {
    nama: ['Harapan Bangsa', 'Cahaya Remaja', 'Bina Remaja'],
    materi: ['pup', 'komunikasi', 'napza', 'kesehatan-gizi', '8-fungsi', 'kespro'],
    sarana: ['genre-kit'],
    keterpaduan: ['ekonomi-produktif'],
  },
  bkl: {
    nama: ['Sejahtera', 'Husada', 'Bahagia', 'Mandiri Lansia'],
    materi: ['konsep-tangguh', 'spiritual', 'fisik', 'emosional', 'pjp', 'pra-lansia'],
    sarana: ['bkl-kit', 'buku'],
    keterpaduan: ['posyandu-lansia'],
  },
  uppka: {
    nama: ['Karya Ibu', 'Maju Bersama', 'Purun Indah'],
    materi: ['usaha-ekonomi', 'pemasaran', 'keuangan-keluarga', 'kb-kespro'],
    sarana: [],
    keterpaduan: [],
  },
  pikr: {
    nama: ['Bintang', 'Sahabat Remaja', 'Generasi Cerdas'],
    materi: ['pkbr', 'pup', 'napza', 'kecakapan-hidup'],
    sarana: ['papan-nama', 'struktur'],
    keterpaduan: [],
  },
};

const USAHA = ['Anyaman purun', 'Keripik singkong', 'Kue basah', 'Amplang'] as const;

/** The answers of the card; `pembina` is the cadre who looks after the group. */
export function kartuPoktan(acak: Acak, jenis: JenisPoktanContoh, pembina: string) {
  const cara = CARA_POKTAN[jenis];
  const sk = acak.ya(0.7);
  const isUppka = jenis === 'uppka';
  return {
    jenis,
    nama: acak.pilih(cara.nama),
    noRegister: null,
    alamat: null,
    pembinaJabatan: 'ppkbd' as const,
    pembinaNama: pembina,
    sk,
    skNomor: sk ? `141/${acak.bulat(1, 40)}/KD-2025` : null,
    skTanggal: sk ? '2025-03-03' : null,
    skPenerbit: sk ? ('kepala-desa' as const) : null,
    sumberDana: acak.timbang(bobot({ add: 6, swadaya: 4 })) === 'add' ? (['add'] as const).slice() : (['swadaya'] as const).slice(),
    keterpaduan: cara.keterpaduan.filter(() => acak.ya(0.7)),
    prioritas: jenis === 'bkr' || jenis === 'bkl' ? acak.ya(0.2) : null,
    sarana: cara.sarana.filter(() => acak.ya(0.75)),
    basis: jenis === 'pikr' ? ('masyarakat-lain' as const) : null,
    pengelola: jenis === 'pikr' ? ('plkb' as const) : null,
    jenisUsaha: isUppka ? acak.pilih(USAHA) : null,
    modalSumber: isUppka ? (['swadaya'] as const).slice() : [],
    modalJumlah: isUppka ? acak.bulat(5, 60) * 100_000 : null,
    tahap: isUppka ? acak.timbang(bobot({ rintisan: 4, berjalan: 5, mandiri: 1 })) : jenis === 'pikr' ? acak.timbang(bobot({ tumbuh: 7, tegak: 3 })) : null,
  };
}
