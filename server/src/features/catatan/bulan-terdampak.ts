// From which month a catatan changes figures: a correction also touches the month the fact stood in before, a merge the whole past of the duplicate.
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { KIND_KOREKSI } from '@lini/core/catatan/koreksi.ts';
import { KIND_GABUNG } from '@lini/core/keluarga/keluarga-gabung.ts';
import { type Bulan, bulanDari, type Tanggal } from '@lini/core/tanggal.ts';

type IsiSasaran = { readonly sasaran: string; readonly terjadi?: Tanggal };

const isAtasLain = (catatan: Catatan): boolean => catatan.kind === KIND_KOREKSI || catatan.kind === KIND_BATAL;

/** A merge, or what withdraws or corrects one: it changes what every fact of the families counts for. */
function isTentangGabung(catatan: Catatan, sesubjek: readonly Catatan[]): boolean {
  if (catatan.kind === KIND_GABUNG) return true;
  const sasaran = isAtasLain(catatan) && sesubjek.find((satu) => satu.id === (catatan.isi as IsiSasaran).sasaran);
  return sasaran ? isTentangGabung(sasaran, sesubjek) : false;
}

function tanggalTerkait(catatan: Catatan, sesubjek: readonly Catatan[]): Tanggal[] {
  const isi = catatan.isi as IsiSasaran;
  if (isAtasLain(catatan)) {
    const sasaran = sesubjek.find((satu) => satu.id === isi.sasaran);
    return [catatan.terjadi, ...(isi.terjadi ? [isi.terjadi] : []), ...(sasaran ? tanggalTerkait(sasaran, sesubjek) : [])];
  }
  const koreksi = sesubjek.filter((satu) => satu.kind === KIND_KOREKSI && (satu.isi as IsiSasaran).sasaran === catatan.id);
  return [catatan.terjadi, ...koreksi.flatMap((satu) => (satu.isi as IsiSasaran).terjadi ?? [])];
}

/** The earliest month whose figures may change by a newly counted catatan; `sesubjek` are all counted ones of its subject and of those merged with it. */
export function bulanTerdampak(catatan: Catatan, sesubjek: readonly Catatan[]): Bulan {
  // A report is sent in the month after the one it is about.
  if (catatan.subjek.jenis === 'laporan') return (catatan.isi as { bulan: Bulan }).bulan;
  const tanggal = isTentangGabung(catatan, sesubjek)
    ? sesubjek.flatMap((satu) => tanggalTerkait(satu, sesubjek))
    : isAtasLain(catatan)
      ? tanggalTerkait(catatan, sesubjek)
      : [catatan.terjadi];
  return bulanDari(tanggal.reduce((a, b) => (a < b ? a : b)));
}
