// Injection, pills or condoms due or overdue, counted from the last service (intervals: Cara Pengisian Kartu KB).
import { jadwalUlang } from '../kb/ulang.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import { selisihHari } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import type { Agenda, AturanKeluarga } from './agenda.ts';

const HARI_SEBELUM = 7;

const kapan = ({ id, en }: Teks, sisa: number): Teks =>
  sisa < 0
    ? teks(`${id} lewat ${-sisa} hari`, `${en} ${-sisa} days overdue`)
    : sisa === 0
      ? teks(`${id} hari ini`, `${en} today`)
      : teks(`${id} ${sisa} hari lagi`, `${en} in ${sisa} days`);

/** The usual answer: the same method at the same place as last time, today. */
function layananSeperti({ istri, pasangan }: PusPotret): Agenda['sekaliKetuk'] {
  const lalu = pasangan.pelayanan.at(-1);
  if (!lalu) return undefined;
  const { metode, jenisSuntik, tempat, jalur } = lalu;
  const isi = { istriId: istri.id, metode, jenisSuntik, jenisPil: null, batangImplan: null, tempat, jalur, pertamaKali: null };
  return { label: teks('Sudah dilayani', 'Already served'), kind: 'kb.pelayanan', isi };
}

export const ulangKb: AturanKeluarga = {
  id: 'ulang-kb',
  judul: teks('Waktunya suntik, ambil pil atau kondom', 'Injection, pills or condoms due'),
  cari: (potret, hariIni, parameter) =>
    potret.pus.flatMap((pus) => {
      const jadwal = jadwalUlang(pus, parameter);
      if (jadwal?.jenis !== 'ulang') return [];
      const sisa = selisihHari(hariIni, jadwal.pada);
      if (sisa > HARI_SEBELUM) return [];
      const sekaliKetuk = layananSeperti(pus);
      const dasar = { anggotaId: pus.istri.id, alasan: kapan(jadwal.nama, sisa), tenggat: jadwal.pada, form: 'kb.pelayanan' };
      return [{ ...dasar, urgensi: sisa < 0 ? (1 as const) : (2 as const), ...(sekaliKetuk && { sekaliKetuk }) }];
    }),
};
