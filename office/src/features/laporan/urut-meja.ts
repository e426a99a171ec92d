// What lies on a desk: which reports wait for this role, in which order, and the step that may follow.
import type { Peran } from '@lini/core/akses/peran.ts';
import { KODE_JANGGAL } from '@lini/core/pelaporan/kejanggalan.ts';
import { isLangkahBoleh } from '@lini/core/pelaporan/laporan-langkah.ts';
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';

export const SARINGAN = ['menunggu', 'janggal', 'dikembalikan', 'belum', 'semua'] as const;
export type Saringan = (typeof SARINGAN)[number];

/** A step forward that is taken report by report. */
export type LangkahMaju = 'setujui' | 'sahkan' | 'terima';

const LANGKAH: readonly LangkahMaju[] = ['setujui', 'sahkan', 'terima'];

/** The step forward this role may take now; null: none, or it would approve what it sent itself. */
export const langkahBerikut = (baris: Pick<BarisLaporan, 'keadaan' | 'isSendiri'>, peran: Peran): LangkahMaju | null =>
  baris.isSendiri ? null : (LANGKAH.find((jenis) => isLangkahBoleh(jenis, peran, baris.keadaan)) ?? null);

/** The step a role takes as its daily work; a koordinator approves only where a PKB sent in a cadre's place. */
const TUGAS: Readonly<Partial<Record<Peran, LangkahMaju>>> = { pkb: 'setujui', koordinator: 'sahkan', kabupaten: 'terima' };

export const langkahTugas = (peran: Peran): LangkahMaju => TUGAS[peran] ?? 'setujui';

const isMenunggu = (baris: BarisLaporan, peran: Peran): boolean => langkahBerikut(baris, peran) === langkahTugas(peran);

const COCOK: Readonly<Record<Saringan, (baris: BarisLaporan, peran: Peran) => boolean>> = {
  menunggu: isMenunggu,
  janggal: (baris) => baris.janggal.length > 0,
  dikembalikan: ({ keadaan }) => keadaan === 'dikembalikan',
  belum: ({ keadaan, isWajib }) => keadaan === 'draf' && isWajib,
  semua: () => true,
};

/** How telling the oddest thing about a report is; smaller is odder. */
const berat = ({ janggal }: BarisLaporan): number => Math.min(KODE_JANGGAL.length, ...janggal.map(({ kode }) => KODE_JANGGAL.indexOf(kode)));

/** The odd ones first: the most telling reason, then the most reasons; otherwise the order of the villages as it came. */
const urutkan = (a: BarisLaporan, b: BarisLaporan): number => berat(a) - berat(b) || b.janggal.length - a.janggal.length;

/** The rows under one filter, in the order they should be looked at. */
export const listMeja = (semua: readonly BarisLaporan[], saringan: Saringan, peran: Peran): BarisLaporan[] =>
  semua.filter((satu) => COCOK[saringan](satu, peran)).sort(urutkan);

/** Those that wait and have nothing odd: they may be approved in one go. */
export const listBiasa = (semua: readonly BarisLaporan[], peran: Peran): BarisLaporan[] =>
  semua.filter((satu) => isMenunggu(satu, peran) && satu.janggal.length === 0);
