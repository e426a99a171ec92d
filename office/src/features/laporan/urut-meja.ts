// What lies on a desk: which reports wait for this role, in which order, and the step that may follow.
import type { Peran } from '@lini/core/akses/peran.ts';
import { KODE_JANGGAL } from '@lini/core/pelaporan/kejanggalan.ts';
import { isLangkahBoleh } from '@lini/core/pelaporan/laporan-langkah.ts';
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';

const SARINGAN = ['menunggu', 'koordinator', 'janggal', 'dikembalikan', 'belum', 'semua'] as const;
export type Saringan = (typeof SARINGAN)[number];

/** A step forward that is taken report by report. */
export type LangkahMaju = 'setujui' | 'sahkan' | 'terima';

const LANGKAH: readonly LangkahMaju[] = ['setujui', 'sahkan', 'terima'];

/** The step forward this role may take now; null: none, or it would approve what it sent itself. */
export const langkahBerikut = (baris: Pick<BarisLaporan, 'keadaan' | 'isSendiri'>, peran: Peran): LangkahMaju | null =>
  baris.isSendiri ? null : (LANGKAH.find((jenis) => isLangkahBoleh(jenis, peran, baris.keadaan)) ?? null);

/** The step a role takes as its daily work. */
const TUGAS: Readonly<Partial<Record<Peran, LangkahMaju>>> = { pkb: 'setujui', koordinator: 'sahkan', kabupaten: 'terima' };

export const langkahTugas = (peran: Peran): LangkahMaju => TUGAS[peran] ?? 'setujui';

/** A koordinator approves where a PKB sent in a cadre's place; nobody else may. */
const isMenunggu = (baris: BarisLaporan, peran: Peran): boolean => {
  const langkah = langkahBerikut(baris, peran);
  return langkah === langkahTugas(peran) || (langkah === 'setujui' && peran === 'koordinator' && baris.pengaju === 'pkb');
};

/** Whether the viewer sent it himself and therefore somebody else must approve it. */
export const isMenungguKoordinator = ({ isSendiri, keadaan }: Pick<BarisLaporan, 'isSendiri' | 'keadaan'>): boolean =>
  isSendiri && isLangkahBoleh('setujui', 'koordinator', keadaan);

/** The filters of a role's desk. */
export const listSaringan = (peran: Peran): Saringan[] => SARINGAN.filter((satu) => satu !== 'koordinator' || peran === 'pkb');

const COCOK: Readonly<Record<Saringan, (baris: BarisLaporan, peran: Peran) => boolean>> = {
  menunggu: isMenunggu,
  koordinator: isMenungguKoordinator,
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

/** Those that wait for this desk's daily step, whose figures it sees, and have nothing odd: they may take it in one go. */
export const listBiasa = (semua: readonly BarisLaporan[], peran: Peran): BarisLaporan[] =>
  semua.filter((satu) => langkahBerikut(satu, peran) === langkahTugas(peran) && satu.angka !== null && satu.janggal.length === 0);

/** Reports of an RT that wait for this desk's daily step: it does not see their figures, so nobody judges them again here. */
export const listTakDilihat = (semua: readonly BarisLaporan[], peran: Peran): BarisLaporan[] =>
  semua.filter((satu) => langkahBerikut(satu, peran) === langkahTugas(peran) && satu.angka === null && satu.jenis !== 'ppkbd');

/** The chosen ones by the step that may follow; the steps in their order. */
export const bagiLangkah = (daftar: readonly BarisLaporan[], peran: Peran): { readonly langkah: LangkahMaju; readonly baris: BarisLaporan[] }[] =>
  LANGKAH.map((langkah) => ({ langkah, baris: daftar.filter((satu) => langkahBerikut(satu, peran) === langkah) })).filter(({ baris }) => baris.length > 0);
