// A juror's vote between teams that stayed tied, written by her own account. The office notes the votes of the room (`lomba.putus-seri`); no screen writes this one.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { isBersuara, tolakBelumDiatur, tolakBukanJuri, tolakSudahDiumumkan } from '../langkah-lomba.ts';
import { zIdLomba } from '../peserta-lomba.ts';
import { isGrupSama, listSeriDibuka, listSuaraSeri, suaraAtas } from '../seri-diputus.ts';

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
    const [seri, ...lain] = listSeriDibuka(kini, regu);
    if (!seri) return [tolak('suara-belum-dibuka', 'regu')];
    if (lain.some((satu) => !isGrupSama(satu.regu, seri.regu))) return [tolak('suara-di-kantor', 'regu')];
    if (!isBersuara(kini, juri, seri.regu)) return [tolak('juri-tidak-memilih', 'juri')];
    return suaraAtas(listSuaraSeri(kini), seri.regu).some((satu) => satu.juri === juri) ? [tolak('suara-sudah-ada', 'regu')] : [];
  },
  apply: (lomba, isi) => ({ ...lomba, suara: [...lomba.suara, isi] }),
  ringkas: () => teks('Satu suara', 'One vote'),
});
