// Target families whose risk cannot be settled, with what to ask.
import { LABEL_KURANG } from '../krs/hasil-krs.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

export const dataBelumLengkap: AturanKeluarga = {
  id: 'data-belum-lengkap',
  judul: teks('Data belum lengkap', 'Data not complete'),
  cari: (potret) => {
    if (!potret.isAktif || potret.krs.hasil !== 'belum-lengkap') return [];
    // A missing KB status has a rule of its own.
    const kurang = potret.krs.kurang.filter((satu) => satu !== 'kb');
    const pertama = kurang[0];
    if (pertama === undefined) return [];
    const daftar = kurang.map((satu) => LABEL_KURANG[satu]);
    const alasan = teks(`Belum ditanya: ${daftar.map((satu) => satu.id).join(', ')}`, `Not asked: ${daftar.map((satu) => satu.en).join(', ')}`);
    return [{ anggotaId: null, alasan, tenggat: null, urgensi: 3, form: pertama === 'air' || pertama === 'jamban' ? 'keluarga.rumah' : 'anggota.ubah' }];
  },
};
