// Writes steps of a competition and says in words why one was refused.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { zJawabanCatat } from '@lini/core/pelaporan/laporan-wire.ts';
import { idBaru } from '@lini/ui/id.ts';
import { tt } from '@lini/ui/words/t.ts';
import { ask } from '../../app/api.ts';
import { endSesi } from '../../app/sesi.ts';

/** `id`: where the step is referred to afterwards; left out: a new one. */
export type LangkahLomba = { readonly kind: string; readonly isi: unknown; readonly id?: string };

/** Which competition, and the area it is held for. */
export type TempatLomba = { readonly id: string; readonly desa: string };

/** Writes the steps in order; null: all count, else the sentence of the first refusal. */
export async function catatLomba({ id, desa }: TempatLomba, langkah: readonly LangkahLomba[]): Promise<string | null> {
  const catatan = langkah.map(({ kind, isi, id: idLangkah = idBaru() }) => ({ id: idLangkah, kind, subjek: { jenis: 'lomba', id }, desa, isi }));
  const jawaban = await ask('/api/kantor/catat', zJawabanCatat, { kirim: { catatan } });
  if (!jawaban.ok) {
    if (jawaban.status === 401) endSesi();
    return jawaban.galat.pesan;
  }
  const tolak = jawaban.isi.putusan.find((satu) => satu.putusan !== 'diterima' && satu.putusan !== 'sudah-ada');
  return tolak ? tt(kalimatTolakan(tolak.kode ?? '')) : null;
}
