// A certificate is issued to one person; its number was allotted by the server, which alone writes this. Withdrawing it takes the certificate back.
import * as z from 'zod/mini';
import { zTanggal, zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { bacaNomorSertifikat } from '../pelatihan/nomor-sertifikat.ts';
import { teks } from '../teks.ts';
import type { RencanaTercetak } from './acara.ts';
import { type IsiRencana, JP_TERBANYAK } from './rencana.ts';

const zSertifikat = z.object({
  orangId: zUuid,
  /** As printed, `6311-2026-00107-NN`. */
  nomor: z.string().check(z.regex(/^\d{4}-\d{4}-\d{5}-\d{2}$/)),
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** Training hours of the programme. */
  jp: z.number().check(z.gte(0), z.lte(JP_TERBANYAK)),
  tanggal: zTanggal,
});

const tercetak = (rencana: IsiRencana | null): RencanaTercetak | null => {
  if (rencana === null) return null;
  const { judul, mulai, selesai, tempat, penyelenggara } = rencana;
  return { judul, mulai, selesai, tempat, penyelenggara };
};

export const KIND_SERTIFIKAT = 'acara.sertifikat';

export const acaraSertifikat = defineUntuk('acara')({
  kind: KIND_SERTIFIKAT,
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten'],
  isPengurus: true,
  // Its holder's own; a phone of the committee keeps those of its area alone (`acara_pemegang`, server/migrations).
  dibaca: 'pemegang',
  judul: teks('Sertifikat diterbitkan', 'Certificate issued'),
  isi: zSertifikat,
  // What is printed stands: a mistake is withdrawn and issued anew under another number.
  isianTetap: ['orangId', 'nomor', 'nama', 'jp', 'tanggal'],
  // Who passed and who has one already the server knows, which numbers them under a lock (`features/acara`); a check that folded the
  // gathering for each of hundreds would take minutes when one is withdrawn.
  check: ({ nomor }, _konteks, { desa }) => (bacaNomorSertifikat(nomor)?.kabupaten === desa.slice(0, 5) ? [] : [tolak('nomor-sertifikat-salah', 'nomor')]),
  apply: (acara, { orangId, nomor, nama, jp, tanggal }, { id }) => ({
    ...acara,
    sertifikat: new Map([...acara.sertifikat, [orangId, { catatanId: id, nomor, nama, jp, tanggal, rencana: tercetak(acara.rencana) }]]),
  }),
  ringkas: ({ nomor }) => teks(`Sertifikat ${nomor}`, `Certificate ${nomor}`),
});
