// A married man of the family died and his wife is still recorded as married: she would be counted as PUS until she is asked.
import { isIstri } from '../pus/kotak.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

export const suamiMeninggal: AturanKeluarga = {
  id: 'suami-meninggal',
  judul: teks('Suami meninggal, status kawin istri belum diubah', "Husband died, wife's status not changed"),
  cari: (potret) => {
    const anggota = [...potret.keluarga.anggota.values()];
    const istri = anggota.filter(isIstri);
    const isSuamiMeninggal = anggota.some((satu) => satu.jenisKelamin === 'L' && satu.statusKawin === 'kawin' && satu.meninggal !== null);
    const isSuamiAda = anggota.some((satu) => satu.jenisKelamin === 'L' && satu.statusKawin === 'kawin' && satu.meninggal === null && satu.pindah === null);
    if (!isSuamiMeninggal || isSuamiAda) return [];
    return istri.map((satu) => ({
      anggotaId: satu.id,
      alasan: teks('Suaminya tercatat meninggal, perbarui status kawinnya', 'Her husband is recorded as dead, update her marital status'),
      tenggat: null,
      urgensi: 2 as const,
      form: 'anggota.ubah',
    }));
  },
};
