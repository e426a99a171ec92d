// A correction of a locked month is asked for: the figures as they should be, with the reason. The locked figures stay as they are.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { angkaDariIsi, zAlasan, zAngka, zBulan } from './isi-laporan.ts';
import { hariTerakhir } from './kesempatan.ts';
import { keadaanLaporan, ralatMenunggu, tambahJejak } from './laporan-bulan.ts';
import { periksaAjuan } from './periksa-ajuan.ts';
import { tolakBulanLain, tolakTanpaAlasan } from './tolak-laporan.ts';

export const laporanRalat = defineUntuk('laporan')({
  kind: 'laporan.ralat',
  version: 1,
  peran: ['sub-ppkbd', 'ppkbd', 'pkb'],
  isTetap: true,
  judul: teks('Ralat diajukan', 'Correction asked for'),
  isi: z.object({ bulan: zBulan, angka: zAngka, alasan: zAlasan }),
  check: (isi, { kini, pelaku }, amplop) => {
    const tanpaAlasan = tolakTanpaAlasan(isi.alasan);
    if (tanpaAlasan.length > 0) return tanpaAlasan;
    if (kini.ajuan.length === 0) return [tolak('menunggu-catatan', 'bulan')];
    const bulanLain = tolakBulanLain(kini, isi.bulan);
    if (bulanLain.length > 0) return bulanLain;
    // The one who sent it asks for its correction; the PKB for any.
    if (pelaku !== null && pelaku.peran !== 'pkb' && !kini.ajuan.some((satu) => satu.oleh === amplop.oleh)) return [tolak('bukan-institusinya', 'oleh')];
    if (keadaanLaporan(kini) !== 'terkunci') return [tolak('ralat-belum-terkunci', 'bulan')];
    if (ralatMenunggu(kini)) return [tolak('ralat-masih-menunggu', 'bulan')];
    if (amplop.terjadi > hariTerakhir(isi.bulan, pelaku?.peran ?? 'pkb')) return [tolak('ralat-lewat-batas', 'bulan')];
    return periksaAjuan(angkaDariIsi(isi.angka));
  },
  apply: (laporan, isi, { id, terjadi, oleh, dicatat }) => ({
    ...laporan,
    ralat: tambahJejak(laporan.ralat, { id, tanggal: terjadi, oleh, dicatat, angka: angkaDariIsi(isi.angka), alasan: isi.alasan ?? '', putusan: null }),
  }),
  ringkas: (isi) => teks(isi.alasan ?? '', isi.alasan ?? ''),
});
