// The first day of the last period became known later, or better known: from the KIA book, a scan, or memory.

import * as z from 'zod/mini';
import { zTanggal, zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { withPasangan } from '../keluarga/keluarga.ts';
import { tolakTanpaAnggota } from '../keluarga/tolak-umum.ts';
import { hariTeks } from '../nama-bulan.ts';
import { selisihHari } from '../tanggal.ts';
import { labelPilihan, nilaiPilihan, type Pilihan, teks } from '../teks.ts';

export const SUMBER_HPHT = [
  { nilai: 'buku-kia', label: teks('Buku KIA', 'KIA book') },
  { nilai: 'usg', label: teks('USG', 'Scan') },
  { nilai: 'ingatan', label: teks('Ingatan ibu', 'Her memory') },
] as const satisfies Pilihan[];

const HARI_TERLAMA = 310;

export const hamilHpht = defineCatatan({
  kind: 'hamil.hpht',
  version: 1,
  judul: teks('HPHT diketahui', 'Last period known'),
  isi: z.object({ istriId: zUuid, hpht: zTanggal, sumber: z.enum(nilaiPilihan(SUMBER_HPHT)) }),
  check: (isi, { kini, pada }, amplop) => {
    const tanpaAnggota = tolakTanpaAnggota(kini, isi.istriId, 'istriId');
    if (tanpaAnggota.length > 0) return tanpaAnggota;
    if (!pada.pasangan.get(isi.istriId)?.hamil) return [tolak('tidak-hamil', 'istriId')];
    const hari = selisihHari(isi.hpht, amplop.terjadi);
    return hari < 0 || hari > HARI_TERLAMA ? [tolak('hpht-tidak-mungkin', 'hpht')] : [];
  },
  apply: (keluarga, isi) => withPasangan(keluarga, isi.istriId, (lama) => ({ ...lama, hamil: lama.hamil && { ...lama.hamil, hpht: isi.hpht } })),
  ringkas: (isi) => {
    const sumber = labelPilihan(SUMBER_HPHT, isi.sumber);
    return teks(`${hariTeks(isi.hpht).id}, ${sumber.id}`, `${hariTeks(isi.hpht).en}, ${sumber.en}`);
  },
});
