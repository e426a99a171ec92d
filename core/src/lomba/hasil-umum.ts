// The result of a competition out of everything known, performance or quiz alike, or what it still waits for.

import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { reguMain } from './cerdas/babak-tulis.ts';
import { nilaiCerdas, peringkatCerdas } from './cerdas/hasil-cerdas.ts';
import type { SkemaCerdas } from './cerdas/skema-cerdas.ts';
import { type SkorCerdas, skorCerdas } from './cerdas/skor-cerdas.ts';
import { type Gelar, gelarDari } from './gelar.ts';
import { hasilLomba } from './hasil-lomba.ts';
import type { BarisHasil, IsiUmumkan } from './isi-lomba.ts';
import type { KeadaanLomba } from './keadaan-lomba.ts';
import { aturanCerdas, aturanJuri } from './langkah-lomba.ts';
import { type Pecahan, pecahan } from './pecahan.ts';
import type { Kekurangan } from './pelaksanaan.ts';
import { pelaksanaanDari, urutTampil } from './pelaksanaan-dari.ts';
import type { CaraPeringkat } from './peringkat.ts';

/** What keeps a competition open: sheets, jurors and times; of a quiz, that nothing was played. */
export type KurangLomba = Kekurangan | { readonly kode: 'belum-ada-regu' } | { readonly kode: 'belum-ada-lolos' } | { readonly kode: 'belum-ada-jawaban' };
export type HasilHitung = { readonly isLengkap: false; readonly kurang: readonly KurangLomba[] } | ({ readonly isLengkap: true } & IsiUmumkan);

export const tulisPecahan = ({ atas, bawah }: Pecahan): string => `${atas}/${bawah}`;

/** Reads `331/4`. Throws on anything else: the schema has looked at it before. */
export function bacaPecahan(tulisan: string): Pecahan {
  const [atas, bawah] = tulisan.split('/');
  return pecahan(BigInt(atas as string), BigInt(bawah as string));
}

const alasanDis = ({ diskualifikasi }: KeadaanLomba, regu: string): string | null => diskualifikasi.find((satu) => satu.regu === regu)?.alasan ?? null;

function hasilJuri(keadaan: KeadaanLomba, lomba: NonNullable<ReturnType<typeof aturanJuri>>): HasilHitung {
  const hitung = hasilLomba(lomba, pelaksanaanDari(keadaan));
  if (!hitung.isLengkap) return hitung;
  const hasil = hitung.regu.map(
    ({ regu, kontingen, keadaan: jadi, peringkat, nilai, rincian, gelar }): BarisHasil => ({
      ...{ regu, kontingen, keadaan: jadi, peringkat, gelar },
      nilai: nilai && tulisPecahan(nilai),
      denda: rincian && tulisPecahan(rincian.denda),
      alasan: jadi === 'diskualifikasi' ? alasanDis(keadaan, regu) : null,
    }),
  );
  return { isLengkap: true, hasil, seri: hitung.seri.map((satu) => ({ ...satu })) };
}

/** Titles of a quiz go as far as those of a performance by default (events.md 4: places 1-3 and harapan 1-3). */
const GELAR_CERDAS = { juara: 3, harapan: 3 };

/** The scores of a quiz as they stand, void questions left out. */
export const skorKini = (keadaan: KeadaanLomba, cerdas: SkemaCerdas): SkorCerdas<KeadaanLomba['jawaban'][number]> =>
  skorCerdas(
    cerdas,
    reguMain(keadaan).map((satu) => satu.id),
    keadaan.jawaban,
    new Set(keadaan.soalBatal.map((satu) => satu.soal)),
  );

/** How a quiz ranks, by the parameter of its day; without an answer there is nothing to rank. */
function caraCerdas({ tutup, jawaban }: KeadaanLomba): CaraPeringkat {
  const hari = (tutup ?? jawaban.at(-1))?.terjadi;
  return hari === undefined ? 'kompetisi' : parameterPada(hari)['lomba.rankMethod'];
}

function hasilCerdas(keadaan: KeadaanLomba, cerdas: SkemaCerdas): HasilHitung {
  if (cerdas.tulis && keadaan.lolos === null) return { isLengkap: false, kurang: [{ kode: 'belum-ada-lolos' }] };
  const urut = urutTampil(keadaan);
  const isKeluar = (id: string): boolean => keadaan.diskualifikasi.some((satu) => satu.regu === id);
  const isAbsen = (id: string): boolean => !isKeluar(id) && keadaan.tampil.some((satu) => satu.regu === id && satu.isTidakHadir);
  const skor = skorKini(keadaan, cerdas);
  const ikut = new Map(
    urut
      .flatMap(({ id }) => (isKeluar(id) || isAbsen(id) ? [] : [[id, skor.regu.get(id)] as const]))
      .flatMap(([id, satu]) => (satu ? [[id, satu] as const] : [])),
  );
  // Where nobody is left to play, it is closed without a winner.
  if (ikut.size > 0 && keadaan.jawaban.length === 0) return { isLengkap: false, kurang: [{ kode: 'belum-ada-jawaban' }] };
  const soalBatal = new Set(keadaan.soalBatal.map((satu) => satu.soal));
  const jawaban = skor.dihitung.filter((satu) => !soalBatal.has(satu.soal));
  const cara = caraCerdas(keadaan);
  const { urutan, seri } = peringkatCerdas({ ...skor, regu: ikut }, jawaban, cara);
  const terakhir = cara === 'rapat' ? (urutan.at(-1)?.peringkat ?? 0) + 1 : urutan.length + 1;
  const kontingen = new Map(urut.map((satu) => [satu.id, satu.kontingen]));
  const baris = (regu: string, isi: Omit<BarisHasil, 'regu' | 'kontingen' | 'denda'>): BarisHasil => ({
    regu,
    kontingen: kontingen.get(regu) ?? '',
    denda: null,
    ...isi,
  });
  const gelar = (peringkat: number): Gelar | null => gelarDari(peringkat, GELAR_CERDAS);
  const hasil = [
    ...urutan.map(({ id, peringkat }) =>
      baris(id, { keadaan: 'dinilai', peringkat, nilai: tulisPecahan(nilaiCerdas(skor, id)), gelar: gelar(peringkat), alasan: null }),
    ),
    ...urut.filter(({ id }) => isAbsen(id)).map(({ id }) => baris(id, { keadaan: 'tidak-hadir', peringkat: terakhir, nilai: null, gelar: null, alasan: null })),
    ...urut
      .filter(({ id }) => !skor.regu.has(id) && !isKeluar(id) && !isAbsen(id))
      .map(({ id }) => baris(id, { keadaan: 'tidak-lolos', peringkat: null, nilai: null, gelar: null, alasan: null })),
    ...urut
      .filter(({ id }) => isKeluar(id))
      .map(({ id }) => baris(id, { keadaan: 'diskualifikasi', peringkat: null, nilai: null, gelar: null, alasan: alasanDis(keadaan, id) })),
  ];
  return { isLengkap: true, hasil, seri: seri.map((satu) => ({ ...satu })) };
}

/** Ranks, scores and steps of a competition out of everything known, or what is still missing. Only who holds every sheet can ask. */
export function hitungHasil(keadaan: KeadaanLomba): HasilHitung {
  if (keadaan.regu.length === 0) return { isLengkap: false, kurang: [{ kode: 'belum-ada-regu' }] };
  const cerdas = aturanCerdas(keadaan);
  const lomba = aturanJuri(keadaan);
  if (cerdas) return hasilCerdas(keadaan, cerdas);
  return lomba ? hasilJuri(keadaan, lomba) : { isLengkap: false, kurang: [] };
}

/** Judged teams that share a rank, group by group, best first. */
export function listSeri({ hasil }: IsiUmumkan): string[][] {
  const dinilai = hasil.filter((satu) => satu.keadaan === 'dinilai');
  return [...Map.groupBy(dinilai, (satu) => satu.peringkat).values()].flatMap((grup) => (grup.length > 1 ? [grup.map((satu) => satu.regu)] : []));
}

/** Tied teams that would share a title, group by group, best first; below the last title a shared rank is nobody's loss. */
export function listSeriGelar(hitung: IsiUmumkan): string[][] {
  const bergelar = new Set(hitung.hasil.flatMap((satu) => (satu.gelar ? [satu.regu] : [])));
  return listSeri(hitung).filter((grup) => grup.some((regu) => bergelar.has(regu)));
}

/**
 * Refused while a title of a quiz is shared: an extra rebutan question is played until there is a difference (BKPRMI; events.md 6). Ties of a
 * performance are settled after closing, by its own steps.
 */
export function tolakGelarSeri(keadaan: KeadaanLomba, hitung: IsiUmumkan): Tolakan[] {
  return aturanCerdas(keadaan) !== null && listSeriGelar(hitung).length > 0 ? [tolak('gelar-masih-seri', 'hasil')] : [];
}
