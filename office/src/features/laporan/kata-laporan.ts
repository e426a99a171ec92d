// Words and tones of reports at the desk.
import { batasBulan } from '@lini/core/pelaporan/batas.ts';
import { KEADAAN_LAPORAN, type KeadaanLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { BarisLaporan, RiwayatLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { type Bulan, selisihHari } from '@lini/core/tanggal.ts';
import { labelPilihan, type Teks, teks } from '@lini/core/teks.ts';
import type { Tone } from '@lini/ui/components/Badge.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';

const NADA: Readonly<Record<KeadaanLaporan, Tone>> = {
  draf: 'neutral',
  diajukan: 'info',
  diperiksa: 'info',
  dikembalikan: 'warn',
  disetujui: 'good',
  disahkan: 'good',
  diterima: 'good',
  terkunci: 'neutral',
};

export const nadaKeadaan = (keadaan: KeadaanLaporan): Tone => NADA[keadaan];
export const sebutKeadaan = (keadaan: KeadaanLaporan): string => tt(labelPilihan(KEADAAN_LAPORAN, keadaan));

/** When it was first sent, and how that stands to the deadline; before that, when it is due. */
export function sebutWaktu({ pertama, isTepat }: Pick<BarisLaporan, 'pertama' | 'isTepat'>, bulan: Bulan): string {
  const { tepat } = batasBulan(bulan);
  if (pertama === null) return t(`paling lambat ${formatTanggal(tepat)}`, `due ${formatTanggal(tepat)}`);
  const hari = formatTanggal(pertama);
  if (isTepat) return t(`diajukan ${hari}, tepat waktu`, `sent ${hari}, on time`);
  const telat = selisihHari(tepat, pertama);
  return t(`diajukan ${hari}, lewat ${telat} hari`, `sent ${hari}, ${telat === 1 ? '1 day' : `${telat} days`} late`);
}

/** Each step forward as a verb: what the button says, and what is said when it is done. */
export const KATA_LANGKAH: Readonly<
  Record<'setujui' | 'sahkan' | 'terima' | 'kunci', { readonly tombol: Teks; readonly selesai: Teks; readonly sedang: Teks }>
> = {
  setujui: { tombol: teks('Setujui', 'Approve'), selesai: teks('disetujui', 'approved'), sedang: teks('Menyetujui', 'Approving') },
  sahkan: { tombol: teks('Sahkan', 'Confirm'), selesai: teks('disahkan', 'confirmed'), sedang: teks('Mengesahkan', 'Confirming') },
  terima: { tombol: teks('Terima', 'Accept'), selesai: teks('diterima', 'accepted'), sedang: teks('Menerima', 'Accepting') },
  kunci: { tombol: teks('Kunci', 'Lock'), selesai: teks('dikunci', 'locked'), sedang: teks('Mengunci', 'Locking') },
};

/** What happened at each step of the history. */
export const KATA_RIWAYAT: Readonly<Record<RiwayatLaporan['jenis'], Teks>> = {
  ajukan: teks('Laporan diajukan', 'Report sent'),
  periksa: teks('Mulai diperiksa', 'Being checked'),
  kembalikan: teks('Dikembalikan', 'Returned'),
  setujui: teks('Disetujui', 'Approved'),
  sahkan: teks('Disahkan kecamatan', 'Confirmed by the kecamatan'),
  terima: teks('Diterima kabupaten', 'Accepted by the district'),
  kunci: teks('Dikunci', 'Locked'),
  ralat: teks('Ralat diajukan', 'Correction asked for'),
  'ralat-putus': teks('Ralat diputus', 'Correction decided'),
  'uji-petik': teks('Uji petik', 'Spot check'),
};
