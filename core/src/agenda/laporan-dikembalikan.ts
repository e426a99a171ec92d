// A report that came back to the cadre: the reason stands in the work list itself.
import { bulanTeks } from '../nama-bulan.ts';
import { keadaanLaporan, kembalianKini } from '../pelaporan/laporan-bulan.ts';
import { teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';
import { untukPengirim } from './tagihan-laporan.ts';

export const laporanDikembalikan: AturanInstitusi = {
  id: 'laporan-dikembalikan',
  subjek: 'institusi',
  judul: teks('Laporan dikembalikan', 'Report returned'),
  cari: ({ institusi, konteks }) =>
    konteks.laporan.flatMap((laporan) => {
      if (laporan.institusiId !== institusi.id || laporan.bulan === null || keadaanLaporan(laporan) !== 'dikembalikan') return [];
      const nama = bulanTeks(laporan.bulan);
      const kata = kembalianKini(laporan)?.alasan ?? '';
      return [
        {
          anggotaId: laporan.id,
          alasan: teks(`Laporan ${nama.id} dikembalikan: ${kata}`, `Report of ${nama.en} returned: ${kata}`),
          tenggat: null,
          urgensi: 1,
          form: 'laporan.ajukan',
          hanyaUntuk: untukPengirim(institusi),
        },
      ];
    }),
};
