// The Ringkasan under Rekapitulasi Data Keluarga: families, couples, users by method and path, targets and members (forms.md 3.4).
import { METODE } from '../../kb/metode.ts';
import { namaCara } from '../../kb/nama-cara.ts';
import { isHadir } from '../../keluarga/keluarga.ts';
import { parameterPada } from '../../parameter/parameter.ts';
import { isSasaran } from '../../poktan/sasaran.ts';
import type { KeluargaPotret } from '../../potret/potret.ts';
import type { PusPotret } from '../../potret/pus-potret.ts';
import type { KotakPus } from '../../pus/kotak.ts';
import { teks } from '../../teks.ts';
import type { BagianLembar, SelLembar } from '../lembar.ts';
import type { Kesertaan } from './baris-keluarga.ts';
import { barisJumlah, kolom } from './isi.ts';

const angka = (id: string, en: string) => kolom(teks(id, en), 'angka', 12);

function tabelCara(pus: readonly PusPotret[]): BagianLembar {
  const kolomList = [
    kolom(teks('Metode', 'Method'), 'teks', 24),
    angka('Pemerintah', 'Government'),
    angka('Swasta', 'Private'),
    angka('Jalur belum diketahui', 'Path not known'),
    angka('Jumlah', 'All'),
  ];
  const baris = METODE.map(({ nilai }): SelLembar[] => {
    const pemakai = pus.filter((satu) => satu.metode === nilai);
    const jalur = (['pemerintah', 'swasta', null] as const).map((satu) => pemakai.filter((yang) => yang.jalur === satu).length);
    return [namaCara(nilai), ...jalur, pemakai.length];
  });
  return { judul: teks('Ringkasan: peserta KB aktif', 'Summary: active users'), kolom: kolomList, baris, jumlah: barisJumlah(kolomList, baris) };
}

/** The two tables of the summary over the families of the sheet. */
export function ringkasanKeluarga(daftar: readonly KeluargaPotret[], kesertaan: Kesertaan): BagianLembar[] {
  const aktif = daftar.filter((satu) => satu.isAktif);
  const pus = aktif.flatMap((satu) => satu.pus);
  const kotak = (...pilihan: KotakPus[]): number => pus.filter((satu) => pilihan.includes(satu.kotak)).length;
  const sasaran = (jenis: 'bkb' | 'bkr' | 'bkl'): number => aktif.filter(({ keluarga, pada }) => isSasaran(jenis, keluarga, pada, parameterPada(pada))).length;
  const ikut = (jenis: keyof Kesertaan): number => aktif.filter(({ keluarga }) => kesertaan[jenis].has(keluarga.id)).length;
  const baris: SelLembar[][] = [
    ['Keluarga', aktif.length],
    ['Jiwa', aktif.reduce((jumlah, { keluarga }) => jumlah + [...keluarga.anggota.values()].filter(isHadir).length, 0)],
    ['PUS', pus.length],
    ['Peserta KB aktif', kotak('pa')],
    ['PUS hamil', kotak('hamil')],
    ['Bukan peserta: IAS', kotak('ias')],
    ['Bukan peserta: IAT', kotak('iat')],
    ['Bukan peserta: TIAL', kotak('tial')],
    ['PUS belum didata', kotak('belum')],
    ['Unmet need (IAT + TIAL)', kotak('iat', 'tial')],
    ...(['bkb', 'bkr', 'bkl'] as const).map((jenis): SelLembar[] => [`Keluarga sasaran ${jenis.toUpperCase()}`, sasaran(jenis)]),
    ...(['bkb', 'bkr', 'bkl', 'uppka'] as const).map((jenis): SelLembar[] => [`Keluarga anggota ${jenis.toUpperCase()}`, ikut(jenis)]),
  ];
  return [tabelCara(pus), { judul: teks('Ringkasan', 'Summary'), kolom: [kolom(teks('Uraian', 'Item'), 'teks', 30), angka('Jumlah', 'Number')], baris }];
}
