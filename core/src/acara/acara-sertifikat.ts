// A certificate is issued to one person; its number was allotted by the server, which alone writes this. Withdrawing it takes the certificate back.
import * as z from 'zod/mini';
import { zTanggal, zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { bacaNomorSertifikat } from '../pelatihan/nomor-sertifikat.ts';
import { teks } from '../teks.ts';
import { isTerdaftar, tolakTanpaRencana, tolakTingkat } from './tolak-acara.ts';

const zSertifikat = z.object({
  orangId: zUuid,
  /** As printed, `6311-2026-00107-NN`. */
  nomor: z.string().check(z.regex(/^\d{4}-\d{4}-\d{5}-\d{2}$/)),
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** Training hours of the programme. */
  jp: z.number().check(z.gte(0), z.lte(500)),
  tanggal: zTanggal,
});

export const KIND_SERTIFIKAT = 'acara.sertifikat';

export const acaraSertifikat = defineUntuk('acara')({
  kind: KIND_SERTIFIKAT,
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten'],
  judul: teks('Sertifikat diterbitkan', 'Certificate issued'),
  isi: zSertifikat,
  isianTetap: ['orangId', 'nomor'],
  check: ({ orangId, nomor }, { kini, pelaku }, { desa }) => {
    const umum = [...tolakTanpaRencana(kini), ...tolakTingkat(desa, pelaku)];
    if (umum.length > 0) return umum;
    if (bacaNomorSertifikat(nomor)?.kabupaten !== desa.slice(0, 5)) return [tolak('nomor-sertifikat-salah', 'nomor')];
    if (!isTerdaftar(kini, orangId)) return [tolak('peserta-tidak-terdaftar', 'orangId')];
    return kini.sertifikat.has(orangId) ? [tolak('sertifikat-sudah-ada', 'orangId')] : [];
  },
  apply: (acara, { orangId, nomor, nama, jp, tanggal }, { id }) => ({
    ...acara,
    sertifikat: new Map([...acara.sertifikat, [orangId, { catatanId: id, nomor, nama, jp, tanggal }]]),
  }),
  ringkas: ({ nomor }) => teks(`Sertifikat ${nomor}`, `Certificate ${nomor}`),
});
