// What a lock keeps beside its figures: the institutions of the village whose report of that month is due, as the desk shows them while it locks.

import type { InstitusiWajib } from '@lini/core/pelaporan/laporan-bulan.ts';
import { laporanKunci } from '@lini/core/pelaporan/laporan-kunci.ts';
import type { Tx } from '../../platform/sql/connect.ts';

type Tulisan = { readonly kind: string; readonly desa: string; readonly isi: Record<string, unknown> };
const bulanDari = ({ isi }: Tulisan): string => String(isi.bulan ?? '');

/** The same facts, each lock with its list, whatever the browser says; null: the village has it from an earlier lock, or its institutions were not counted yet. */
export async function isiKunci<Satu extends Tulisan>(tx: Tx, tulisan: readonly Satu[]): Promise<readonly Satu[]> {
  const kunci = tulisan.filter(({ kind }) => kind === laporanKunci.kind);
  if (kunci.length === 0) return tulisan;
  const [desa, bulan] = [kunci.map((satu) => satu.desa), kunci.map(bulanDari)];
  const rows = await tx<(InstitusiWajib & { desa: string; bulan: string })[]>`
    select i.desa, i.bulan, i.institusi as id, i.jenis, i.nama from institusi_bulan i
    where i.kab = any (${desa.map((kode) => kode.slice(0, 5))}::text[]) and i.desa = any (${desa}::text[]) and i.bulan = any (${bulan}::text[]) and i.is_wajib
      and not exists (
        select from laporan_kantor k where k.kab = i.kab and k.desa = i.desa and k.bulan = i.bulan
          and k.kind = ${laporanKunci.kind} and jsonb_typeof(k.isi -> 'wajib') = 'array'
      )
    order by i.institusi`;
  const perTempat = Map.groupBy(rows, (satu) => `${satu.desa} ${satu.bulan}`);
  const wajib = (satu: Satu): readonly InstitusiWajib[] | null =>
    perTempat.get(`${satu.desa} ${bulanDari(satu)}`)?.map(({ id, jenis, nama }) => ({ id, jenis, nama })) ?? null;
  return tulisan.map((satu) => (satu.kind === laporanKunci.kind ? { ...satu, isi: { ...satu.isi, wajib: wajib(satu) } } : satu));
}
