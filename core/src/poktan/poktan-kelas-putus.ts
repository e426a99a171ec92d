// The PKB decides the class of a group; the class computed by the working rubric is kept beside it with its evidence, and the reason where they differ.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, teks } from '../teks.ts';
import { isiPenilaianPoktan, tolakBelumTutup, zKelasPoktan } from './kelas-isi.ts';
import { KELAS_PUTUS_POKTAN } from './kelas-poktan.ts';
import { tolakTanpaPoktan } from './tolak-poktan.ts';

export const poktanKelasPutus = defineUntuk('poktan')({
  kind: 'poktan.kelas-putus',
  version: 2,
  // Version 1 kept neither period nor evidence, and answered no proposal.
  upgrade: { 1: (lama) => ({ ...lama, sampai: null, rubrik: null, bukti: null, usulId: null }) },
  peran: ['pkb'],
  judul: teks('Kelas kelompok diputuskan', 'Class of the group decided'),
  isi: z.object({
    sampai: z.nullable(isiPenilaianPoktan.sampai),
    rubrik: z.nullable(isiPenilaianPoktan.rubrik),
    /** Null: the rubric was not made for this kind of group. */
    hitung: z.nullable(zKelasPoktan),
    bukti: z.nullable(isiPenilaianPoktan.bukti),
    /** The proposal it answers; null: none was made. */
    usulId: z.nullable(zUuid),
    putus: zKelasPoktan,
    alasan: z.nullable(z.string().check(z.trim(), z.minLength(3), z.maxLength(500))),
  }),
  isianTetap: ['sampai', 'usulId'],
  check: (isi, konteks, amplop) => {
    const { kini } = konteks;
    const tanpa = tolakTanpaPoktan(konteks);
    if (tanpa.length > 0) return tanpa;
    if (isi.putus !== isi.hitung && isi.alasan === null) return [tolak('kelas-tanpa-alasan', 'alasan')];
    const usul = kini.kelas.usul.find((satu) => satu.id === isi.usulId);
    if (isi.usulId !== null && usul === undefined) return [tolak('menunggu-catatan', 'usulId')];
    if (usul?.oleh === amplop.oleh) return [tolak('putus-usul-sendiri', 'oleh')];
    return isi.sampai === null ? [] : tolakBelumTutup(isi.sampai, amplop.terjadi);
  },
  apply: (poktan, { sampai, rubrik, hitung, usulId, putus, alasan }, { id, terjadi, oleh }) => ({
    ...poktan,
    kelas: { ...poktan.kelas, putus: [...poktan.kelas.putus, { id, tanggal: terjadi, oleh, sampai, rubrik, hitung, usulId, putus, alasan }] },
  }),
  ringkas: (isi) => {
    const putus = labelPilihan(KELAS_PUTUS_POKTAN, isi.putus);
    return isi.alasan === null ? putus : teks(`${putus.id}: ${isi.alasan}`, `${putus.en}: ${isi.alasan}`);
  },
});
