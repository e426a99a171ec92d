// A child was weighed or measured, at the posyandu, at home or elsewhere.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { bulanPenuh } from '../tanggal.ts';
import { nilaiPilihan, teks } from '../teks.ts';
import { withRiwayatAnak } from './ibu-anak.ts';
import { CARA_UKUR, MAKAN, TEMPAT_UKUR } from './riwayat-anak.ts';
import { tolakTentangAnak } from './tolak-anak.ts';

/** What scales and boards for children can show at all; what is odd for the age is asked again by the form. */
export const BATAS_UKUR = { berat: { rendah: 0.5, tinggi: 60 }, panjang: { rendah: 25, tinggi: 150 } } as const;

const dalam = ({ rendah, tinggi }: { rendah: number; tinggi: number }) => z.nullable(z.number().check(z.minimum(rendah), z.maximum(tinggi)));
const angka = (nilai: number): string => String(nilai).replace('.', ',');

export const anakUkur = defineCatatan({
  kind: 'anak.ukur',
  version: 1,
  judul: teks('Timbang dan ukur anak', 'Child weighed and measured'),
  isi: z.object({
    anggotaId: zUuid,
    /** kg and cm as read; null: not taken that day. */
    berat: dalam(BATAS_UKUR.berat),
    panjang: dalam(BATAS_UKUR.panjang),
    cara: z.nullable(z.enum(nilaiPilihan(CARA_UKUR))),
    tempat: z.enum(nilaiPilihan(TEMPAT_UKUR)),
    kms: z.nullable(z.boolean()),
    makan: z.nullable(z.enum(nilaiPilihan(MAKAN))),
    /** Asked when a value is hard to believe: measured again and the same. Null: not asked. */
    yakin: z.nullable(z.boolean()),
  }),
  // Values hard to believe are not refused: a cadre who measured again is believed, and the screen keeps saying that they are odd.
  check: (isi, konteks, amplop) => {
    const tentangAnak = tolakTentangAnak(konteks, isi.anggotaId, amplop.terjadi);
    if (tentangAnak.length > 0) return tentangAnak;
    const lahir = konteks.kini.anggota.get(isi.anggotaId)?.lahir ?? null;
    const isLewat = lahir !== null && bulanPenuh(lahir, amplop.terjadi) >= parameterPada(amplop.terjadi)['krs.balitaMonthsExclusive'];
    if (isLewat) return [tolak('lewat-umur-ukur', 'anggotaId')];
    if (isi.berat === null && isi.panjang === null) return [tolak('ukuran-wajib', 'berat')];
    if (isi.panjang !== null && isi.cara === null) return [tolak('cara-ukur-wajib', 'cara')];
    return isi.yakin === false ? [tolak('ukur-ulang', 'yakin')] : [];
  },
  apply: (keluarga, { anggotaId, ...isi }, amplop) =>
    withRiwayatAnak(keluarga, anggotaId, (lama) => ({ ...lama, ukur: [...lama.ukur, { ...isi, id: amplop.id, tanggal: amplop.terjadi }] })),
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.anggotaId)?.nama;
    const ukuran = [isi.berat === null ? null : `${angka(isi.berat)} kg`, isi.panjang === null ? null : `${angka(isi.panjang)} cm`];
    const kalimat = [nama, ...ukuran].filter(Boolean).join(', ');
    return teks(kalimat, kalimat);
  },
});
