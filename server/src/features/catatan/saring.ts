// What can be said about a push before any rule of the programme: shape, rights, and ids that are known already.
import { type Tolakan, tolak } from '@lini/core/catatan/tolakan.ts';
import type { PutusanKirim } from '@lini/sync/wire.ts';
import type { Sesi } from '../../platform/auth/sesi.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { findDikenal, lockDesa } from './buku.ts';
import type { Butir } from './butir.ts';
import { readJangkauan } from './jangkauan.ts';
import type { Calon } from './judge-subjek.ts';
import { type BarisTitipan, loadTitipanSendiri, type TitipanSendiri } from './titipan.ts';
import { tolakAwal } from './tolak-awal.ts';

/** A new catatan that may be judged. */
export type CalonBaru = Calon & { readonly butir: Butir };

export type Saringan = {
  readonly putusan: PutusanKirim[];
  readonly titip: BarisTitipan[];
  readonly calon: CalonBaru[];
  /** Elements that repeat an earlier one of the same push. */
  readonly ulangan: { readonly butir: Butir; readonly asal: Butir }[];
  /** Last number of each village this push writes; their counters are locked. */
  readonly nomor: Map<string, number>;
  readonly dititip: ReadonlyMap<string, TitipanSendiri>;
};

/** The verdict on one element in the shape of the wire. */
export const jawab = (butir: Butir, putusan: PutusanKirim['putusan'], tolakan: Tolakan | null, nomor: number | null = null): PutusanKirim => ({
  indeks: butir.indeks,
  id: butir.catatan?.id ?? null,
  putusan,
  kode: tolakan?.kode ?? null,
  isian: tolakan?.isian ?? null,
  nomor,
});

/**
 * The id custody keeps an element under when another catatan holds its id: one of its own, out of the way of that other one,
 * unless the account has this very element in custody already.
 */
export const idTitipan = (butir: Butir, titipan: TitipanSendiri | undefined): string => (titipan?.sidik.equals(butir.sidik) ? titipan.id : butir.idCadangan);

/** The account's own assignments: their areas, and the RT of those in a village; empty: the whole of it. */
async function readTugas(tx: Tx): Promise<{ readonly wilayah: readonly string[]; readonly rtDi: (desa: string) => readonly string[] }> {
  const tugas = await tx<{ wilayah: string; rt: string[] }[]>`
    select wilayah, rt from penugasan where dari <= hari_wita() and (sampai is null or hari_wita() < sampai)`;
  const rtDi = (desa: string): readonly string[] => {
    const milik = tugas.filter(({ wilayah }) => desa === wilayah || desa.startsWith(`${wilayah}.`));
    return milik.some(({ rt }) => rt.length === 0) ? [] : milik.flatMap(({ rt }) => rt);
  };
  return { wilayah: tugas.map((satu) => satu.wilayah), rtDi };
}

/** Sorts the elements of a push; locks the villages it may write. Nothing is written here. */
export async function saring(tx: Tx, sesi: Sesi, butirList: readonly Butir[]): Promise<Saringan> {
  const catatanList = butirList.flatMap((butir) => butir.catatan ?? []);
  const jangkauan = await readJangkauan(tx, sesi, catatanList);
  const nomor = await lockDesa(
    tx,
    [...new Set(catatanList.map((satu) => satu.desa))].filter((desa) => jangkauan.desa.has(desa)),
  );
  const ids = catatanList.map((satu) => satu.id);
  const dikenal = await findDikenal(tx, ids);
  const hasil: Saringan = { putusan: [], titip: [], calon: [], ulangan: [], nomor, dititip: await loadTitipanSendiri(tx, ids) };
  const { wilayah, rtDi } = await readTugas(tx);
  const pertama = new Map<string, Butir>();

  const kembalikan = (butir: Butir, tolakan: Tolakan, id: string): void => {
    hasil.titip.push({ butir, id, hasil: { putusan: 'dikembalikan', ...tolakan } });
    hasil.putusan.push(jawab(butir, 'dikembalikan', tolakan));
  };

  for (const butir of butirList) {
    const { catatan } = butir;
    if (!catatan) {
      kembalikan(butir, butir.tolakan ?? tolak('amplop-rusak'), butir.idCadangan);
      continue;
    }
    const kembar = pertama.get(catatan.id);
    const lama = dikenal.get(catatan.id) ?? kembar;
    const titipan = hasil.dititip.get(catatan.id);
    const isBentrok = (lama && !lama.sidik.equals(butir.sidik)) || (titipan?.putusan === 'ditahan' && !titipan.sidik.equals(butir.sidik));
    if (isBentrok) kembalikan(butir, tolak('id-bentrok', 'id'), idTitipan(butir, titipan));
    else if (kembar) hasil.ulangan.push({ butir, asal: kembar });
    else if (lama) hasil.putusan.push(jawab(butir, 'sudah-ada', null, dikenal.get(catatan.id)?.nomor ?? null));
    else {
      pertama.set(catatan.id, butir);
      const tolakan = tolakAwal(butir, sesi, jangkauan);
      if (tolakan) kembalikan(butir, tolakan, catatan.id);
      else hasil.calon.push({ catatan, penitip: null, peran: sesi.peran, rt: rtDi(catatan.desa), wilayah, butir });
    }
  }
  return hasil;
}
