// The demo of Balangan: invented people and families on the real villages, the same every time from the same seed.
import type { Peran } from '@lini/core/akses/peran.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { kenalkanAcara } from '@lini/core/registry/definisi-acara.ts';
import { nomorHari, type Tanggal } from '@lini/core/tanggal.ts';
import { indukWilayah, type Wilayah } from '@lini/core/wilayah/wilayah.ts';
import { bangkitkanAcara } from './acara.ts';
import { bangkitkanDesa, type Pejabat } from './desa.ts';
import { buatSemuaOrang, type OrangBerperangkat, type OrangContohLengkap } from './orang.ts';
import { buatRencana } from './rencana.ts';
import { bangkitkanTemuKader } from './temu-kader.ts';
import { KECAMATAN_TOKOH } from './tokoh.ts';

export type { OrangContohLengkap } from './orang.ts';

/** `desa` are the villages; `keluarga` counts every family ever registered in the demo, of all villages together. */
export type OpsiContoh = {
  readonly benih: number;
  readonly hariIni: Tanggal;
  readonly keluarga: number;
  readonly desa: readonly Wilayah[];
  /** Kecamatan of the kabupaten, each with a contingent at the Temu Kader; left out: no gatherings. */
  readonly kecamatan?: readonly Wilayah[];
};

/** `catatanDesa` makes one village at a time, in order of writing: any village, in any order, gives the same. */
export type Contoh = {
  readonly orang: readonly OrangContohLengkap[];
  /** Areas above the village with gatherings of their own; `catatanDesa` answers for them too. */
  readonly wilayahAcara: readonly string[];
  catatanDesa(kode: string): Catatan[];
};

/** The first registration lies thirteen months back; the last day of history is yesterday, so nothing is in anyone's future. */
const HARI_MULAI = 395;
const HARI_AKHIR = 1;

const KADER: ReadonlySet<Peran> = new Set(['ppkbd', 'sub-ppkbd']);
const KECAMATAN_ACARA = KECAMATAN_TOKOH.slice(0, -1);

/** The whole demo, pure from its options. */
export function bangkitkanContoh({ benih, hariIni, keluarga, desa, kecamatan = [] }: OpsiContoh): Contoh {
  const hari = nomorHari(hariIni);
  const [mulai, akhir] = [hari - HARI_MULAI, hari - HARI_AKHIR];
  const rencana = buatRencana(benih, keluarga, desa);
  const sifatPerDesa = new Map(rencana.map((sifat) => [sifat.kode, sifat]));
  const orangList = buatSemuaOrang(benih, rencana, mulai);
  const orangPerWilayah = new Map<string, OrangBerperangkat[]>();
  for (const satu of orangList) orangPerWilayah.set(satu.orang.wilayah, [...(orangPerWilayah.get(satu.orang.wilayah) ?? []), satu]);
  const cari = (wilayah: string | null, peran: Peran): string => {
    const orang = orangPerWilayah.get(wilayah ?? '')?.find((satu) => satu.orang.peran === peran)?.orang;
    if (!orang) throw new Error(`${wilayah} tidak punya ${peran}`);
    return orang.id;
  };
  const pejabat = (kode: string): Pejabat => {
    const kecamatan = indukWilayah(kode);
    return { pkb: cari(kecamatan, 'pkb'), koordinator: cari(kecamatan, 'koordinator'), kabupaten: cari(indukWilayah(kecamatan ?? ''), 'kabupaten') };
  };
  const kaderDi = (kode: string): OrangBerperangkat[] => orangList.filter(({ orang }) => orang.wilayah.startsWith(`${kode}.`) && KADER.has(orang.peran));
  const kabupaten = indukWilayah(KECAMATAN_ACARA) ?? '';
  // Whoever asks for a part of the villages only gets no gathering of the whole.
  const wilayahAcara = kecamatan.length > 0 && orangPerWilayah.has(KECAMATAN_ACARA) ? [kabupaten, KECAMATAN_ACARA] : [];
  const acaraDi = (kode: string): Catatan[] => {
    kenalkanAcara();
    if (kode === kabupaten) return bangkitkanTemuKader(benih, kode, kecamatan, kaderDi(kode), cari(kode, 'kabupaten'), akhir);
    return bangkitkanAcara(benih, kode, kaderDi(kode), cari(kode, 'koordinator'), akhir);
  };
  return {
    orang: orangList.map((satu) => satu.orang),
    wilayahAcara,
    catatanDesa: (kode) => {
      if (wilayahAcara.includes(kode)) return acaraDi(kode);
      const sifat = sifatPerDesa.get(kode);
      if (!sifat) throw new Error(`desa ${kode} tidak ada dalam rencana data contoh`);
      return bangkitkanDesa(benih, sifat, orangPerWilayah.get(kode) ?? [], pejabat(kode), mulai, akhir);
    },
  };
}
