// Made-up people of a gathering: as many as wanted, some with names long enough to break a column, some with gaps.

const DEPAN = ['Siti', 'Aminah', 'Noor', 'Rusdiana', 'Hj. Mahrita', 'Fatimah', 'Norhayati', 'Sri', 'Raudatul', 'Halimatus', 'Jumiati', 'Erna', 'Masniah'];
const BELAKANG = ['Rahmah', 'Jannah', 'Hidayati', 'Wahyuni', 'Sa’diyah', 'Handayani', 'Mulyani', 'Fitriani', 'Astuti', 'Maulida', 'Aulia'];
const DESA = ['Juai', 'Buntu Karau', 'Muara Ninian', 'Sungai Batung', 'Teluk Bayur', 'Hukai', 'Panimbaan', 'Galumbang', 'Marias', 'Tigarun'];
const KECAMATAN = ['Juai', 'Halong', 'Awayan', 'Paringin', 'Paringin Selatan', 'Lampihong', 'Batumandi', 'Tebing Tinggi'];
const PANJANG = 'Hj. Siti Raudhatul Jannah binti Muhammad Syarifuddin Al-Banjari, S.Sos., M.A.P.';

const pilih = <Isi>(daftar: readonly Isi[], ke: number): Isi => daftar[ke % daftar.length] as Isi;

export type OrangUji = {
  readonly id: string;
  readonly nama: string;
  readonly jabatan: string | null;
  readonly desa: string | null;
  readonly kecamatan: string | null;
};

/** `banyak` people of the first `kecamatan` districts; every fortieth has a very long name, every fiftieth no village and no position. */
export const orangAcaraUji = (banyak: number, kecamatan = 1): OrangUji[] =>
  Array.from({ length: banyak }, (_, ke) => {
    const isKurang = ke % 50 === 49;
    return {
      id: `0190c8a4-1b2c-7def-8a4b-${String(ke).padStart(12, '0')}`,
      nama: ke % 40 === 7 ? PANJANG : `${pilih(DEPAN, ke)} ${pilih(BELAKANG, ke * 3 + Math.floor(ke / 11))}`,
      jabatan: isKurang ? null : ke % 8 === 0 ? 'PPKBD' : 'Sub-PPKBD',
      desa: isKurang ? null : pilih(DESA, Math.floor(ke / 3)),
      kecamatan: pilih(KECAMATAN.slice(0, kecamatan), ke),
    };
  });
