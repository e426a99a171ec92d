// Keeps a fact about a gathering or competition on the phone: judged first, like every other, and sent when there is a signal.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import { type Isian, periksa, simpan } from '../catat.ts';
import type { EntriSubjek } from '../entri.ts';
import { RT_SEDESA } from '../nama-subjek.ts';
import { hariIni } from '../waktu.ts';

export type HasilCatat = { readonly catatan: Catatan } | { readonly tolakan: Tolakan };

/** The fact of today about the subject, ready for `periksa`. */
export const isianAcara = ({ jenis, id, keadaan }: EntriSubjek<'acara'> | EntriSubjek<'lomba'>, kind: string, isi: Record<string, unknown>): Isian => ({
  subjek: { jenis, id },
  desa: keadaan.desa,
  rt: RT_SEDESA,
  kind,
  terjadi: hariIni.value,
  isi,
});

/** Whether a refusal only waits for a check-in, which may be on the phone of the door: what she wrote is kept until it comes. */
export const isMenungguHadir = ({ kode }: Tolakan): boolean => kode === 'menunggu-hadir';

/** Keeps it, with `pesan` in the toast, or gives the first refusal. */
export async function catatAcara(
  entri: EntriSubjek<'acara'> | EntriSubjek<'lomba'>,
  kind: string,
  isi: Record<string, unknown>,
  pesan?: string,
): Promise<HasilCatat> {
  const isian = isianAcara(entri, kind, isi);
  const [tolakan] = periksa(isian);
  return tolakan && !isMenungguHadir(tolakan) ? { tolakan } : { catatan: await simpan(isian, [], pesan) };
}
