// The implant or IUD of a couple reaches the end of its time: a service has to be planned before it no longer protects.

import { jadwalUlang } from '../kb/ulang.ts';
import { hariTeks } from '../nama-bulan.ts';
import { selisihHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

export const akhirMasaKb: AturanKeluarga = {
  id: 'akhir-masa-kb',
  judul: teks('Masa implan atau IUD hampir habis', 'Implant or IUD near its end'),
  cari: (potret, hariIni, parameter) =>
    potret.pus.flatMap((pus) => {
      const jadwal = jadwalUlang(pus, parameter);
      if (jadwal?.jenis !== 'akhir') return [];
      const sisa = selisihHari(hariIni, jadwal.pada);
      if (sisa > parameter['kb.removalNoticeDays']) return [];
      const { id, en } = jadwal.nama;
      const hari = hariTeks(jadwal.pada);
      const alasan =
        sisa < 0
          ? teks(`Masa ${id} habis ${hari.id}, perlu dilepas atau diganti`, `${en} ended on ${hari.en}, needs removal or renewal`)
          : teks(`Masa ${id} habis ${hari.id}, rencanakan gantinya`, `${en} ends on ${hari.en}, plan its renewal`);
      return [{ anggotaId: pus.istri.id, alasan, tenggat: jadwal.pada, urgensi: sisa < 0 ? (1 as const) : (2 as const), form: 'kb.pelayanan' }];
    }),
};
