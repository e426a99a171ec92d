// What the server tells the committee about competitions: the list of a gathering, one competition, the overall winner.
import * as z from 'zod/mini';
import { zTulis } from './cerdas/isi-tulis.ts';
import { skemaJawaban } from './cerdas/kejadian.ts';
import { zAtur, zHasil, zPutusProtes, zPutusSeri, zTampilBerlaku, zUmumkan, zUndi } from './isi-lomba.ts';
import type { KeadaanLomba } from './keadaan-lomba.ts';
import { skemaIsiLembar } from './lembar-juri.ts';
import { zJuri, zRegu } from './peserta-lomba.ts';

const teksBiasa = z.string();
const saat = { id: teksBiasa, terjadi: teksBiasa, dicatat: teksBiasa };
const beralasan = { id: teksBiasa, alasan: teksBiasa };

/** The folded competition. Before closing it carries no sheet and no vote, whoever asks. */
const zKeadaan = z.object({
  id: teksBiasa,
  desa: teksBiasa,
  atur: z.nullable(zAtur),
  aturanId: z.nullable(teksBiasa),
  regu: z.array(zRegu),
  reguId: z.nullable(teksBiasa),
  juri: z.array(zJuri),
  undiUrutan: z.nullable(zUndi),
  undiGrup: z.nullable(zUndi),
  undian: z.array(z.intersection(zUndi, z.object({ ...saat, oleh: teksBiasa }))),
  tampil: z.array(zTampilBerlaku),
  diskualifikasi: z.array(z.object({ ...beralasan, regu: teksBiasa, dicatat: teksBiasa })),
  berhalangan: z.array(z.object({ ...beralasan, juri: teksBiasa, regu: z.nullable(teksBiasa) })),
  denda: z.array(z.object({ ...beralasan, regu: teksBiasa, poin: z.number() })),
  lembar: z.array(z.extend(skemaIsiLembar, { id: teksBiasa, dicatat: teksBiasa })),
  tulis: z.array(z.extend(zTulis, saat)),
  lolos: z.nullable(z.object({ id: teksBiasa, regu: z.array(teksBiasa), alasan: z.nullable(teksBiasa) })),
  jawaban: z.array(z.extend(skemaJawaban, saat)),
  soalBatal: z.array(z.object({ ...beralasan, soal: teksBiasa })),
  suara: z.array(z.object({ juri: teksBiasa, regu: teksBiasa })),
  putusSeri: z.array(z.intersection(zPutusSeri, z.object({ id: teksBiasa }))),
  protes: z.array(z.object({ ...beralasan, ...saat, regu: teksBiasa })),
  putusProtes: z.array(zPutusProtes),
  tutup: z.nullable(z.object(saat)),
  umum: z.nullable(z.extend(zUmumkan, saat)),
  buka: z.nullable(z.object(saat)),
  dibatalkan: z.nullable(z.object({ ...beralasan, dicatat: teksBiasa })),
}) as unknown as z.ZodMiniType<KeadaanLomba>;

const zMasuk = z.array(z.object({ juri: teksBiasa, regu: teksBiasa, banyak: z.int() }));
/** Names of the areas that send teams, by code. */
const zWilayah = z.record(z.string(), z.string());

/** The gathering it belongs to; null: its plan has not arrived. */
const zAcaraLomba = z.nullable(z.object({ id: teksBiasa, desa: teksBiasa, judul: teksBiasa, mulai: teksBiasa, selesai: teksBiasa, tempat: teksBiasa }));
export type AcaraLomba = z.infer<typeof zAcaraLomba>;
/** Areas that may send teams: the kecamatan of a kabupaten, the villages of a kecamatan. */
const zKontingen = z.array(z.object({ kode: teksBiasa, nama: teksBiasa }));

export const zSatuLomba = z.object({
  acara: zAcaraLomba,
  kontingen: zKontingen,
  lomba: zKeadaan,
  /** Sheets that came in, without a mark. */
  masuk: zMasuk,
  wilayah: zWilayah,
  /** Names of those who drew, by account. */
  orang: zWilayah,
  /** The clock of the server in milliseconds since 1970, by which the protest window is shown. */
  kini: z.number(),
  /** The result as it is counted now, once closed (a quiz: at any time); null: not closed, or not for this account. */
  hasil: z.nullable(zHasil),
  /** Whether this account may run the competition. */
  isBolehAtur: z.boolean(),
});
export type SatuLomba = z.infer<typeof zSatuLomba>;

export const zDaftarLomba = z.object({
  acara: zAcaraLomba,
  lomba: z.array(z.object({ lomba: zKeadaan, masuk: zMasuk })),
  wilayah: zWilayah,
  isBolehAtur: z.boolean(),
});
export type DaftarLomba = z.infer<typeof zDaftarLomba>;

const zBarisUmum = z.object({ kontingen: teksBiasa, peringkat: z.int(), poin: z.number(), juara: z.array(z.int()), rata: z.nullable(teksBiasa) });
export const zJuaraUmum = z.object({
  baris: z.array(zBarisUmum),
  seri: z.array(z.object({ atas: teksBiasa, bawah: teksBiasa, langkah: z.nullable(z.enum(['juara-1', 'juara-2', 'juara-3', 'rata-nilai'])) })),
  lomba: z.int(),
  diumumkan: z.int(),
  wilayah: zWilayah,
});
export type JuaraUmumWire = z.infer<typeof zJuaraUmum>;
