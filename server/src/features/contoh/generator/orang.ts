// The people who sign in to the demo: cadres of each village, one PKB per kecamatan, two of the kabupaten office.
import type { Peran } from '@lini/core/akses/peran.ts';
import { indukWilayah } from '@lini/core/wilayah/wilayah.ts';
import { type Acak, buatAcak } from './acak.ts';
import { buatNama } from './nama.ts';
import type { SifatDesa } from './rencana.ts';
import { uuidAcak, uuidWaktu } from './uuid.ts';
import { type Hari, msKerja } from './waktu.ts';

export type OrangContohLengkap = {
  readonly id: string;
  readonly nama: string;
  readonly namaPengguna: string;
  readonly peran: Peran;
  readonly wilayah: string;
  readonly rt: readonly string[];
  readonly keterangan: string;
};

/** A person and the one device she writes on. */
export type OrangBerperangkat = { readonly orang: OrangContohLengkap; readonly perangkat: string };

const NAMA_KECAMATAN: Readonly<Record<string, string>> = {
  '63.11.01': 'Juai',
  '63.11.02': 'Halong',
  '63.11.03': 'Awayan',
  '63.11.04': 'Batu Mandi',
  '63.11.05': 'Lampihong',
  '63.11.06': 'Paringin',
  '63.11.07': 'Paringin Selatan',
  '63.11.08': 'Tebing Tinggi',
};

/** People with fixed names, by place: the stories of the tests and the README speak of them. */
const TETAP: Readonly<Record<string, { readonly nama: string; readonly namaPengguna: string }>> = {
  '63.11.01.2003|ppkbd|0': { nama: 'Bu Aminah', namaPengguna: 'aminah' },
  '63.11.01.2003|sub-ppkbd|0': { nama: 'Bu Siti Rahmah', namaPengguna: 'siti' },
  '63.11.01.2003|sub-ppkbd|1': { nama: 'Bu Masitah', namaPengguna: 'masitah' },
  '63.11.01|pkb|0': { nama: 'Pak Rudi', namaPengguna: 'rudi' },
  '63.11.01|koordinator|0': { nama: 'Pak Hasan', namaPengguna: 'hasan' },
  '63.11|kabupaten|0': { nama: 'Bu Noor', namaPengguna: 'noor' },
};

const slug = (teks: string): string => teks.toLowerCase().replace(/[^a-z]+/g, '');

const TAHUN_LAHIR_KADER = [1966, 1996] as const;

/** RT of each Sub-PPKBD: neighbouring ones, as even as can be. */
function bagiRt(rt: readonly string[], sub: number): string[][] {
  return Array.from({ length: sub }, (_, indeks) => rt.slice(Math.floor((indeks * rt.length) / sub), Math.floor(((indeks + 1) * rt.length) / sub)));
}

type Tempat = {
  readonly wilayah: string;
  readonly peran: Peran;
  readonly nomor: number;
  readonly rt: readonly string[];
  readonly akhiran: string;
  readonly keterangan: string;
};

function buatOrang(acak: Acak, tempat: Tempat, hari: Hari, terpakai: Set<string>): OrangBerperangkat {
  const tetap = TETAP[`${tempat.wilayah}|${tempat.peran}|${tempat.nomor}`];
  // Cadres are nearly all women; among field officers about half.
  const isLaki = acak.ya(tempat.peran === 'sub-ppkbd' || tempat.peran === 'ppkbd' ? 0.03 : 0.5);
  const nama = buatNama(acak, isLaki ? 'L' : 'P', acak.bulat(...TAHUN_LAHIR_KADER));
  // Drawn user names hold a dot, fixed ones never do: they cannot meet.
  const dasar = tetap?.namaPengguna ?? `${slug(nama.split(' ')[0] ?? nama)}.${tempat.akhiran}`;
  let namaPengguna = dasar;
  for (let ke = 2; terpakai.has(namaPengguna); ke += 1) namaPengguna = `${dasar}${ke}`;
  terpakai.add(namaPengguna);
  const orang = {
    id: uuidWaktu(acak, msKerja(acak, hari)),
    nama: tetap?.nama ?? `${isLaki ? 'Pak' : 'Bu'} ${nama}`,
    namaPengguna,
    peran: tempat.peran,
    wilayah: tempat.wilayah,
    rt: tempat.rt,
    keterangan: tempat.keterangan,
  };
  return { orang, perangkat: uuidAcak(acak) };
}

function listTempat(rencana: readonly SifatDesa[]): Tempat[] {
  const desa = rencana.flatMap((sifat): Tempat[] => {
    const kecamatan = indukWilayah(sifat.kode) ?? sifat.kode;
    const letak = `${sifat.isKelurahan ? 'Kelurahan' : 'Desa'} ${sifat.nama}, Kec. ${NAMA_KECAMATAN[kecamatan] ?? kecamatan}`;
    const umum = { wilayah: sifat.kode, akhiran: slug(sifat.nama) };
    const sub = bagiRt(sifat.rt, sifat.subPpkbd).map((rt, nomor): Tempat => ({ ...umum, peran: 'sub-ppkbd', nomor, rt, keterangan: `Sub-PPKBD ${letak}` }));
    return [{ ...umum, peran: 'ppkbd', nomor: 0, rt: [], keterangan: `PPKBD ${letak}` }, ...sub];
  });
  const kecamatan = [...new Set(rencana.map((sifat) => indukWilayah(sifat.kode) ?? sifat.kode))].map((kode): Tempat => {
    const nama = NAMA_KECAMATAN[kode] ?? kode;
    return { wilayah: kode, peran: 'pkb', nomor: 0, rt: [], akhiran: `pkb.${slug(nama)}`, keterangan: `PKB Kec. ${nama}` };
  });
  const koordinator = kecamatan.map(({ wilayah }): Tempat => {
    const nama = NAMA_KECAMATAN[wilayah] ?? wilayah;
    return { wilayah, peran: 'koordinator', nomor: 0, rt: [], akhiran: `koordinator.${slug(nama)}`, keterangan: `Koordinator Balai Penyuluh Kec. ${nama}` };
  });
  const kabupaten = [0, 1].map(
    (nomor): Tempat => ({ wilayah: '63.11', peran: 'kabupaten', nomor, rt: [], akhiran: 'kabupaten', keterangan: 'Dinas KB Kab. Balangan' }),
  );
  return [...desa, ...kecamatan, ...koordinator, ...kabupaten];
}

/** Everyone who signs in, in a fixed order; each is drawn from a stream of their own place. */
export function buatSemuaOrang(benih: number, rencana: readonly SifatDesa[], hari: Hari): OrangBerperangkat[] {
  const terpakai = new Set<string>();
  return listTempat(rencana).map((tempat) => buatOrang(buatAcak(benih, 'orang', tempat.wilayah, tempat.peran, tempat.nomor), tempat, hari, terpakai));
}
