// Gatherings and competitions on this phone, folded when a screen asks. Importing this teaches the phone their kinds, so only their screens do.
import { kenalkanAcara } from '@lini/core/registry/definisi-acara.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { BarisAcara } from '../buku.ts';
import { buatEntriSubjek, type EntriSubjek } from '../entri.ts';
import { getSesi } from '../sesi.ts';
import { hariIni } from '../waktu.ts';

kenalkanAcara();

type JenisAcara = BarisAcara['jenis'];
type Terlipat = { readonly hari: Tanggal; readonly entri: EntriSubjek<JenisAcara> };

/** A row that did not change is not folded again on the same day. */
const terlipat = new WeakMap<BarisAcara, Terlipat>();

function lipat(id: string, baris: BarisAcara): EntriSubjek<JenisAcara> {
  const lama = terlipat.get(baris);
  if (lama?.hari === hariIni.value) return lama.entri;
  const entri = buatEntriSubjek(baris.jenis, id, baris.counted, baris.antrian, hariIni.value);
  terlipat.set(baris, { hari: hariIni.value, entri });
  return entri;
}

/** One of them, or nothing while this phone does not hold it; who reads it is drawn anew when it changes. */
export function findAcara<Jenis extends JenisAcara>(jenis: Jenis, id: string): EntriSubjek<Jenis> | undefined {
  const baris = getSesi().buku.acara.get(id);
  return baris?.jenis === jenis ? (lipat(id, baris) as EntriSubjek<Jenis>) : undefined;
}

/** All of a kind, in no order. */
export const listAcara = <Jenis extends JenisAcara>(jenis: Jenis): EntriSubjek<Jenis>[] =>
  [...getSesi().buku.acara].flatMap(([id, baris]) => (baris.jenis === jenis ? [lipat(id, baris) as EntriSubjek<Jenis>] : []));
