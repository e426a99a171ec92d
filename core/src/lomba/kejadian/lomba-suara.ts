// A juror votes between teams that stayed tied, once the committee has opened the vote. One vote of each juror for each tie.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { isBersuara, tolakBelumDiatur, tolakBukanJuri, tolakSudahDiumumkan } from '../langkah-lomba.ts';
import { zIdLomba } from '../peserta-lomba.ts';

export const lombaSuara = defineUntuk('lomba')({
  kind: 'lomba.suara',
  version: 1,
  peran: ['tamu'],
  judul: teks('Suara juri', 'Vote of a juror'),
  dibaca: 'juri',
  isMilikPencatat: true,
  isTetap: true,
  isi: z.object({ juri: zIdLomba, regu: zIdLomba }),
  check: ({ juri, regu }, { kini }, { oleh }) => {
    const belum = [...tolakBelumDiatur(kini), ...tolakBukanJuri(kini, juri, oleh), ...tolakSudahDiumumkan(kini)];
    if (belum.length > 0) return belum;
    const seri = kini.putusSeri.filter((satu) => satu.cara === 'suara').find((satu) => satu.regu.includes(regu));
    if (!seri) return [tolak('suara-belum-dibuka', 'regu')];
    if (!isBersuara(kini, juri, seri.regu)) return [tolak('juri-tidak-memilih', 'juri')];
    const sudah = [...kini.suara, ...seri.suara].some((satu) => satu.juri === juri && seri.regu.includes(satu.regu));
    return sudah ? [tolak('suara-sudah-ada', 'regu')] : [];
  },
  apply: (lomba, isi) => ({ ...lomba, suara: [...lomba.suara, isi] }),
  ringkas: () => teks('Satu suara', 'One vote'),
});
