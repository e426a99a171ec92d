// Families at risk of stunting without any assistance this half-year, with the causes in plain words.
import { dampingSemester, isKrs } from '../krs/dasar-krs.ts';
import { LABEL_SEBAB } from '../krs/hasil-krs.ts';
import { akhirSemester, semesterDari } from '../krs/semester.ts';
import { selisihHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

/** In the last weeks of the half-year it comes forward. */
const HARI_TERAKHIR = 31;

export const krsBelumDidampingi: AturanKeluarga = {
  id: 'krs-belum-didampingi',
  judul: teks('KRS belum didampingi semester ini', 'At risk of stunting, no assistance this half-year'),
  cari: (potret, hariIni) => {
    if (!isKrs(potret) || potret.keluarga.tinjauKrs?.keputusan === 'tidak-perlu' || dampingSemester(potret).length > 0) return [];
    const sebab = potret.krs.sebab.map((satu) => LABEL_SEBAB[satu]);
    const alasan = teks(
      `KRS belum didampingi semester ini: ${sebab.map((satu) => satu.id.toLowerCase()).join(', ')}`,
      `At risk, no assistance this half-year: ${sebab.map((satu) => satu.en.toLowerCase()).join(', ')}`,
    );
    const isMendesak = selisihHari(hariIni, akhirSemester(semesterDari(hariIni))) <= HARI_TERAKHIR;
    return [{ anggotaId: null, alasan, tenggat: null, urgensi: isMendesak ? (2 as const) : (3 as const), form: 'krs.damping' }];
  },
};
