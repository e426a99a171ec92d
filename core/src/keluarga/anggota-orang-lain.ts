// A cadre looked at two records that may be of one person, and they are two people: the pair is not pointed at again.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { tolakTanpaAnggota } from './tolak-umum.ts';

export const KIND_ORANG_LAIN = 'anggota.orang-lain';

export const anggotaOrangLain = defineCatatan({
  kind: KIND_ORANG_LAIN,
  version: 1,
  judul: teks('Bukan orang yang sama', 'Not the same person'),
  isi: z.object({
    anggotaId: zUuid,
    /** The one who is somebody else; she may live in another family. */
    lainId: zUuid,
  }),
  // The other one need not be known here: she may be of a village that has left this phone.
  check: (isi, { kini }) => tolakTanpaAnggota(kini, isi.anggotaId, 'anggotaId'),
  apply: (keluarga, isi) => ({ ...keluarga, orangLain: [...keluarga.orangLain, { anggotaId: isi.anggotaId, lainId: isi.lainId }] }),
  // Withdrawing it lets the pair be pointed at once more.
  isianTetap: ['anggotaId', 'lainId'],
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.anggotaId)?.nama ?? '';
    return teks(`${nama} dan orang yang mirip dengannya`, `${nama} and someone like her`);
  },
});
