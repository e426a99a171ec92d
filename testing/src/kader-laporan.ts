// A cadre's phone without a screen, as far as a report needs it: what she would send for a month, from the catatan of her village.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { potretBulanan } from '@lini/core/indikator/hitung-desa.ts';
import { isiAjuan } from '@lini/core/pelaporan/ajukan.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { type Bulan, nomorHari, type Tanggal } from '@lini/core/tanggal.ts';

const MS_HARI = 86_400_000;

/** The picture of a village at the end of a month. */
export function potretAkhirBulan(catatan: readonly Catatan[], bulan: Bulan): DesaPotret {
  const [satu] = [
    ...potretBulanan(
      Map.groupBy(catatan, (satu) => satu.subjek.id),
      [bulan],
    ),
  ];
  if (!satu) throw new Error(bulan);
  return satu[1];
}

export type KaderUji = { readonly akun: string; readonly perangkat: string; readonly institusiId: string; readonly desa: string };

/** The sending of a report on the day `hari`, as her phone would write it then. */
export function tulisAjuan(
  desa: DesaPotret,
  bulan: Bulan,
  { akun, perangkat, institusiId, desa: kode }: KaderUji,
  hari: Tanggal,
  urut: number,
  id: string,
): Catatan {
  const institusi = desa.institusi.find((satu) => satu.institusi.id === institusiId)?.institusi;
  if (!institusi) throw new Error(institusiId);
  const ms = (nomorHari(hari) - nomorHari('1970-01-01')) * MS_HARI + MS_HARI / 8;
  return {
    id,
    kind: 'laporan.ajukan',
    v: 1,
    subjek: { jenis: 'laporan', id: idLaporan(institusiId, bulan) },
    desa: kode,
    rt: institusi.rt,
    terjadi: hari,
    dicatat: nextHlc(null, ms + urut, perangkat),
    oleh: akun,
    perangkat,
    urut,
    melihat: 0,
    isi: isiAjuan(desa, institusi, { keterangan: null, penjelasan: {} }),
  };
}
