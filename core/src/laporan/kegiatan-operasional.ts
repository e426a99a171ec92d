// Block II of F/I/Dal/13 and of R/I/PPKBD: what was done in the village this month (forms.md 3.2 and 3.3).
import { teks } from '../teks.ts';
import { type Laporan, listJumlah } from './laporan.ts';

export const kegiatanOperasional: Laporan = {
  id: 'kegiatan-operasional',
  judul: teks('Kegiatan operasional (blok II)', 'Field activities (block II)'),
  bagian: [
    {
      judul: teks('Blok II F/I/Dal', 'Block II of F/I/Dal'),
      baris: listJumlah('IMP.temu.rakor-desa', 'KIE.5', 'KIE.6', 'KIE.4'),
    },
    {
      judul: teks('KIE lebih rinci', 'KIE in detail'),
      baris: listJumlah('KIE.2', 'KIE.3', 'KIE.1', 'KIE.8', 'KIE.7'),
    },
  ],
};
