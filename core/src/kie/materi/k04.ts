// K04: reproductive health, for every age in the house.
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material; it opens the talk at home and names who may be asked. */
export const materiK04: SusunMateri = () => ({
  kode: 'K04',
  judul: teks('Kesehatan reproduksi', 'Reproductive health'),
  untuk: teks('Orang tua, remaja, dan pasangan', 'Parents, adolescents and couples'),
  lembar: [
    lembar(teks('Bukan hal yang tabu', 'Nothing to be ashamed of'), 'bicara', [
      ['Membicarakan badan sendiri itu perlu, bukan tidak sopan.', 'Talking about one’s own body is needed, not rude.'],
      ['Anak lebih baik bertanya kepada orang tua daripada kepada layar.', 'Better that children ask their parents than a screen.'],
    ]),
    lembar(teks('Anak mulai besar', 'A child grows up'), 'remaja-sekolah', [
      ['Masa pubertas membawa perubahan badan dan perasaan.', 'Puberty changes the body and the feelings.'],
      ['Jelaskan sebelum terjadi, supaya anak tidak takut.', 'Explain before it comes, so that the child is not afraid.'],
    ]),
    lembar(teks('Jaga kebersihan diri', 'Keep clean'), 'jamban', [
      ['Ajarkan anak menjaga kebersihan badannya sejak kecil.', 'Teach children early to keep their body clean.'],
      ['Air dan jamban yang sehat menolong seluruh keluarga.', 'Clean water and a healthy latrine help the whole family.'],
    ]),
    lembar(teks('Ada keluhan? Jangan menunggu', 'A complaint? Do not wait'), 'puskesmas', [
      ['Bidan dan puskesmas menjaga rahasia.', 'The midwife and the health centre keep it private.'],
      ['Kader bisa menemani.', 'The cadre can go with you.'],
    ]),
  ],
  tanyakan: [
    teks('Sudah pernah membicarakan ini dengan anak?', 'Have you spoken about this with your child?'),
    teks('Kepada siapa anak biasanya bertanya?', 'Whom does your child usually ask?'),
  ],
  sumber: [{ basis: 'resmi', rujukan: 'Daftar materi BKR dan BKB pada formulir SIGA; isi ajakan dari sana' }, SUSUNAN_LINI],
});
