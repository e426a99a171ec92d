// The couple was asked this month and nothing had changed: the line of Register Pembinaan PUS is confirmed in one tap.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { isMalHabis } from '../kb/mal.ts';
import { findMasaBerjalan, getPasangan, withPasangan } from '../keluarga/keluarga.ts';
import { tolakBukanIstri } from '../keluarga/tolak-umum.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { teks } from '../teks.ts';
import { kotakPus, LABEL_KOTAK } from './kotak.ts';

export const pusTetap = defineCatatan({
  kind: 'pus.tetap',
  version: 1,
  judul: teks('Register PUS: tetap', 'Couples register: no change'),
  isi: z.object({ istriId: zUuid }),
  check: (isi, konteks, amplop) => {
    const bukanIstri = tolakBukanIstri(konteks, isi.istriId, amplop.terjadi);
    if (bukanIstri.length > 0) return bukanIstri;
    const parameter = parameterPada(amplop.terjadi);
    const pasangan = getPasangan(konteks.pada, isi.istriId);
    // "As before" says nothing about a couple that was never asked, or not since a birth; nor where MAL cannot protect any more.
    if (kotakPus(pasangan, parameter) === 'belum') return [tolak('keadaan-belum-ditanya', 'istriId')];
    const isMal = findMasaBerjalan(pasangan)?.metode === 'mal';
    return isMal && isMalHabis(konteks.pada, isi.istriId, amplop.terjadi, parameter) ? [tolak('mal-perlu-ditanya', 'istriId')] : [];
  },
  apply: (keluarga, isi, amplop) => withPasangan(keluarga, isi.istriId, (lama) => ({ ...lama, statusPada: amplop.terjadi })),
  ringkas: (isi, keluarga) => {
    const pasangan = getPasangan(keluarga, isi.istriId);
    const kotak = LABEL_KOTAK[kotakPus(pasangan, parameterPada(pasangan.statusPada ?? '2000-01-01'))];
    return teks(`Tidak ada perubahan. Kini: ${kotak.id}`, `No change. Now: ${kotak.en}`);
  },
});
