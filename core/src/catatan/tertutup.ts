// Which catatan a phone may not hold, by the kind of what they are about: kinds were narrowed after they had been sent, or the role changed.
import type { Akun } from '../akses/akun.ts';
import { dibacaKind } from './baca.ts';
import { KIND_BATAL } from './batal.ts';
import { type Catatan, isSubjekAcara } from './catatan.ts';
import { isPembaca } from './dibaca.ts';
import { KIND_KOREKSI } from './koreksi.ts';

const RANTAI_TERPANJANG = 20;

/** The catatan that this one corrects or withdraws. */
function sasaranDari({ kind, isi }: Catatan): string | null {
  const sasaran = kind === KIND_KOREKSI || kind === KIND_BATAL ? (isi as { sasaran?: unknown }).sasaran : null;
  return typeof sasaran === 'string' ? sasaran : null;
}

/** The ones of `semua` that the account may not read: of a narrow kind, or about one; what it wrote itself stays. */
export function listTertutup(semua: readonly Catatan[], akun: Pick<Akun, 'peran' | 'id'>): Catatan[] {
  const perId = new Map(semua.map((satu) => [satu.id, satu]));
  const isTertutup = (catatan: Catatan): boolean => {
    let kini: Catatan | undefined = catatan;
    for (let ke = 0; kini && ke < RANTAI_TERPANJANG; ke += 1) {
      if (!isPembaca(dibacaKind(kini.kind), kini.oleh, akun)) return true;
      kini = perId.get(sasaranDari(kini) ?? '');
    }
    return false;
  };
  // What a gathering narrows is handed out person by person, which only the office can tell.
  return semua.filter((satu) => satu.oleh !== akun.id && !isSubjekAcara(satu.subjek.jenis) && isTertutup(satu));
}
