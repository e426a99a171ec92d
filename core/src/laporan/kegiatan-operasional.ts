// Block II of F/I/Dal/13 and of R/I/PPKBD: what was done in the village this month (forms.md 3.2 and 3.3).
import { teks } from '../teks.ts';
import type { Laporan } from './laporan.ts';

export const kegiatanOperasional: Laporan = {
  id: 'kegiatan-operasional',
  judul: teks('Kegiatan operasional (blok II)', 'Field activities (block II)'),
  bagian: [
    {
      judul: teks('Blok II F/I/Dal', 'Block II of F/I/Dal'),
      baris: [
        { indikator: 'IMP.temu.rakor-desa', tampil: 'jumlah' },
        { indikator: 'KIE.5', tampil: 'jumlah' },
        { indikator: 'KIE.6', tampil: 'jumlah' },
        { indikator: 'KIE.4', tampil: 'jumlah' },
      ],
    },
    {
      judul: teks('KIE lebih rinci', 'KIE in detail'),
      baris: [
        { indikator: 'KIE.2', tampil: 'jumlah' },
        { indikator: 'KIE.3', tampil: 'jumlah' },
        { indikator: 'KIE.1', tampil: 'jumlah' },
        { indikator: 'KIE.8', tampil: 'jumlah' },
        { indikator: 'KIE.7', tampil: 'jumlah' },
      ],
    },
  ],
};
