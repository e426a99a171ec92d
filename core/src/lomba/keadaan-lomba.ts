// What is known about one competition of a gathering, folded from its catatan; the sheets only as far as the reader may hold them.
import type * as z from 'zod/mini';
import type { Tanggal } from '../tanggal.ts';
import type { IsiTulis } from './cerdas/isi-tulis.ts';
import type { Jawaban } from './cerdas/kejadian.ts';
import type { IsiAtur, IsiPutusProtes, IsiPutusSeri, IsiUndi, TampilBerlaku, zUmumkan } from './isi-lomba.ts';
import type { Lembar } from './lembar-juri.ts';
import type { JuriLomba, ReguLomba } from './peserta-lomba.ts';

/** When something was written: day, clock of the device, id; enough to put it in order. */
export type Saat = { readonly id: string; readonly terjadi: Tanggal; readonly dicatat: string };

type Beralasan = { readonly id: string; readonly alasan: string };
export type Denda = Beralasan & { readonly regu: string; readonly poin: number };
export type Protes = Beralasan & Saat & { readonly regu: string };

/** Plain data throughout, so that the office receives it as it is. */
export type KeadaanLomba = {
  readonly id: string;
  /** Kecamatan or kabupaten it is held for. */
  readonly desa: string;
  /** The rules as they stand; null: only later facts have arrived so far. */
  readonly atur: IsiAtur | null;
  /** The fact that last changed what a sheet is filled in by: criteria, weights or scale. */
  readonly aturanId: string | null;
  readonly regu: readonly ReguLomba[];
  /** Id of the list of teams that stands; null: none was written. */
  readonly reguId: string | null;
  readonly juri: readonly JuriLomba[];
  /** The last draw of the order and of the groups; null: not drawn. */
  readonly undiUrutan: Extract<IsiUndi, { jenis: 'urutan' }> | null;
  readonly undiGrup: Extract<IsiUndi, { jenis: 'grup' }> | null;
  /** Every draw, the first one first, with who drew. */
  readonly undian: readonly (IsiUndi & Saat & { readonly oleh: string })[];
  /** The last entry of each team. */
  readonly tampil: readonly TampilBerlaku[];
  readonly diskualifikasi: readonly (Beralasan & { readonly regu: string; readonly dicatat: string })[];
  readonly berhalangan: readonly (Beralasan & { readonly juri: string; readonly regu: string | null })[];
  readonly denda: readonly Denda[];
  readonly lembar: readonly Lembar[];
  /** Written rounds entered, in order; the last of a team stands. Empty also for who may not read them. */
  readonly tulis: readonly (IsiTulis & Saat)[];
  /** The teams that went on from the written round; null: not decided, or there is none. */
  readonly lolos: { readonly id: string; readonly regu: readonly string[]; readonly alasan: string | null } | null;
  readonly jawaban: readonly (Jawaban & Saat)[];
  readonly soalBatal: readonly (Beralasan & { readonly soal: string })[];
  readonly suara: readonly { readonly juri: string; readonly regu: string }[];
  readonly putusSeri: readonly (IsiPutusSeri & { readonly id: string })[];
  readonly protes: readonly Protes[];
  /** Every decision in order; the last one on a protest stands (`putusanBerlaku`). */
  readonly putusProtes: readonly IsiPutusProtes[];
  readonly tutup: Saat | null;
  /** The result as announced; for who may not read the announcement, as opened to phones. */
  readonly umum: (z.infer<typeof zUmumkan> & Saat) | null;
  /** When phones got it; null: the big screen alone may show it. */
  readonly buka: Saat | null;
  /** Called off before closing: it counts nowhere. `id` is what bringing it back withdraws. */
  readonly dibatalkan: (Beralasan & { readonly dicatat: string }) | null;
};

export const lombaKosong = (id: string): KeadaanLomba => ({
  id,
  desa: '',
  atur: null,
  aturanId: null,
  regu: [],
  reguId: null,
  juri: [],
  undiUrutan: null,
  undiGrup: null,
  undian: [],
  tampil: [],
  diskualifikasi: [],
  berhalangan: [],
  denda: [],
  lembar: [],
  tulis: [],
  lolos: null,
  jawaban: [],
  soalBatal: [],
  suara: [],
  putusSeri: [],
  protes: [],
  putusProtes: [],
  tutup: null,
  umum: null,
  buka: null,
  dibatalkan: null,
});
