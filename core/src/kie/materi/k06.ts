// K06: bride and groom to be, and Elsimil.
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material; the months before the wedding and the arm limit come from the parameters. */
export const materiK06: SusunMateri = (batas) => {
  const bulan = batas['catin.monthsBefore'];
  const lila = String(batas['catin.lilaMin']);
  return {
    kode: 'K06',
    judul: teks('Calon pengantin dan Elsimil', 'Bride and groom to be, and Elsimil'),
    untuk: teks('Calon pengantin dan orang tuanya', 'Couples about to marry, and their parents'),
    lembar: [
      lembar(teks(`Mulai ${bulan} bulan sebelum menikah`, `Begin ${bulan} months before the wedding`), 'cincin-nikah', [
        ['Calon pengantin mengisi Elsimil, sendiri atau dibantu TPK desa.', 'The couple fills in Elsimil, alone or with the village team.'],
        [`Paling baik ${bulan} bulan sebelumnya, supaya sempat memperbaiki.`, `Best ${bulan} months ahead, so that there is time to mend.`],
      ]),
      lembar(teks('Apa yang diperiksa', 'What is checked'), 'timbang-anak', [
        ['Umur, berat, tinggi, lingkar lengan, dan kadar darah (Hb).', 'Age, weight, height, upper arm and blood (Hb).'],
        ['Bapak ditanya juga: merokok atau tidak.', 'The groom is asked too: does he smoke.'],
      ]),
      lembar(teks('Lingkar lengan kurang?', 'A thin upper arm?'), 'piring-gizi', [
        [`Di bawah ${lila.replace('.', ',')} cm perlu perhatian bidan.`, `Below ${lila} cm needs the attention of the midwife.`],
        ['Menikah boleh; hamilnya ditunda dulu dengan KB.', 'Marriage may go on; the pregnancy waits, with a method.'],
      ]),
      lembar(teks('Merah bukan larangan', 'Red is not a ban'), 'catat', [
        ['Hijau: siap. Merah: ada yang perlu diperbaiki dulu.', 'Green: ready. Red: something should be mended first.'],
        ['Hasilnya tidak melarang menikah. Sertifikatnya bisa diunduh.', 'The result forbids nobody to marry. The certificate can be downloaded.'],
      ]),
    ],
    tanyakan: [
      teks('Kapan rencana menikahnya?', 'When is the wedding planned?'),
      teks('Sudah pernah mengisi Elsimil?', 'Have you filled in Elsimil?'),
      teks('Setelah menikah, ingin segera punya anak atau menunda?', 'After the wedding: a child soon, or later?'),
    ],
    sumber: [
      { basis: 'resmi', rujukan: 'Waktu dan pendamping: Panduan Pelaksanaan Pendampingan Keluarga; Modul Aplikasi Elsimil' },
      { basis: 'sekunder', rujukan: `Yang diperiksa dan LiLA ${lila.replace('.', ',')} cm: Parboaba, Haibunda, Nusapedia` },
      SUSUNAN_LINI,
    ],
  };
};
