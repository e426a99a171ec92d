// Where the catatan of a gathering are written in the demo: its area, its committee, the phones of its people.
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { JenisSubjek } from '@lini/core/catatan/catatan.ts';
import type { DefinisiCatatan } from '@lini/core/catatan/define.ts';
import { type Acak, buatAcak } from './acak.ts';
import type { Draf, Pencatat } from './bentuk.ts';
import type { OrangBerperangkat } from './orang.ts';
import { uuidAcak, uuidWaktu } from './uuid.ts';
import { type Hari, msAwalHari, tulisHari } from './waktu.ts';

const MS_MENIT = 60_000;

export type Ruang = {
  readonly acak: Acak;
  readonly wilayah: string;
  readonly draf: Draf[];
  readonly panitia: Pencatat;
  /** The device each cadre answers on. */
  readonly ponsel: ReadonlyMap<string, Pencatat>;
};
type Definisi<Isi> = Pick<DefinisiCatatan<Isi>, 'kind' | 'version' | 'isi'>;

export const tulisJam = (menit: number): string => `${String(Math.floor(menit / 60)).padStart(2, '0')}:${String(menit % 60).padStart(2, '0')}`;

/** A fact of the day `hari`, written `menit` minutes after midnight; what is written first comes first. */
export function tulis<Isi>(
  ruang: Ruang,
  subjek: { jenis: JenisSubjek; id: string },
  hari: Hari,
  menit: number,
  definisi: Definisi<Isi>,
  isi: NoInfer<Isi>,
  pencatat = ruang.panitia,
): void {
  const ms = msAwalHari(hari) + menit * MS_MENIT + ruang.draf.length;
  const catatan = {
    id: uuidWaktu(ruang.acak, ms),
    kind: definisi.kind,
    v: definisi.version,
    subjek,
    desa: ruang.wilayah,
    rt: '000',
    terjadi: tulisHari(hari),
    melihat: 0,
    isi,
  };
  ruang.draf.push({ ms, pencatat, catatan });
}

/** The room of an area; `kader` answer on phones of their own, `panitia` is the account that writes for the committee. */
export function buatRuang(benih: number, wilayah: string, kader: readonly OrangBerperangkat[], panitia: string): Ruang {
  const acak = buatAcak(benih, 'acara', wilayah);
  const perangkat = (id: string): Pencatat => ({ id, perangkat: uuidAcak(acak) });
  return { acak, wilayah, draf: [], panitia: perangkat(panitia), ponsel: new Map(kader.map(({ orang }) => [orang.id, perangkat(orang.id)])) };
}

/** A cadre as a participant. */
export const pesertaDari = ({ orang }: OrangBerperangkat): Peserta => ({
  id: orang.id,
  nama: orang.nama,
  jabatan: orang.peran === 'ppkbd' ? 'ppkbd' : 'sub-ppkbd',
  desa: orang.wilayah,
});
