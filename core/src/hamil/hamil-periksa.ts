// A visit to, or an examination of, a pregnant mother: tablets, measures, danger signs, talk about contraception, and whether she was accompanied.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { tolakTanpaAnggota } from '../keluarga/tolak-umum.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { BENTUK_KIE, RENCANA_KBPP, TANDA_BAHAYA, TEMPAT_PERIKSA } from './riwayat-hamil.ts';

export const BATAS_HAMIL = {
  lila: { rendah: 12, tinggi: 50 },
  tinggi: { rendah: 100, tinggi: 200 },
  hb: { rendah: 3, tinggi: 22 },
  ttd: { rendah: 0, tinggi: 200 },
} as const;

const dalam = ({ rendah, tinggi }: { rendah: number; tinggi: number }) => z.nullable(z.number().check(z.minimum(rendah), z.maximum(tinggi)));
const yaTidak = z.nullable(z.boolean());

export const hamilPeriksa = defineCatatan({
  kind: 'hamil.periksa',
  version: 1,
  judul: teks('Periksa ibu hamil', 'Visit of a pregnant mother'),
  isi: z.object({
    istriId: zUuid,
    tempat: z.enum(nilaiPilihan(TEMPAT_PERIKSA)),
    diperiksaBidan: yaTidak,
    didampingi: z.boolean(),
    ttdDiberi: z.nullable(z.int().check(z.minimum(BATAS_HAMIL.ttd.rendah), z.maximum(BATAS_HAMIL.ttd.tinggi))),
    ttdDiminum: yaTidak,
    lila: dalam(BATAS_HAMIL.lila),
    tinggi: dalam(BATAS_HAMIL.tinggi),
    hb: dalam(BATAS_HAMIL.hb),
    tandaBahaya: z.array(z.enum(nilaiPilihan(TANDA_BAHAYA))).check(z.maxLength(TANDA_BAHAYA.length)),
    penyakit: yaTidak,
    kembar: yaTidak,
    kieKb: yaTidak,
    kie: z.nullable(z.enum(nilaiPilihan(BENTUK_KIE))),
    kbpp: z.nullable(z.enum(nilaiPilihan(RENCANA_KBPP))),
    rujukan: yaTidak,
    bansos: yaTidak,
  }),
  check: (isi, { kini, pada }, amplop) => {
    const tanpaAnggota = tolakTanpaAnggota(kini, isi.istriId, 'istriId');
    if (tanpaAnggota.length > 0) return tanpaAnggota;
    // The pregnancy may have become known after this visit, and its end too: its last period tells that it had begun.
    const pasangan = kini.pasangan.get(isi.istriId);
    const berakhirKemudian = (pasangan?.persalinan ?? []).filter((satu) => satu.tanggal >= amplop.terjadi).map((satu) => satu.kehamilan);
    const isMeliputi = [pada.pasangan.get(isi.istriId)?.hamil, pasangan?.hamil, ...berakhirKemudian].some(
      (satu) => satu && (satu.hpht ?? satu.dicatat) <= amplop.terjadi,
    );
    return isMeliputi ? [] : [tolak('tidak-hamil', 'istriId')];
  },
  apply: (keluarga, isi, amplop) => ({ ...keluarga, hamilPeriksa: [...keluarga.hamilPeriksa, { ...isi, id: amplop.id, tanggal: amplop.terjadi }] }),
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.istriId)?.nama ?? '';
    const tempat = labelPilihan(TEMPAT_PERIKSA, isi.tempat);
    const bahaya = isi.tandaBahaya.length > 0;
    return teks(
      [nama, tempat.id, bahaya ? 'ada tanda bahaya' : ''].filter(Boolean).join(', '),
      [nama, tempat.en, bahaya ? 'danger signs' : ''].filter(Boolean).join(', '),
    );
  },
});
