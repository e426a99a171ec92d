// Families at risk of stunting that nobody has visited this month, with the causes in plain words.
import { LABEL_SEBAB } from '../krs/krs.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

export const krsBelumDikunjungi: AturanKeluarga = {
  id: 'krs-belum-dikunjungi',
  judul: teks('KRS belum dikunjungi', 'At risk of stunting, not visited'),
  cari: (potret) => {
    if (!potret.isAktif || potret.krs.hasil !== 'krs' || potret.kunjungan > 0) return [];
    const sebab = potret.krs.sebab.map((satu) => LABEL_SEBAB[satu]);
    const alasan = teks(`KRS: ${sebab.map((satu) => satu.id.toLowerCase()).join(', ')}`, `At risk: ${sebab.map((satu) => satu.en.toLowerCase()).join(', ')}`);
    return [{ anggotaId: null, alasan, tenggat: null, urgensi: 3, form: 'kunjungan.keluarga' }];
  },
};
