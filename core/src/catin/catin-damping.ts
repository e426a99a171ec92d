// Someone who is going to marry was accompanied: screening, what was talked about, and the result (Elsimil; TPK guide).
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { tolakTanpaAnggota } from '../keluarga/tolak-umum.ts';
import { TOPIK_KIE } from '../kie/topik.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { HASIL_CATIN } from './riwayat-catin.ts';

export const BATAS_CATIN = {
  lila: { rendah: 12, tinggi: 50 },
  hb: { rendah: 3, tinggi: 22 },
  berat: { rendah: 20, tinggi: 200 },
  tinggi: { rendah: 100, tinggi: 220 },
} as const;

const dalam = ({ rendah, tinggi }: { rendah: number; tinggi: number }) => z.nullable(z.number().check(z.minimum(rendah), z.maximum(tinggi)));

export const catinDamping = defineCatatan({
  kind: 'catin.damping',
  version: 1,
  dibaca: 'penulis-ppkbd-pkb',
  judul: teks('Pendampingan calon pengantin', 'Accompaniment before marriage'),
  isi: z.object({
    anggotaId: zUuid,
    lila: dalam(BATAS_CATIN.lila),
    hb: dalam(BATAS_CATIN.hb),
    berat: dalam(BATAS_CATIN.berat),
    tinggi: dalam(BATAS_CATIN.tinggi),
    merokok: z.nullable(z.boolean()),
    topik: z.array(z.enum(nilaiPilihan(TOPIK_KIE))).check(z.maxLength(TOPIK_KIE.length)),
    /** As the Elsimil card says it, or as the cadre sees it; null: not settled. */
    hasil: z.nullable(z.enum(nilaiPilihan(HASIL_CATIN))),
  }),
  check: (isi, { kini }) => {
    const tanpaAnggota = tolakTanpaAnggota(kini, isi.anggotaId, 'anggotaId');
    if (tanpaAnggota.length > 0) return tanpaAnggota;
    return kini.catin.some((satu) => satu.anggotaId === isi.anggotaId) ? [] : [tolak('menunggu-catin', 'anggotaId')];
  },
  apply: (keluarga, isi, amplop) => ({ ...keluarga, catinDamping: [...keluarga.catinDamping, { ...isi, id: amplop.id, tanggal: amplop.terjadi }] }),
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.anggotaId)?.nama ?? '';
    const hasil = isi.hasil === null ? null : labelPilihan(HASIL_CATIN, isi.hasil);
    return teks([nama, hasil?.id].filter(Boolean).join(': '), [nama, hasil?.en].filter(Boolean).join(': '));
  },
});
