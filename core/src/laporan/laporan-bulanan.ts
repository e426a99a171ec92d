// The cadre's monthly report as far as the first kinds allow: PUS by box and method, KB, families at risk, visits.
// Block V of R/I/PPKBD and the footer of Rekapitulasi Data Keluarga (forms.md 3.2 and 3.4); the official sheet was not found.
import { JENIS_INSTITUSI } from '../institusi/pilihan.ts';
import { METODE } from '../kb/metode.ts';
import { teks } from '../teks.ts';
import { type Laporan, listJumlah } from './laporan.ts';

export const laporanBulanan: Laporan = {
  id: 'laporan-bulanan',
  judul: teks('Laporan bulanan', 'Monthly report'),
  bagian: [
    {
      judul: teks('I. Keadaan umum', 'I. General'),
      baris: [...JENIS_INSTITUSI.map(({ nilai }) => `IMP.${nilai}`), 'BKB', 'BKR', 'BKL', 'UPPKA'].flatMap((dasar) =>
        listJumlah(`${dasar}.ada`, `${dasar}.lapor`),
      ),
    },
    {
      judul: teks('II. Kegiatan operasional', 'II. Activities of the institution'),
      baris: listJumlah(
        'IMP.temu.rakor-desa',
        'IMP.temu.pengurus',
        'IMP.temu.konsultasi-pkb',
        'IMP.rujukan',
        'IMP.rujukan.selesai',
        'IMP.ulang.pil',
        'IMP.ulang.kondom',
        'IMP.kas.masuk',
        'IMP.kas.keluar',
      ),
    },
    {
      judul: teks('III. Ketahanan keluarga', 'III. Family resilience'),
      baris: ['BKB', 'BKR', 'BKL'].flatMap((dasar) => listJumlah(`${dasar}.sasaran`, `${dasar}.kesertaan`, `${dasar}.pertemuan`)),
    },
    {
      judul: teks('IV. Kesejahteraan keluarga', 'IV. Family welfare'),
      baris: listJumlah('UPPKA.anggota', 'UPPKA.pertemuan'),
    },
    {
      judul: teks('Keluarga dan PUS', 'Families and couples'),
      baris: listJumlah('A1', 'A2'),
    },
    {
      judul: teks('PUS menurut keadaan', 'Couples by status'),
      baris: [
        { indikator: 'B2', tampil: 'jumlah', judul: teks('Peserta KB aktif', 'Active users') },
        ...listJumlah('B7.hamil', 'B7.ias', 'B7.iat', 'B7.tial', 'A2.belum', 'A4', 'A2.periksa'),
      ],
    },
    {
      judul: teks('Peserta KB aktif menurut cara', 'Active users by method'),
      baris: listJumlah(...METODE.map(({ nilai }) => `B4.${nilai}`)),
    },
    {
      judul: teks('Ukuran KB', 'Measures of contraception'),
      baris: [
        { indikator: 'B1', tampil: 'nilai' },
        { indikator: 'B3', tampil: 'nilai' },
        { indikator: 'B6', tampil: 'nilai' },
        { indikator: 'B5', tampil: 'nilai' },
        { indikator: 'B8', tampil: 'nilai' },
        ...listJumlah('B9'),
        { indikator: 'B9', tampil: 'nilai', judul: teks('Bagian jalur pemerintah', 'Share served by government') },
        ...listJumlah('B10', 'B12', 'B13', 'B14'),
      ],
    },
    {
      judul: teks('Keluarga berisiko stunting', 'Families at risk of stunting'),
      baris: [
        ...listJumlah('C1'),
        { indikator: 'C1', tampil: 'nilai', judul: teks('Bagian dari keluarga sasaran', 'Share of target families') },
        ...listJumlah('C3', 'C4', 'C5', 'B17', 'C8'),
        ...listJumlah(...[1, 2, 3, 4, 'lebih', 'belum'].map((rank) => `C7.${rank}`)),
        ...listJumlah('C9', 'C11', 'C12', 'C12.umur'),
      ],
    },
    {
      judul: teks('Kegiatan', 'Activities'),
      baris: listJumlah('KIE.1', 'B18', 'KIE.8', 'KIE.7', 'KIE.2', 'KIE.3', 'KIE.4'),
    },
  ],
};
