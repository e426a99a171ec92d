// A member leaves a group, with the reason; what was attended stays.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, nilaiPilihan } from '../teks.ts';
import { ALASAN_KELUAR } from './pilihan.ts';
import { tolakTanpaPoktan } from './tolak-poktan.ts';

export const poktanAnggotaKeluar = defineUntuk('poktan')({
  kind: 'poktan.anggota-keluar',
  version: 1,
  judul: { id: 'Anggota kelompok keluar', en: 'Member left the group' },
  isi: z.object({ id: zUuid, alasan: z.enum(nilaiPilihan(ALASAN_KELUAR)) }),
  check: (isi, konteks) => {
    const tanpaPoktan = tolakTanpaPoktan(konteks);
    if (tanpaPoktan.length > 0) return tanpaPoktan;
    if (!konteks.kini.anggota.has(isi.id)) return [tolak('menunggu-anggota-poktan', 'id')];
    return konteks.pada.anggota.has(isi.id) ? [] : [tolak('keluar-sebelum-masuk', 'terjadi')];
  },
  apply: (poktan, isi, amplop) => {
    const lama = poktan.anggota.get(isi.id);
    return lama ? { ...poktan, anggota: new Map(poktan.anggota).set(isi.id, { ...lama, keluar: amplop.terjadi }) } : poktan;
  },
  ringkas: (isi) => labelPilihan(ALASAN_KELUAR, isi.alasan),
});
