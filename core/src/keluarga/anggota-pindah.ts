// A member left the family: moved away or married out.
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

export const anggotaPindah = defineCatatan({
  kind: 'anggota.pindah',
  version: 1,
  judul: teks('Anggota keluar dari keluarga', 'Member left the family'),
  isi: z.object({ anggotaId: zUuid, sebab: z.enum(nilaiPilihan(SEBAB_PINDAH)) }),
  check: (isi, konteks) => {
    const tanpaAnggota = tolakSebelumJadiAnggota(konteks, isi.anggotaId);
    if (tanpaAnggota.length > 0) return tanpaAnggota;
    return konteks.pada.anggota.get(isi.anggotaId)?.meninggal ? [tolak('anggota-meninggal', 'anggotaId')] : [];
  },
  apply: (keluarga, isi, amplop) => withAnggota(keluarga, isi.anggotaId, (lama) => ({ ...lama, pindah: amplop.terjadi })),
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.anggotaId)?.nama ?? '';
    const sebab = labelPilihan(SEBAB_PINDAH, isi.sebab);
    return teks(`${nama}: ${sebab.id}`, `${nama}: ${sebab.en}`);
  },
});
