// Children under two who were not weighed this month (1000 HPK: every month).
import { akhirBulan, bulanDari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

export const badutaBelumDitimbang: AturanKeluarga = {
  id: 'baduta-belum-ditimbang',
  judul: teks('Anak di bawah dua tahun belum ditimbang', 'Under two, not weighed'),
  cari: (potret, hariIni, parameter) =>
    potret.ibuAnak.balita
      .filter((satu) => satu.bulan < parameter['krs.badutaMonthsExclusive'] && !satu.ditimbang)
      .map((satu) => ({
        anggotaId: satu.anak.id,
        alasan: teks(`Umur ${satu.bulan} bulan, belum ditimbang bulan ini`, `${satu.bulan} months old, not weighed this month`),
        tenggat: akhirBulan(bulanDari(hariIni)),
        urgensi: 3 as const,
        form: 'anak.ukur',
      })),
};
