// Writes facts about a gathering, and says in words what was refused.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { zJawabanCatat } from '@lini/core/pelaporan/laporan-wire.ts';
import { idBaru } from '@lini/ui/id.ts';
import { tt } from '@lini/ui/words/t.ts';
import { ask } from '../../app/api.ts';
import { endSesi } from '../../app/sesi.ts';

export type Tulisan = { readonly kind: string; readonly isi: object };
/** Which gathering, of which kecamatan or kabupaten. */
export type TempatAcara = { readonly id: string; readonly desa: string };

/** Writes them in order; gives the first refusal as a sentence, null when all count. */
export async function catatAcara({ id, desa }: TempatAcara, tulisan: readonly Tulisan[]): Promise<string | null> {
  const catatan = tulisan.map(({ kind, isi }) => ({ id: idBaru(), kind, subjek: { jenis: 'acara', id }, desa, isi }));
  const jawaban = await ask('/api/kantor/catat', zJawabanCatat, { kirim: { catatan } });
  if (!jawaban.ok) {
    if (jawaban.status === 401) endSesi();
    return jawaban.galat.pesan;
  }
  const gagal = jawaban.isi.putusan.find(({ putusan }) => putusan !== 'diterima' && putusan !== 'sudah-ada');
  return gagal ? tt(kalimatTolakan(gagal.kode ?? '')) : null;
}
