// K14: the family data: why we ask, who sees it, and what the family may refuse.
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material; it says what UU 27/2022 asks us to tell. */
export const materiK14: SusunMateri = () => ({
  kode: 'K14',
  judul: teks('Pendataan keluarga', 'Family data'),
  untuk: teks('Keluarga yang didata', 'Families we ask'),
  lembar: [
    lembar(teks('Mengapa kami bertanya', 'Why we ask'), 'catat', [
      ['Supaya petugas tahu keluarga mana yang perlu didampingi.', 'So that we know which families need support.'],
      ['Datanya dipakai untuk program keluarga, bukan yang lain.', 'The data serve the family programme, nothing else.'],
    ]),
    lembar(teks('Bukan syarat bantuan', 'No condition for aid'), 'bicara', [
      ['Menjawab tidak menjamin bantuan, dan tidak mengurangi bantuan.', 'Answering does not bring aid, nor take it away.'],
      ['Daftar bantuan ditetapkan pihak lain.', 'Others decide about aid.'],
    ]),
    lembar(teks('Siapa yang melihat', 'Who can see it'), 'keluarga', [
      ['Nama hanya dilihat kader desa ini dan penyuluh KB.', 'Names are seen only by the cadres of this village and the field officer.'],
      ['Pihak lain hanya melihat jumlah.', 'Others see totals only.'],
    ]),
    lembar(teks('Hak Ibu dan Bapak', 'Your rights'), 'catat', [
      ['Boleh melihat data sendiri dan minta diperbaiki.', 'You may see your data and have it corrected.'],
      ['Boleh menolak pertanyaan yang tidak diwajibkan.', 'You may refuse questions that the law does not ask.'],
    ]),
  ],
  tanyakan: [
    teks('Ada yang berubah di keluarga ini sejak terakhir?', 'What has changed in the family since last time?'),
    teks('Ada yang ingin ditanyakan tentang data ini?', 'Any question about these data?'),
  ],
  sumber: [
    { basis: 'resmi', rujukan: 'Hak dan pemberitahuan: UU 27/2022 tentang Pelindungan Data Pribadi' },
    { basis: 'perkiraan', rujukan: 'Siapa yang melihat nama: aturan akses Lini' },
    SUSUNAN_LINI,
  ],
});
