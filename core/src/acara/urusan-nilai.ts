// Paper scores: nobody's own, under whichever of her names; and what is written of people waits until the gathering knows them.
import type { Catatan } from '../catatan/catatan.ts';
import { findAkar } from '../catatan/peran-sasaran.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { bacaOrang, desaOrang, type IsiOrang, idSeorang, isDiAcara, listPasangan, type TempatTugas, yangBerlaku } from './orang-kejadian.ts';

const [KIND_NILAI, KIND_SAMAKAN] = ['acara.nilai-tes', 'acara.samakan'];

/** Whether a score of somebody was entered, corrected or withdrawn by herself under another of her names, and that still stands. */
function isDinilaiSendiri(seorang: ReadonlySet<string>, semua: readonly Catatan[]): boolean {
  const berlaku = new Map(yangBerlaku(semua).map((satu) => [satu.id, satu]));
  return [...berlaku.values()].some((satu) => {
    if (!seorang.has(satu.oleh)) return false;
    const akar = findAkar(satu, (id) => semua.find((lain) => lain.id === id));
    return akar?.kind === KIND_NILAI && seorang.has((akar.isi as IsiOrang).pesertaId ?? '') && (satu.kind !== KIND_NILAI || berlaku.has(akar.id));
  });
}

/**
 * The refusal when somebody enters, corrects or withdraws a score of her own, or makes names one or two again so that it becomes hers: the
 * committee tests its members too. In either order of arrival.
 */
export function tolakNilaiSendiri(catatan: Catatan, semua: readonly Catatan[]): Tolakan | null {
  if (catatan.subjek.jenis !== 'acara') return null;
  const akar = findAkar(catatan, (id) => semua.find((satu) => satu.id === id));
  if (akar?.kind !== KIND_NILAI && akar?.kind !== KIND_SAMAKAN) return null;
  const pasangan = listPasangan(yangBerlaku(semua));
  for (const { pesertaId = '', orangA = '', orangB = '' } of bacaOrang(catatan, akar)) {
    if (akar.kind === KIND_NILAI) {
      if (idSeorang(pesertaId, pasangan).has(catatan.oleh)) return tolak('nilai-sendiri', 'pesertaId');
      continue;
    }
    const seorang = idSeorang(orangA, [...pasangan, [orangA, orangB]]);
    if (seorang.has(catatan.oleh)) return tolak('nama-sendiri', 'orangB');
    if (isDinilaiSendiri(seorang, semua)) return tolak('nilai-tulisan-sendiri', 'orangB');
  }
  return null;
}

/** Read by the area of whom it is about, which must be known when a feed first comes by: it does not come back. */
const KIND_WILAYAH: ReadonlySet<string> = new Set([KIND_NILAI, 'acara.jawab', 'acara.evaluasi', 'acara.rencana-aksi']);

/** What such a fact waits for: that the person was named to the gathering; a score also that she is invited or was seen at the door. */
export function tungguOrang(catatan: Catatan, semua: readonly Catatan[], tempat: TempatTugas): Tolakan | null {
  if (catatan.subjek.jenis !== 'acara' || !KIND_WILAYAH.has(catatan.kind)) return null;
  const [isi] = bacaOrang(catatan, catatan);
  if (isi?.pesertaId === undefined) return null;
  const tunggu = tolak('menunggu-hadir', 'pesertaId');
  if (!tempat.has(isi.pesertaId) && !desaOrang(semua).has(isi.pesertaId)) return tunggu;
  if (catatan.kind !== KIND_NILAI) return null;
  const berlaku = yangBerlaku(semua);
  return isDiAcara(idSeorang(isi.pesertaId, listPasangan(berlaku)), berlaku) ? null : tunggu;
}
