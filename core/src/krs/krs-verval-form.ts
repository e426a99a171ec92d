// The form for verval: three taps; the flag of that moment goes with it.
import type { Form, KonteksForm } from '../form/form.ts';
import { isDiDesa } from '../keluarga/keluarga.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { selisihHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import { HASIL_VERVAL } from './pilihan-krs.ts';
import { potretVerval } from './potret-verval.ts';
import { akhirSemester, type Semester, semesterDari, semesterSebelum } from './semester.ts';

/** The half-years that can be verified today: the present one, and the last one for some days after it. */
export function listSemesterVerval(hariIni: string): Semester[] {
  const kini = semesterDari(hariIni);
  const lalu = semesterSebelum(kini);
  const isMasih = selisihHari(akhirSemester(lalu), hariIni) <= parameterPada(hariIni)['krs.vervalLateDays'];
  return isMasih ? [kini, lalu] : [kini];
}

/** The flag of the family for the half-year answered. */
const krsUntuk = (semester: unknown, { keluarga, sejarah, hariIni, terjadi }: KonteksForm) =>
  typeof semester === 'string' ? potretVerval(sejarah ?? (() => keluarga), semester, terjadi ?? hariIni) : null;

export const krsVervalForm: Form = {
  kind: 'krs.verval',
  judul: teks('Verval KRS semester ini', 'KRS verification'),
  tanyaTanggal: teks('Tanggal verval', 'Day of verification'),
  pertanyaan: [
    {
      isian: 'semester',
      jenis: 'pilih-dari',
      tanya: teks('Semester', 'Half-year'),
      opsi: ({ hariIni }) => listSemesterVerval(hariIni).map((satu) => ({ nilai: satu, label: `Semester ${satu.slice(5)} tahun ${satu.slice(0, 4)}` })),
      kosong: teks('Tidak ada semester yang bisa diverval', 'No half-year can be verified'),
      usul: ({ hariIni }) => semesterDari(hariIni),
      wajib: true,
    },
    { isian: 'hasil', jenis: 'pilih', pilihan: HASIL_VERVAL, tanya: teks('Keluarganya ada?', 'Is the family there?'), wajib: true },
    {
      isian: 'berubah',
      jenis: 'ya-tidak',
      tanya: teks('Ada data yang berubah?', 'Did any data change?'),
      bantuan: teks('Bila ada, perbaiki datanya dulu, baru verval.', 'If so, mend the data first, then verify.'),
      tampil: (jawaban) => jawaban.hasil !== 'tidak-ditemukan',
      wajib: true,
    },
  ],
  lengkapi: (isi, _idBaru, konteks) => ({ ...isi, krs: krsUntuk(isi.semester, konteks) }),
  tersedia: ({ keluarga, hariIni }) => isDiDesa(keluarga) && !keluarga.verval.some((satu) => satu.semester === semesterDari(hariIni)),
};
