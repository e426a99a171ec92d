// A group that did not meet in a month still reports (poktan.md 6.4). The month is that of the day of the fact.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { bulanDari } from '../tanggal.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { ALASAN_NIHIL } from './pilihan.ts';
import { tolakPoktanNonaktif } from './tolak-poktan.ts';

export const poktanNihil = defineUntuk('poktan')({
  kind: 'poktan.nihil',
  version: 1,
  judul: teks('Bulan tanpa pertemuan', 'Month without a meeting'),
  isi: z.object({ alasan: z.enum(nilaiPilihan(ALASAN_NIHIL)), keterangan: z.nullable(z.string().check(z.maxLength(300))) }),
  check: (_isi, konteks, amplop) => {
    const nonaktif = tolakPoktanNonaktif(konteks);
    if (nonaktif.length > 0) return nonaktif;
    const bulan = bulanDari(amplop.terjadi);
    return konteks.kini.pertemuan.some((satu) => bulanDari(satu.tanggal) === bulan) ? [tolak('bulan-ada-pertemuan', 'terjadi')] : [];
  },
  apply: (poktan, _isi, amplop) => ({ ...poktan, nihil: [...poktan.nihil, amplop.terjadi] }),
  ringkas: (isi) => {
    const alasan = labelPilihan(ALASAN_NIHIL, isi.alasan);
    return isi.keterangan ? teks(`${alasan.id}: ${isi.keterangan}`, `${alasan.en}: ${isi.keterangan}`) : alasan;
  },
});
