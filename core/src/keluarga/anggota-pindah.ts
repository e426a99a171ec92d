// A member left the family: moved away, married out, or went to another family of the village.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, nilaiPilihan, type Pilihan, teks } from '../teks.ts';
import { withAnggota } from './keluarga.ts';
import { tolakSebelumJadiAnggota } from './tolak-umum.ts';

export const SEBAB_PINDAH = [
  { nilai: 'menikah', label: teks('Menikah', 'Married') },
  { nilai: 'bercerai', label: teks('Bercerai', 'Divorced') },
  { nilai: 'pindah', label: teks('Pindah tempat tinggal', 'Moved away') },
] as const satisfies Pilihan[];

/** Written by a flow that also writes the other family. */
const SEBAB_ALUR = [
  { nilai: 'pisah-kk', label: teks('Membentuk keluarga sendiri', 'Formed an own family') },
  { nilai: 'ikut-keluarga', label: teks('Ikut keluarga lain di desa ini', 'Joined another family of this village') },
] as const satisfies Pilihan[];

const SEBAB_SEMUA = [...SEBAB_PINDAH, ...SEBAB_ALUR];

export const anggotaPindah = defineCatatan({
  kind: 'anggota.pindah',
  version: 2,
  judul: teks('Anggota keluar dari keluarga', 'Member left the family'),
  /** `keKeluarga`: the family of this village in which the same person, under the same id, is found from then on. */
  isi: z.object({ anggotaId: zUuid, sebab: z.enum(nilaiPilihan(SEBAB_SEMUA)), keKeluarga: z.nullable(zUuid) }),
  upgrade: { 1: (lama) => ({ ...lama, keKeluarga: null }) },
  check: (isi, konteks) => {
    const tanpaAnggota = tolakSebelumJadiAnggota(konteks, isi.anggotaId);
    if (tanpaAnggota.length > 0) return tanpaAnggota;
    return konteks.pada.anggota.get(isi.anggotaId)?.meninggal ? [tolak('anggota-meninggal', 'anggotaId')] : [];
  },
  apply: (keluarga, isi, amplop) => {
    // The family gone to was merged with this one: nobody left.
    if (isi.keKeluarga === keluarga.id) return keluarga;
    return withAnggota(keluarga, isi.anggotaId, (lama) => ({ ...lama, pindah: amplop.terjadi }));
  },
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.anggotaId)?.nama ?? '';
    const sebab = labelPilihan(SEBAB_SEMUA, isi.sebab);
    return teks(`${nama}: ${sebab.id}`, `${nama}: ${sebab.en}`);
  },
});
