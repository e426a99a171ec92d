// An institution of which nothing was recorded for a month: a notice for the PPKBD and the PKB, not for herself.
import { hariSenyap } from '../klasifikasi/imp/senyap.ts';
import { teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';

export const institusiSenyap: AturanInstitusi = {
  id: 'institusi-senyap',
  subjek: 'institusi',
  judul: teks('Lama tidak ada catatan', 'Silent for long'),
  cari: (potret, hariIni, parameter) => {
    const hari = hariSenyap(potret, hariIni);
    if (hari === null || hari < parameter['imp.silentDays']) return [];
    return [
      {
        anggotaId: null,
        alasan: teks(`Tidak ada catatan ${hari} hari, hubungi kadernya`, `Nothing recorded for ${hari} days, get in touch`),
        tenggat: null,
        urgensi: 2,
        form: 'institusi.binaan',
        hanyaUntuk: { peran: ['ppkbd', 'pkb'], akunId: null },
      },
    ];
  },
};
