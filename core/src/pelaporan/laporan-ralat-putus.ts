// The district decides a correction: granted, it stands beside the locked figures; refused, it says why.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { zAlasan, zBulan } from './isi-laporan.ts';
import { tolakBulanLain, tolakTanpaAlasan } from './tolak-laporan.ts';

export const laporanRalatPutus = defineUntuk('laporan')({
  kind: 'laporan.ralat-putus',
  version: 1,
  peran: ['kabupaten'],
  isTetap: true,
  judul: teks('Ralat diputus', 'Correction decided'),
  isi: z.object({ bulan: zBulan, ralat: zUuid, isDisetujui: z.boolean(), alasan: zAlasan }),
  check: (isi, { kini }, amplop) => {
    const ralat = kini.ralat.find((satu) => satu.id === isi.ralat);
    if (!ralat) return [tolak('menunggu-catatan', 'ralat')];
    const bulanLain = tolakBulanLain(kini, isi.bulan);
    if (bulanLain.length > 0) return bulanLain;
    if (ralat.putusan !== null) return [tolak('laporan-sudah-berubah', 'ralat')];
    if (ralat.oleh === amplop.oleh) return [tolak('setujui-sendiri', 'oleh')];
    return isi.isDisetujui ? [] : tolakTanpaAlasan(isi.alasan);
  },
  apply: (laporan, isi, { id, terjadi, oleh, dicatat }) => ({
    ...laporan,
    // Two decisions that met: the first by the clock stands.
    ralat: laporan.ralat.map((satu) =>
      satu.id === isi.ralat && (satu.putusan === null || dicatat < satu.putusan.dicatat)
        ? { ...satu, putusan: { id, tanggal: terjadi, oleh, dicatat, isDisetujui: isi.isDisetujui, alasan: isi.alasan } }
        : satu,
    ),
  }),
  ringkas: (isi) => (isi.isDisetujui ? teks('Disetujui', 'Granted') : teks(`Ditolak: ${isi.alasan ?? ''}`, `Refused: ${isi.alasan ?? ''}`)),
});
