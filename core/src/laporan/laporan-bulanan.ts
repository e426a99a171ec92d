// The cadre's monthly report as far as the first kinds allow: PUS by box and method, KB, families at risk, visits.
// Block V of R/I/PPKBD and the footer of Rekapitulasi Data Keluarga (forms.md 3.2 and 3.4); the official sheet was not found.
import { JENIS_INSTITUSI } from '../institusi/pilihan.ts';
import { METODE } from '../kb/metode.ts';
import { teks } from '../teks.ts';
import type { Laporan } from './laporan.ts';

export const laporanBulanan: Laporan = {
  id: 'laporan-bulanan',
  judul: teks('Laporan bulan ini', 'Report of the month'),
  bagian: [
    {
      judul: teks('I. Keadaan umum', 'I. General'),
      baris: [...JENIS_INSTITUSI.map(({ nilai }) => `IMP.${nilai}`), 'BKB', 'BKR', 'BKL', 'UPPKA'].flatMap((dasar) => [
        { indikator: `${dasar}.ada`, tampil: 'jumlah' as const },
        { indikator: `${dasar}.lapor`, tampil: 'jumlah' as const },
      ]),
    },
    {
      judul: teks('II. Kegiatan operasional', 'II. Activities of the institution'),
      baris: [
        { indikator: 'IMP.temu.rakor-desa', tampil: 'jumlah' },
        { indikator: 'IMP.temu.pengurus', tampil: 'jumlah' },
        { indikator: 'IMP.temu.konsultasi-pkb', tampil: 'jumlah' },
        { indikator: 'IMP.rujukan', tampil: 'jumlah' },
        { indikator: 'IMP.rujukan.selesai', tampil: 'jumlah' },
        { indikator: 'IMP.ulang.pil', tampil: 'jumlah' },
        { indikator: 'IMP.ulang.kondom', tampil: 'jumlah' },
        { indikator: 'IMP.kas.masuk', tampil: 'jumlah' },
        { indikator: 'IMP.kas.keluar', tampil: 'jumlah' },
      ],
    },
    {
      judul: teks('III. Ketahanan keluarga', 'III. Family resilience'),
      baris: ['BKB', 'BKR', 'BKL'].flatMap((dasar) =>
        ['sasaran', 'kesertaan', 'pertemuan'].map((kolom) => ({ indikator: `${dasar}.${kolom}`, tampil: 'jumlah' as const })),
      ),
    },
    {
      judul: teks('IV. Kesejahteraan keluarga', 'IV. Family welfare'),
      baris: ['anggota', 'pertemuan'].map((kolom) => ({ indikator: `UPPKA.${kolom}`, tampil: 'jumlah' as const })),
    },
    {
      judul: teks('Keluarga dan PUS', 'Families and couples'),
      baris: [
        { indikator: 'A1', tampil: 'jumlah' },
        { indikator: 'A2', tampil: 'jumlah' },
      ],
    },
    {
      judul: teks('PUS menurut keadaan', 'Couples by status'),
      baris: [
        { indikator: 'B2', tampil: 'jumlah', judul: teks('Peserta KB aktif', 'Active users') },
        { indikator: 'B7.hamil', tampil: 'jumlah' },
        { indikator: 'B7.ias', tampil: 'jumlah' },
        { indikator: 'B7.iat', tampil: 'jumlah' },
        { indikator: 'B7.tial', tampil: 'jumlah' },
        { indikator: 'A2.belum', tampil: 'jumlah' },
        { indikator: 'A4', tampil: 'jumlah' },
        { indikator: 'A2.periksa', tampil: 'jumlah' },
      ],
    },
    {
      judul: teks('Peserta KB aktif menurut cara', 'Active users by method'),
      baris: METODE.map(({ nilai }) => ({ indikator: `B4.${nilai}`, tampil: 'jumlah' as const })),
    },
    {
      judul: teks('Ukuran KB', 'Measures of contraception'),
      baris: [
        { indikator: 'B1', tampil: 'nilai' },
        { indikator: 'B3', tampil: 'nilai' },
        { indikator: 'B6', tampil: 'nilai' },
        { indikator: 'B5', tampil: 'nilai' },
        { indikator: 'B8', tampil: 'nilai' },
        { indikator: 'B9', tampil: 'jumlah' },
        { indikator: 'B9', tampil: 'nilai', judul: teks('Bagian jalur pemerintah', 'Share served by government') },
        { indikator: 'B10', tampil: 'jumlah' },
        { indikator: 'B12', tampil: 'jumlah' },
        { indikator: 'B13', tampil: 'jumlah' },
        { indikator: 'B14', tampil: 'jumlah' },
      ],
    },
    {
      judul: teks('Keluarga berisiko stunting', 'Families at risk of stunting'),
      baris: [
        { indikator: 'C1', tampil: 'jumlah' },
        { indikator: 'C1', tampil: 'nilai', judul: teks('Bagian dari keluarga sasaran', 'Share of target families') },
        { indikator: 'C3', tampil: 'jumlah' },
        { indikator: 'C4', tampil: 'jumlah' },
        { indikator: 'C5', tampil: 'jumlah' },
        { indikator: 'B17', tampil: 'jumlah' },
        { indikator: 'C8', tampil: 'jumlah' },
        ...[1, 2, 3, 4, 'lebih', 'belum'].map((rank) => ({ indikator: `C7.${rank}`, tampil: 'jumlah' as const })),
        { indikator: 'C9', tampil: 'jumlah' },
        { indikator: 'C11', tampil: 'jumlah' },
        { indikator: 'C12', tampil: 'jumlah' },
        { indikator: 'C12.umur', tampil: 'jumlah' },
      ],
    },
    {
      judul: teks('Kegiatan', 'Activities'),
      baris: [
        { indikator: 'KIE.1', tampil: 'jumlah' },
        { indikator: 'B18', tampil: 'jumlah' },
        { indikator: 'KIE.8', tampil: 'jumlah' },
        { indikator: 'KIE.7', tampil: 'jumlah' },
        { indikator: 'KIE.2', tampil: 'jumlah' },
        { indikator: 'KIE.3', tampil: 'jumlah' },
        { indikator: 'KIE.4', tampil: 'jumlah' },
      ],
    },
  ],
};
