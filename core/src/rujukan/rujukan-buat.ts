// A member of a family was referred by the cadre; the reason is kept in general words, never a diagnosis.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolakSebelumJadiAnggota } from '../keluarga/tolak-umum.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { ALASAN_RUJUKAN, TUJUAN_RUJUKAN } from './pilihan.ts';

export const rujukanBuat = defineCatatan({
  kind: 'rujukan.buat',
  version: 1,
  judul: teks('Dirujuk', 'Referred'),
  isi: z.object({
    anggotaId: zUuid,
    tujuan: z.enum(nilaiPilihan(TUJUAN_RUJUKAN)),
    alasan: z.array(z.enum(nilaiPilihan(ALASAN_RUJUKAN))).check(z.minLength(1), z.maxLength(ALASAN_RUJUKAN.length)),
  }),
  check: (isi, konteks) => tolakSebelumJadiAnggota(konteks, isi.anggotaId),
  apply: (keluarga, isi, amplop) => ({ ...keluarga, rujukan: [...keluarga.rujukan, { id: amplop.id, tanggal: amplop.terjadi, anggotaId: isi.anggotaId }] }),
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.anggotaId)?.nama ?? '';
    const tujuan = labelPilihan(TUJUAN_RUJUKAN, isi.tujuan);
    return teks([nama, `ke ${tujuan.id}`].filter(Boolean).join(' '), [nama, `to ${tujuan.en}`].filter(Boolean).join(' '));
  },
});
