// An assignment ends; that day is the first without it.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { ALASAN_SELESAI, JENIS_TUGAS } from './pilihan.ts';
import { tolakTanpaKader } from './tolak-kader.ts';

export const tugasSelesai = defineUntuk('kader')({
  kind: 'kader.tugas-selesai',
  version: 1,
  judul: teks('Selesai bertugas', 'Assignment ended'),
  isi: z.object({ tugasId: zUuid, alasan: z.enum(nilaiPilihan(ALASAN_SELESAI)) }),
  check: (isi, { kini }, amplop) => {
    const tanpa = tolakTanpaKader(kini);
    if (tanpa.length > 0) return tanpa;
    const tugas = kini.tugas.get(isi.tugasId);
    if (!tugas) return [tolak('menunggu-tugas', 'tugasId')];
    if (amplop.terjadi < tugas.mulai) return [tolak('selesai-sebelum-mulai', 'terjadi')];
    return tugas.selesai === null ? [] : [tolak('tugas-sudah-selesai', 'tugasId')];
  },
  apply: (kader, isi, amplop) => {
    const tugas = kader.tugas.get(isi.tugasId);
    return tugas ? { ...kader, tugas: new Map(kader.tugas).set(tugas.id, { ...tugas, selesai: amplop.terjadi }) } : kader;
  },
  ringkas: (isi, kader) => {
    const alasan = labelPilihan(ALASAN_SELESAI, isi.alasan);
    const jenis = labelPilihan(JENIS_TUGAS, kader.tugas.get(isi.tugasId)?.jenis ?? '');
    return teks([jenis.id, alasan.id].filter(Boolean).join(': '), [jenis.en, alasan.en].filter(Boolean).join(': '));
  },
});
