// Injection or pills due or overdue, counted from the last service (intervals: Cara Pengisian Kartu KB).
import type { Parameter } from '../parameter/parameter.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import { selisihHari, tambahHari } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

const HARI_SEBELUM = 7;

function jedaHari(pus: PusPotret, parameter: Parameter): { hari: number; nama: Teks } | null {
  const terakhir = pus.pasangan.pelayanan.at(-1);
  if (!terakhir || terakhir.metode !== pus.metode) return null;
  if (terakhir.metode === 'pil') return { hari: parameter['kb.pilDays'], nama: teks('Pil', 'Pills') };
  if (terakhir.metode !== 'suntik' || terakhir.jenisSuntik === null) return null;
  return terakhir.jenisSuntik === '1-bulan'
    ? { hari: parameter['kb.suntik1Days'], nama: teks('Suntik 1 bulan', 'One-month injection') }
    : { hari: parameter['kb.suntik3Days'], nama: teks('Suntik 3 bulan', 'Three-month injection') };
}

export const ulangKb: AturanKeluarga = {
  id: 'ulang-kb',
  judul: teks('Waktunya suntik atau ambil pil', 'Injection or pills due'),
  cari: (potret, hariIni, parameter) =>
    potret.pus.flatMap((pus) => {
      const jeda = jedaHari(pus, parameter);
      const terakhir = pus.pasangan.pelayanan.at(-1);
      if (!jeda || !terakhir) return [];
      const tenggat = tambahHari(terakhir.tanggal, jeda.hari);
      const sisa = selisihHari(hariIni, tenggat);
      if (sisa > HARI_SEBELUM) return [];
      const alasan =
        sisa < 0
          ? teks(`${jeda.nama.id} lewat ${-sisa} hari`, `${jeda.nama.en} ${-sisa} days overdue`)
          : sisa === 0
            ? teks(`${jeda.nama.id} hari ini`, `${jeda.nama.en} today`)
            : teks(`${jeda.nama.id} ${sisa} hari lagi`, `${jeda.nama.en} in ${sisa} days`);
      return [{ anggotaId: pus.istri.id, alasan, tenggat, urgensi: sisa < 0 ? (1 as const) : (2 as const), form: 'kb.pelayanan' }];
    }),
};
