// Evaluates the institutions of a village month by month and puts the result in the place of what was there.
import { evaluasiBulan, type TetapanKantor } from '@lini/core/klasifikasi/imp/evaluasi.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';
import { json, type Tx } from '../../platform/sql/connect.ts';

export type BarisNilai = { readonly bulan: Bulan; readonly institusi: string; readonly jenis: string; readonly nama: string; readonly isi: unknown };

/** The evaluation of each institution that worked in the month; `tutup`: the village at the end of the last closed month up to it. */
export function listNilai(bulan: Bulan, desa: DesaPotret, tutup: DesaPotret, kantor: TetapanKantor, hariIni: Tanggal): BarisNilai[] {
  const perId = new Map(tutup.institusi.map((satu) => [satu.institusi.id, satu]));
  return desa.institusi.flatMap((potret) => {
    const { id, jenis, nama } = potret.institusi;
    const isi = evaluasiBulan({ potret, tutup: perId.get(id) ?? null }, bulan, kantor, hariIni, parameterPada(desa.pada));
    return isi === null || jenis === null ? [] : [{ bulan, institusi: id, jenis, nama, isi }];
  });
}

/** Replaces the evaluations of a village from a month on. */
export async function replaceNilai(tx: Tx, { kab, desa, sejak }: { kab: string; desa: string; sejak: Bulan }, data: readonly BarisNilai[]): Promise<void> {
  await tx`delete from nilai_institusi where kab = ${kab} and desa = ${desa} and bulan >= ${sejak}`;
  await tx`
    insert into nilai_institusi (kab, desa, bulan, institusi_id, jenis, nama, isi)
    select ${kab}, ${desa}, bulan, institusi, jenis, nama, isi
    from jsonb_to_recordset(${json(tx, data)}) as b (bulan text, institusi uuid, jenis text, nama text, isi jsonb)`;
}
