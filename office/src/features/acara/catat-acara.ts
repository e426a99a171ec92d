// Writes facts about a gathering, and says in words what was refused.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { zJawabanCatat } from '@lini/core/pelaporan/laporan-wire.ts';
import { idBaru } from '@lini/ui/id.ts';
import { tt } from '@lini/ui/words/t.ts';
import { ask } from '../../app/api.ts';
import { endSesi } from '../../app/sesi.ts';

/** `id` is given where it is named again afterwards. */
export type Tulisan = { readonly kind: string; readonly isi: object; readonly id?: string };
/** Which gathering, of which kecamatan or kabupaten. */
export type TempatAcara = { readonly id: string; readonly desa: string };

/** As many as the server takes in one request. */
const SEKALI_KIRIM = 500;

async function kirim({ id, desa }: TempatAcara, tulisan: readonly Tulisan[]): Promise<string | null> {
  const catatan = tulisan.map(({ kind, isi, id: idTulisan }) => ({ id: idTulisan ?? idBaru(), kind, subjek: { jenis: 'acara', id }, desa, isi }));
  const jawaban = await ask('/api/kantor/catat', zJawabanCatat, { kirim: { catatan } });
  if (!jawaban.ok) {
    if (jawaban.status === 401) endSesi();
    return jawaban.galat.pesan;
  }
  const gagal = jawaban.isi.putusan.find(({ putusan }) => putusan !== 'diterima' && putusan !== 'sudah-ada');
  return gagal ? tt(kalimatTolakan(gagal.kode ?? '')) : null;
}

/** Writes them in order; gives the first refusal as a sentence, null when all count. */
export async function catatAcara(tempat: TempatAcara, tulisan: readonly Tulisan[]): Promise<string | null> {
  for (let awal = 0; awal < tulisan.length; awal += SEKALI_KIRIM) {
    const salah = await kirim(tempat, tulisan.slice(awal, awal + SEKALI_KIRIM));
    if (salah !== null) return salah;
  }
  return null;
}
