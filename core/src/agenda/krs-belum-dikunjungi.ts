// Families at risk of stunting that are assisted, but that nobody has visited this month, with the causes in plain words.
import { dampingSemester, isKrs } from '../krs/dasar-krs.ts';
import { LABEL_SEBAB } from '../krs/hasil-krs.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';
import { sudahDikunjungi } from './sudah-dikunjungi.ts';

export const krsBelumDikunjungi: AturanKeluarga = {
  id: 'krs-belum-dikunjungi',
  judul: teks('KRS belum dikunjungi', 'At risk of stunting, not visited'),
  cari: (potret) => {
    // Without any assistance this half-year another rule asks for more than a visit; one line per family is enough.
    if (!isKrs(potret) || potret.kunjungan > 0 || dampingSemester(potret).length === 0) return [];
    const sebab = potret.krs.sebab.map((satu) => LABEL_SEBAB[satu]);
    const alasan = teks(`KRS: ${sebab.map((satu) => satu.id.toLowerCase()).join(', ')}`, `At risk: ${sebab.map((satu) => satu.en.toLowerCase()).join(', ')}`);
    return [{ anggotaId: null, alasan, tenggat: null, urgensi: 3, form: 'kunjungan.keluarga', sekaliKetuk: sudahDikunjungi(null, 'K07') }];
  },
};
