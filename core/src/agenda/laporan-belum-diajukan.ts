// The report of the month that is due and was not sent, from the last day of the month until the cadre's limit.
import { bulanTeks, hariTeks } from '../nama-bulan.ts';
import { batasBulan } from '../pelaporan/batas.ts';
import { idLaporan } from '../pelaporan/id-laporan.ts';
import { bulanTagihan, isBerkewajiban, kesempatanAjukan } from '../pelaporan/kesempatan.ts';
import { isMasuk } from '../pelaporan/laporan-bulan.ts';
import { isWajibLapor, wajibTerkunci } from '../pelaporan/wajib-lapor.ts';
import { teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';
import { cariLaporan, peranPengirim, untukPengirim } from './tagihan-laporan.ts';

export const laporanBelumDiajukan: AturanInstitusi = {
  id: 'laporan-belum-diajukan',
  subjek: 'institusi',
  judul: teks('Laporan belum diajukan', 'Report not sent'),
  cari: ({ institusi, konteks }, hariIni) => {
    const bulan = bulanTagihan(hariIni);
    const laporan = cariLaporan(konteks, institusi.id, bulan);
    const isWajib = isWajibLapor(institusi.id, isBerkewajiban(institusi, bulan), wajibTerkunci(konteks.laporan, bulan));
    if (!isWajib || (laporan && isMasuk(laporan))) return [];
    const kesempatan = kesempatanAjukan(bulan, hariIni, peranPengirim(institusi));
    if (kesempatan === 'belum' || kesempatan === 'lewat') return [];
    const { tepat } = batasBulan(bulan);
    const nama = bulanTeks(bulan);
    const alasan =
      kesempatan === 'tepat'
        ? teks(`Ajukan laporan ${nama.id} paling lambat ${hariTeks(tepat).id}`, `Send the report of ${nama.en} by ${hariTeks(tepat).en}`)
        : teks(`Laporan ${nama.id} belum diajukan, masih diterima`, `The report of ${nama.en} is not sent, it is still taken`);
    return [
      {
        anggotaId: idLaporan(institusi.id, bulan),
        alasan,
        tenggat: tepat,
        urgensi: kesempatan === 'tepat' ? 2 : 1,
        form: 'laporan.ajukan',
        hanyaUntuk: untukPengirim(institusi),
      },
    ];
  },
};
