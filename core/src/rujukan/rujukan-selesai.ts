// What came of a referral.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { tolakTanpaKeluarga } from '../keluarga/tolak-umum.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { HASIL_RUJUKAN } from './pilihan.ts';

export const rujukanSelesai = defineCatatan({
  kind: 'rujukan.selesai',
  version: 1,
  judul: teks('Hasil rujukan', 'Result of a referral'),
  isi: z.object({ rujukanId: zUuid, hasil: z.enum(nilaiPilihan(HASIL_RUJUKAN)) }),
  check: (isi, { kini }, amplop) => {
    const tanpa = tolakTanpaKeluarga(kini);
    if (tanpa.length > 0) return tanpa;
    const rujukan = kini.rujukan.find((satu) => satu.id === isi.rujukanId);
    if (!rujukan) return [tolak('menunggu-catatan', 'rujukanId')];
    if (kini.rujukanSelesai.has(isi.rujukanId)) return [tolak('rujukan-sudah-selesai', 'rujukanId')];
    return amplop.terjadi < rujukan.tanggal ? [tolak('selesai-sebelum-mulai', 'terjadi')] : [];
  },
  apply: (keluarga, isi, amplop) => ({
    ...keluarga,
    rujukanSelesai: new Map(keluarga.rujukanSelesai).set(isi.rujukanId, { tanggal: amplop.terjadi, hasil: isi.hasil }),
  }),
  ringkas: (isi) => labelPilihan(HASIL_RUJUKAN, isi.hasil),
});
