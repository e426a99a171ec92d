// A correction that the district refused: the cadre hears why for some days, and may ask again.
import { bulanTeks } from '../nama-bulan.ts';
import { ralatMenunggu } from '../pelaporan/laporan-bulan.ts';
import { selisihHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';
import { untukPengirim } from './tagihan-laporan.ts';

/** Long enough to be read once, short enough not to stay. */
const LAMA_KABAR_HARI = 14;

export const laporanRalatDitolak: AturanInstitusi = {
  id: 'laporan-ralat-ditolak',
  subjek: 'institusi',
  judul: teks('Ralat ditolak', 'Correction refused'),
  cari: ({ institusi, konteks }, hariIni) =>
    konteks.laporan.flatMap((laporan) => {
      const putusan = laporan.ralat.at(-1)?.putusan;
      if (laporan.institusiId !== institusi.id || laporan.bulan === null || !putusan || putusan.isDisetujui || ralatMenunggu(laporan)) return [];
      if (selisihHari(putusan.tanggal, hariIni) > LAMA_KABAR_HARI) return [];
      const nama = bulanTeks(laporan.bulan);
      const kata = putusan.alasan ?? '';
      return [
        {
          anggotaId: laporan.id,
          alasan: teks(`Ralat ${nama.id} ditolak: ${kata}`, `Correction of ${nama.en} refused: ${kata}`),
          tenggat: null,
          urgensi: 3,
          form: 'laporan.ralat',
          hanyaUntuk: untukPengirim(institusi),
        },
      ];
    }),
};
