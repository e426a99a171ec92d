// Takes the picture of a village on a day from the histories of its subjects.
import { type Catatan, isSubjekAcara, type JenisDesa } from '../catatan/catatan.ts';
import { susunCatatan } from '../catatan/fold.ts';
import { gabungkanKeluarga } from '../catatan/gabung.ts';
import type { Sejarah } from '../catatan/jenis-sejarah.ts';
import type { KeadaanSubjek } from '../catatan/keadaan.ts';
import { buatSejarah } from '../catatan/sejarah.ts';
import { potretInstitusi } from '../institusi/potret-institusi.ts';
import { potretKader } from '../kader/potret-kader.ts';
import { type Parameter, parameterPada } from '../parameter/parameter.ts';
import { potretPoktan } from '../poktan/potret-poktan.ts';
import type { Tanggal } from '../tanggal.ts';
import { sambungPindahan } from './pindahan.ts';
import type { DesaPotret, KeluargaPotret } from './potret.ts';
import { potretKeluarga } from './potret-keluarga.ts';

/** The histories of all subjects of a village, by kind. */
export type SejarahDesa = { readonly [Jenis in JenisDesa]: readonly Sejarah<KeadaanSubjek[Jenis]>[] };

/** The histories told by the counted catatan of a village, grouped by subject id; merged families are one. */
export function buatSejarahDesa(catatanPerSubjek: ReadonlyMap<string, readonly Catatan[]>): SejarahDesa {
  const hasil = { keluarga: [], poktan: [], institusi: [], kader: [], laporan: [] } as { [Jenis in JenisDesa]: Sejarah<KeadaanSubjek[Jenis]>[] };
  for (const [id, catatan] of gabungkanKeluarga(catatanPerSubjek).catatanPerSubjek) {
    const jenis = catatan[0]?.subjek.jenis;
    if (jenis === undefined || isSubjekAcara(jenis)) continue;
    // The kind of one subject is not known to the compiler; the four lists are filled through one door.
    (hasil[jenis] as Sejarah<unknown>[]).push(buatSejarah(jenis, id, susunCatatan(catatan)));
  }
  return hasil;
}

const AKHIR_WAKTU: Tanggal = '9999-12-31';

/** The pictures of what stands beside the families, which may look at them: `semua` are the families of the whole village. */
export function lengkapiPotret(
  semua: readonly KeluargaPotret[],
  lain: { readonly [Jenis in Exclude<JenisDesa, 'keluarga'>]: readonly KeadaanSubjek[Jenis][] },
  pada: Tanggal,
): Omit<DesaPotret, 'keluarga'> {
  const perId = new Map(semua.map((satu) => [satu.keluarga.id, satu]));
  const konteks = { pada, findKeluarga: (id: string) => perId.get(id), keluarga: semua, kader: lain.kader, poktan: lain.poktan, laporan: lain.laporan };
  return {
    pada,
    poktan: lain.poktan.map((satu) => potretPoktan(satu, konteks)),
    institusi: lain.institusi.map((satu) => potretInstitusi(satu, konteks)),
    kader: lain.kader.map((satu) => potretKader(satu, konteks)),
    poktanSedesa: lain.poktan,
  };
}

/** The whole village on the day `pada`. */
export function potretDesa(sejarah: SejarahDesa, pada: Tanggal, parameter: Parameter = parameterPada(pada)): DesaPotret {
  const keluarga = sambungPindahan(sejarah.keluarga.map((satu) => potretKeluarga(satu, pada, parameter)));
  const keadaan = <Jenis extends JenisDesa>(jenis: Jenis): KeadaanSubjek[Jenis][] => sejarah[jenis].map((satu) => satu(pada) as KeadaanSubjek[Jenis]);
  // A report about a month is written after it.
  const laporan = sejarah.laporan.map((satu) => satu(AKHIR_WAKTU));
  const lain = { poktan: keadaan('poktan'), institusi: keadaan('institusi'), kader: keadaan('kader'), laporan };
  return { keluarga, ...lengkapiPotret(keluarga, lain, pada) };
}
