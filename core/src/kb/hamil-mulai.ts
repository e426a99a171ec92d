// A pregnancy became known.

import * as z from 'zod/mini';
import { zTanggal, zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { type Pasangan, tutupMasaKb, withPasangan } from '../keluarga/keluarga.ts';
import { tolakBukanIstri } from '../keluarga/tolak-umum.ts';
import { hariTeks } from '../nama-bulan.ts';
import { selisihHari, type Tanggal } from '../tanggal.ts';
import { teks } from '../teks.ts';
import { isSudahBerakhir } from './persalinan.ts';

const HARI_TERLAMA = 310;

/** The last period already told of the same pregnancy: another phone, or the record of a merged family, may not know it. */
function hphtDiketahui({ hamil }: Pasangan, pada: Tanggal): Tanggal | null {
  const hpht = hamil?.hpht ?? null;
  return hpht !== null && selisihHari(hpht, pada) <= HARI_TERLAMA ? hpht : null;
}

export const hamilMulai = defineCatatan({
  kind: 'hamil.mulai',
  version: 1,
  judul: teks('Hamil', 'Pregnancy'),
  /** `hpht`: first day of the last menstrual period; null when not known. */
  isi: z.object({ istriId: zUuid, hpht: z.nullable(zTanggal) }),
  check: (isi, konteks, amplop) => {
    const { pada } = konteks;
    const bukanIstri = tolakBukanIstri(konteks, isi.istriId, amplop.terjadi);
    if (bukanIstri.length > 0) return bukanIstri;
    if (pada.pasangan.get(isi.istriId)?.hamil) return [tolak('sedang-hamil', 'istriId')];
    if (isi.hpht === null) return [];
    const hari = selisihHari(isi.hpht, amplop.terjadi);
    return hari < 0 || hari > HARI_TERLAMA ? [tolak('hpht-tidak-mungkin', 'hpht')] : [];
  },
  // Pregnant beats using: a method still open is closed by the pregnancy (family-planning.md 4).
  apply: (keluarga, isi, amplop) =>
    withPasangan(keluarga, isi.istriId, (lama) => {
      const hamil = { dicatat: amplop.terjadi, hpht: isi.hpht ?? hphtDiketahui(lama, amplop.terjadi) };
      if (isSudahBerakhir(hamil, amplop.dicatat, lama.persalinan)) return lama;
      return { ...tutupMasaKb(lama, amplop.terjadi), kesertaan: lama.masaKb.length > 0 ? 'pernah' : lama.kesertaan, ingin: null, hamil };
    }),
  ringkas: (isi) =>
    isi.hpht === null ? teks('HPHT tidak diketahui', 'Last period not known') : teks(`HPHT ${hariTeks(isi.hpht).id}`, `Last period ${hariTeks(isi.hpht).en}`),
});
