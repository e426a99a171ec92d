// The steps forward of a report at the office: looked at, approved, confirmed, accepted, locked. Each follows from one state and belongs to one desk.
import * as z from 'zod/mini';
import type { Peran } from '../akses/peran.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import type { Tolakan } from '../catatan/tolakan.ts';
import type { Bulan } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import { isiLangkah } from './isi-laporan.ts';
import { type JenisLangkah, type KeadaanLaporan, keadaanLaporan, type LaporanBulan, tambahJejak } from './laporan-bulan.ts';
import { tolakLangkah, tolakSendiri } from './tolak-laporan.ts';

type SatuLangkah = { readonly jenis: JenisLangkah; readonly judul: Teks; readonly peran: readonly Peran[]; readonly dari: readonly KeadaanLaporan[] };

/** What a step forward is refused for: one's own report, another sending, the wrong state. */
export const periksaLangkah = (
  { dari }: SatuLangkah,
  kini: LaporanBulan,
  isi: { readonly ajuan: string; readonly bulan: Bulan },
  amplop: Catatan,
): Tolakan[] => [...tolakSendiri(kini, isi.ajuan, amplop), ...tolakLangkah(kini, isi, dari, amplop)];

const defineLangkah = (langkah: SatuLangkah) => {
  const { jenis, judul, peran } = langkah;
  return defineUntuk('laporan')({
    kind: `laporan.${jenis}`,
    version: 1,
    peran,
    isTetap: true,
    judul,
    isi: z.object(isiLangkah),
    check: (isi, { kini }, amplop: Catatan) => periksaLangkah(langkah, kini, isi, amplop),
    apply: (laporan: LaporanBulan, isi, { id, terjadi, oleh, dicatat }: Catatan) => ({
      ...laporan,
      langkah: tambahJejak(laporan.langkah, { id, tanggal: terjadi, oleh, dicatat, jenis, ajuan: isi.ajuan, alasan: null, baris: [] }),
    }),
    ringkas: (isi) => teks(isi.bulan, isi.bulan),
  });
};

const PERIKSA: SatuLangkah = { jenis: 'periksa', judul: teks('Laporan mulai diperiksa', 'Report being checked'), peran: ['pkb'], dari: ['diajukan'] };

/** The koordinator approves what a PKB had to send in a cadre's place. */
const SETUJUI: SatuLangkah = {
  jenis: 'setujui',
  judul: teks('Laporan disetujui', 'Report approved'),
  peran: ['pkb', 'koordinator'],
  dari: ['diajukan', 'diperiksa'],
};

/** Whether it was sent and nobody has approved or returned it yet. */
export const isMenungguSetuju = (laporan: LaporanBulan): boolean => SETUJUI.dari.includes(keadaanLaporan(laporan));

const SAHKAN: SatuLangkah = {
  jenis: 'sahkan',
  judul: teks('Laporan disahkan kecamatan', 'Report confirmed by the kecamatan'),
  peran: ['koordinator'],
  dari: ['disetujui'],
};

const TERIMA: SatuLangkah = {
  jenis: 'terima',
  judul: teks('Laporan diterima kabupaten', 'Report accepted by the district'),
  peran: ['kabupaten'],
  dari: ['disahkan'],
};

/** Its kind is in `laporan-kunci.ts`: it carries more. */
export const KUNCI: SatuLangkah = { jenis: 'kunci', judul: teks('Laporan dikunci', 'Report locked'), peran: ['kabupaten'], dari: ['diterima'] };

export const laporanPeriksa = defineLangkah(PERIKSA);
export const laporanSetujui = defineLangkah(SETUJUI);
export const laporanSahkan = defineLangkah(SAHKAN);
export const laporanTerima = defineLangkah(TERIMA);

/** Whether a desk of this role takes the step from this state; a return has rules of its own. */
export const isLangkahBoleh = (jenis: JenisLangkah, peran: Peran, keadaan: KeadaanLaporan): boolean =>
  [PERIKSA, SETUJUI, SAHKAN, TERIMA, KUNCI].some((satu) => satu.jenis === jenis && satu.peran.includes(peran) && satu.dari.includes(keadaan));
