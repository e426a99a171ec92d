// K10: adolescents, TRIAD KRR and GenRe.
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material. */
export const materiK10: SusunMateri = () => ({
  kode: 'K10',
  judul: teks('Remaja yang punya rencana', 'Adolescents with a plan'),
  untuk: teks('Remaja dan orang tuanya', 'Adolescents and their parents'),
  lembar: [
    lembar(teks('Lima langkah ke depan', 'Five steps ahead'), 'remaja-sekolah', [
      ['Hidup sehat, terus sekolah, mulai bekerja.', 'Live healthily, stay in school, begin to work.'],
      ['Jadi warga yang baik, lalu membangun keluarga.', 'Be a good citizen, then build a family.'],
    ]),
    lembar(teks('Tiga hal yang dijauhi', 'Three things to stay away from'), 'bicara', [
      ['Seks sebelum menikah, narkoba, dan HIV/AIDS.', 'Sex before marriage, drugs, and HIV/AIDS.'],
      ['Bertanya tentang ini boleh, tidak dimarahi.', 'Asking about these is allowed, without scolding.'],
    ]),
    lembar(teks('Orang tua mendengar dulu', 'Parents listen first'), 'keluarga', [
      ['Tanya kabarnya, dengarkan sampai selesai.', 'Ask how things are, and hear it to the end.'],
      ['Nasihat sesudah itu lebih didengar.', 'Advice after that is better heard.'],
    ]),
    lembar(teks('Ada tempatnya', 'There is a place for it'), 'remaja-sekolah', [
      ['PIK-R dari remaja untuk remaja.', 'PIK-R is by adolescents, for adolescents.'],
      ['BKR untuk orang tuanya.', 'BKR is for their parents.'],
    ]),
  ],
  tanyakan: [
    teks('Apa rencana setelah lulus?', 'What is the plan after school?'),
    teks('Kalau ada masalah, bicara kepada siapa?', 'In trouble, whom do you talk to?'),
    teks('Sudah kenal PIK-R?', 'Do you know PIK-R?'),
  ],
  sumber: [{ basis: 'resmi', rujukan: 'Lima transisi GenRe: Modul Pembangunan Keluarga 2021; TRIAD KRR: panduan PIK Remaja' }, SUSUNAN_LINI],
});
