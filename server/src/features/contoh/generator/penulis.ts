// Writes facts as a cadre would: on the day or a few days after, one after the other, each with its own id.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { DefinisiCatatan } from '@lini/core/catatan/define.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { bobotDari } from './acak.ts';
import type { DesaContoh, Draf, KeluargaContoh, Pencatat, SubjekContoh } from './bentuk.ts';
import { uuidWaktu } from './uuid.ts';
import { type Hari, msAwalHari, msKerja, tulisHari } from './waktu.ts';

/** Days between the fact and its writing: most are written at once, some come home first. */
const TUNDA = bobotDari(0, [78, 13, 4, 3, 0, 2]);

/** What writing needs of a kind, whatever its subject. */
type DefinisiTulis<Isi> = Pick<DefinisiCatatan<Isi>, 'kind' | 'version' | 'isi'>;

type Subjek = KeluargaContoh | SubjekContoh;

const jenisSubjek = (subjek: Subjek) => ('jenis' in subjek ? subjek.jenis : 'keluarga');

/** A fact of the day `hari`, written now; answers its id. Later facts of the subject are always written later. */
export function tulis<Isi>(desa: DesaContoh, keluarga: Subjek, hari: Hari, definisi: DefinisiTulis<Isi>, isi: Isi, pencatat?: Pencatat): string {
  const { acak } = desa;
  const isDaftar = hari === keluarga.terdaftar;
  const hariTulis = isDaftar ? hari : Math.min(desa.akhir, hari + acak.timbang(TUNDA));
  // What is written about one family on one day is written in one sitting.
  const isSekaliDuduk = keluarga.tulisTerakhir >= msAwalHari(hariTulis);
  const ms = isSekaliDuduk ? keluarga.tulisTerakhir + acak.bulat(20_000, 110_000) : msKerja(acak, hariTulis);
  keluarga.tulisTerakhir = ms;
  return taruh(desa, keluarga, hari, ms, definisi, isi, pencatat);
}

/**
 * A fact that stands by itself, such as a weighing: written on its day whatever else is written about the family, whose history
 * was told before. Only for days on which the family and its member were long known.
 */
export function tulisLepas<Isi>(desa: DesaContoh, subjek: Subjek, hari: Hari, definisi: DefinisiTulis<Isi>, isi: Isi, pencatat?: Pencatat): string {
  return taruh(desa, subjek, hari, msKerja(desa.acak, hari), definisi, isi, pencatat);
}

function taruh<Isi>(
  desa: DesaContoh,
  keluarga: Subjek,
  hari: Hari,
  ms: number,
  definisi: DefinisiTulis<Isi>,
  isi: Isi,
  pencatat: Pencatat | undefined,
): string {
  const id = uuidWaktu(desa.acak, ms);
  desa.draf.push({
    ms,
    pencatat: pencatat ?? desa.pencatatRt.get(keluarga.rt) ?? desa.ppkbd,
    catatan: {
      id,
      kind: definisi.kind,
      v: definisi.version,
      subjek: { jenis: jenisSubjek(keluarga), id: keluarga.id },
      desa: desa.sifat.kode,
      rt: keluarga.rt,
      terjadi: tulisHari(hari),
      melihat: 0,
      isi,
    },
  });
  return id;
}

/** Numbers the drafts device by device and gives each its clock; the result is in order of writing. */
export function nomoriDraf(draf: readonly Draf[]): Catatan[] {
  const terakhir = new Map<string, { urut: number; dicatat: string | null }>();
  const urut = [...draf].sort((a, b) => a.ms - b.ms || (a.catatan.id < b.catatan.id ? -1 : 1));
  const hasil = urut.map(({ ms, pencatat, catatan }): Catatan => {
    const lalu = terakhir.get(pencatat.perangkat) ?? { urut: 0, dicatat: null };
    const kini = { urut: lalu.urut + 1, dicatat: nextHlc(lalu.dicatat, ms, pencatat.perangkat) };
    terakhir.set(pencatat.perangkat, kini);
    const { id, kind, v, subjek, desa, rt, terjadi, melihat, isi } = catatan;
    return { id, kind, v, subjek, desa, rt, terjadi, dicatat: kini.dicatat, oleh: pencatat.id, perangkat: pencatat.perangkat, urut: kini.urut, melihat, isi };
  });
  return hasil.sort((a, b) => (a.dicatat < b.dicatat ? -1 : a.dicatat > b.dicatat ? 1 : 0));
}
