// Judges everything that arrived about one subject, or about families merged into one, again and again until nothing more is freed.
import type { TempatTugas } from '@lini/core/acara/orang-kejadian.ts';
import { tolakDesaUndangan, tolakUrusan } from '@lini/core/acara/urusan.ts';
import { tolakNilaiSendiri, tungguOrang } from '@lini/core/acara/urusan-nilai.ts';
import type { Peran } from '@lini/core/akses/peran.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { Putusan } from '@lini/core/catatan/judge.ts';
import { judgeDiDesa } from '@lini/core/catatan/judge-desa.ts';
import { tolakPeran } from '@lini/core/catatan/peran-sasaran.ts';
import { tolak } from '@lini/core/catatan/tolakan.ts';
import { type AcaraDanLomba, tolakAcaraDicabut, tolakHariLomba, tolakLombaBatal } from '@lini/core/lomba/acara-lomba.ts';
import { tolakKursiAkun } from '@lini/core/lomba/kursi-akun.ts';
import { tolakProtesLain } from '@lini/core/lomba/protes-wilayah.ts';
import { tolakPutusanBerbekas } from '@lini/core/lomba/putusan-berbekas.ts';
import { tolakBukanUndian, type Undian } from '@lini/core/pelaporan/undian.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { isLebihBesarDariSasaran } from './batas-bita.ts';

/** A catatan to judge, with the role of who sent it: new in this push, or waiting in custody (then with the account that sent it). */
export type Calon = {
  readonly catatan: Catatan;
  readonly penitip: string | null;
  readonly peran: Peran;
  /** The RT of the sender's assignment in that village; null: not known, of what waited. */
  readonly rt: readonly string[] | null;
  /** The areas of the sender's assignments; null as for `rt`. */
  readonly wilayah: readonly string[] | null;
};

export type HasilSubjek<Satu extends Calon> = { readonly putusan: ReadonlyMap<Satu, Putusan>; readonly diterima: readonly Satu[] };

/** What rules ask beside the subject: where the accounts its facts name serve, what spot checks are drawn from, and gatherings and competitions of each other. */
export type Kaitan = AcaraDanLomba & { readonly tempat: TempatTugas; readonly undian: Undian };

const BENTROK: Putusan = { putusan: 'dikembalikan', ...tolak('id-bentrok', 'id') };

/** A subject lives in one village: what names another would be counted in neither. A correction asks for the role of what it corrects. */
function judgeSatu(calon: Calon, perSubjek: ReadonlyMap<string, readonly Catatan[]>, hariIni: Tanggal, kaitan: Kaitan): Putusan {
  const { tempat } = kaitan;
  const { catatan, peran, rt } = calon;
  const desa = perSubjek.get(catatan.subjek.id)?.[0]?.desa;
  if (desa !== undefined && desa !== catatan.desa) return { putusan: 'dikembalikan', ...tolak('beda-desa', 'desa') };
  const findCatatan = (id: string): Catatan | undefined => [...perSubjek.values()].flat().find((satu) => satu.id === id);
  const sasaran = findCatatan((catatan.isi as { sasaran?: string }).sasaran ?? '');
  if (sasaran && isLebihBesarDariSasaran(catatan, sasaran)) return { putusan: 'dikembalikan', ...tolak('terlalu-besar-isi', 'isi') };
  const sesubjek = perSubjek.get(catatan.subjek.id) ?? [];
  const tunggu = tungguOrang(catatan, sesubjek, tempat);
  // What waits for a person is asked whose she is when she is known; of what waited the sender's areas are those of today.
  const wilayah = calon.wilayah ?? tempat.get(catatan.oleh) ?? [];
  const tolakan =
    tolakPeran(catatan, findCatatan, peran) ??
    (tunggu ? null : tolakUrusan(catatan, sesubjek, { peran, wilayah, tempat })) ??
    tolakNilaiSendiri(catatan, sesubjek) ??
    tolakDesaUndangan(catatan, sesubjek, tempat) ??
    tolakProtesLain(catatan, sesubjek, { peran, wilayah }) ??
    tolakKursiAkun(catatan, tempat) ??
    tolakPutusanBerbekas(catatan, sesubjek) ??
    tolakHariLomba(catatan, sesubjek, kaitan) ??
    tolakLombaBatal(catatan, sesubjek) ??
    tolakAcaraDicabut(catatan, sesubjek, kaitan);
  if (tolakan) return { putusan: 'dikembalikan', ...tolakan };
  const putusan = judgeDiDesa(catatan, perSubjek, hariIni, { peran, rt });
  if (putusan.putusan !== 'diterima') return putusan;
  const bukanUndian = tolakBukanUndian(catatan, kaitan.undian);
  if (bukanUndian) return { putusan: 'dikembalikan', ...bukanUndian };
  return tunggu ? { putusan: 'ditahan', ...tunggu } : putusan;
}

/**
 * Judges the candidates of one subject (or of families that have to do with each other) in order against the counted catatan by
 * subject, in the order in which they were accepted; each accepted one joins them, and what waits is judged again after every round that accepted something. Gives each verdict, and the accepted in the order they count.
 *
 * `idTerpakai` are the ids that count anywhere, and grows by the accepted: two accounts may wait with one id, and only one of
 * them can count.
 */
export function judgeSubjek<Satu extends Calon>(
  terhitung: ReadonlyMap<string, readonly Catatan[]>,
  calonList: readonly Satu[],
  idTerpakai: Set<string>,
  hariIni: Tanggal,
  kaitan: Kaitan,
): HasilSubjek<Satu> {
  const lain = new Map([...terhitung].map(([id, catatan]) => [id, [...catatan]]));
  const putusan = new Map<Satu, Putusan>();
  const diterima: Satu[] = [];
  let antri = calonList;
  for (let isMaju = true; isMaju && antri.length > 0; ) {
    isMaju = false;
    const menunggu: Satu[] = [];
    for (const calon of antri) {
      const hasil = idTerpakai.has(calon.catatan.id) ? BENTROK : judgeSatu(calon, lain, hariIni, kaitan);
      putusan.set(calon, hasil);
      if (hasil.putusan === 'ditahan') menunggu.push(calon);
      if (hasil.putusan !== 'diterima') continue;
      const { id } = calon.catatan.subjek;
      lain.set(id, [...(lain.get(id) ?? []), calon.catatan]);
      idTerpakai.add(calon.catatan.id);
      diterima.push(calon);
      isMaju = true;
    }
    antri = menunggu;
  }
  return { putusan, diterima };
}
