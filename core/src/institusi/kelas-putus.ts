// The PKB decides the class of an institution; a decision other than the computed class says why, and both are kept.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, teks } from '../teks.ts';
import { isiPenilaian, ringkasPenilaian, tolakBulanBerjalan, tolakHitungan, zKelas } from './kelas-isi.ts';
import { KLASIFIKASI_KARTU } from './pilihan.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const kelasPutus = defineUntuk('institusi')({
  kind: 'institusi.kelas-putus',
  version: 1,
  peran: ['pkb'],
  judul: teks('Kelas diputuskan', 'Class decided'),
  isi: z.object({
    ...isiPenilaian,
    /** The proposal it answers; null: none was made. */
    usulId: z.nullable(zUuid),
    putus: zKelas,
    alasan: z.nullable(z.string().check(z.trim(), z.minLength(3), z.maxLength(500))),
  }),
  isianTetap: ['sampai', 'usulId'],
  check: (isi, { kini }, amplop) => {
    const tanpa = tolakTanpaInstitusi(kini);
    if (tanpa.length > 0) return tanpa;
    const hitungan = tolakHitungan(isi);
    if (hitungan.length > 0) return hitungan;
    if (isi.putus !== isi.hitung && isi.alasan === null) return [tolak('kelas-tanpa-alasan', 'alasan')];
    const usul = kini.kelas.usul.find((satu) => satu.id === isi.usulId);
    if (isi.usulId !== null && usul === undefined) return [tolak('menunggu-catatan', 'usulId')];
    if (usul?.oleh === amplop.oleh) return [tolak('putus-usul-sendiri', 'oleh')];
    return tolakBulanBerjalan(isi.sampai, amplop.terjadi);
  },
  apply: (institusi, { sampai, tingkat, hitung, rubrik, usulId, putus, alasan }, { id, terjadi, oleh }) => ({
    ...institusi,
    kelas: { ...institusi.kelas, putus: [...institusi.kelas.putus, { id, tanggal: terjadi, oleh, sampai, tingkat, hitung, rubrik, usulId, putus, alasan }] },
  }),
  ringkas: (isi) => {
    const [inti, hitung] = [ringkasPenilaian(isi.putus, isi.tingkat, isi.sampai), labelPilihan(KLASIFIKASI_KARTU, isi.hitung)];
    return isi.putus === isi.hitung
      ? inti
      : teks(`${inti.id}; hitungan ${hitung.id}: ${isi.alasan ?? ''}`, `${inti.en}; computed ${hitung.en}: ${isi.alasan ?? ''}`);
  },
});
