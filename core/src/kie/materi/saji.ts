// SAJI, the four steps of a good talk (kie-and-training.md 1): Salam, Ajak bicara, Jelaskan, Ingatkan.
import type { Sumber } from '../../sumber.ts';
import { type Teks, teks } from '../../teks.ts';

export type LangkahSaji = { readonly judul: Teks; readonly isi: readonly Teks[]; readonly contoh: Teks };

export const SUMBER_SAJI: Sumber = {
  basis: 'resmi',
  rujukan: 'Nama empat langkah: Panduan Pelaksanaan Pendampingan Keluarga; uraian dan contoh kalimat disusun Lini',
};

export const SAJI: readonly LangkahSaji[] = [
  {
    judul: teks('Salam', 'Greet'),
    isi: [
      teks('Beri salam, sebut nama, dan tanyakan kabar.', 'Greet, say your name, and ask how they are.'),
      teks('Tanyakan apakah sekarang waktu yang baik.', 'Ask whether it is a good time.'),
    ],
    contoh: teks('“Assalamu’alaikum, Bu. Sehat? Boleh saya singgah sebentar?”', '“Peace be upon you. Are you well? May I stop by?”'),
  },
  {
    judul: teks('Ajak bicara', 'Invite to talk'),
    isi: [
      teks('Tanya dulu, dengarkan, jangan memotong.', 'Ask first, listen, do not cut in.'),
      teks('Pakai pertanyaan yang jawabannya cerita, bukan ya atau tidak.', 'Ask what is answered by a story, not by yes or no.'),
    ],
    contoh: teks('“Bagaimana rasanya sejak melahirkan?”', '“How has it been since the birth?”'),
  },
  {
    judul: teks('Jelaskan', 'Explain'),
    isi: [
      teks('Satu hal saja, yang paling mereka perlukan.', 'One thing only, the one they need most.'),
      teks('Tunjukkan gambar. Yang tidak tahu, tanyakan kepada bidan.', 'Show a picture. What you do not know, ask the midwife.'),
    ],
    contoh: teks('“Ini gambarnya, Bu. Pelan-pelan kita baca.”', '“Here is the picture. We read it slowly.”'),
  },
  {
    judul: teks('Ingatkan', 'Remind'),
    isi: [
      teks('Minta mereka mengulang dengan kata sendiri.', 'Let them say it again in their own words.'),
      teks('Sepakati langkah berikutnya dan kapan bertemu lagi.', 'Agree on the next step and the next meeting.'),
    ],
    contoh: teks('“Jadi Ibu ke bidan hari apa? Nanti saya singgah lagi.”', '“So which day will you see the midwife? I will come by again.”'),
  },
];
