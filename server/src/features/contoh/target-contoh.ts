// Invented yearly targets (PPM) for most villages of the demo, so that block V of R/I/PPKBD is not empty; some have none, as in life.
import { CARA_PPM, type CaraPpm } from '@lini/core/tetapan/ppm.ts';
import { json, type Sql } from '../../platform/sql/connect.ts';
import { buatAcak } from './generator/acak.ts';

const TERBANYAK: Readonly<Record<CaraPpm, number>> = { iud: 2, mow: 1, mop: 0, kondom: 2, implan: 5, suntik: 14, pil: 8 };
const PELUANG_ADA = 0.9;

/** Sets the targets of a year in the name of the first official of the kabupaten; none where there is no such account. */
export async function seedTargetContoh(sql: Sql, benih: number, desa: readonly string[], tahun: number): Promise<void> {
  const baris = desa.flatMap((kode) => {
    const acak = buatAcak(benih, 'ppm', tahun, kode);
    if (!acak.ya(PELUANG_ADA)) return [];
    return [{ desa: kode, isi: Object.fromEntries(CARA_PPM.map((cara) => [cara, acak.bulat(0, TERBANYAK[cara])])) }];
  });
  await sql`
    insert into tetapan_desa (kab, desa, jenis, berlaku_dari, isi, oleh, alasan)
    select left(b.desa, 5), b.desa, 'ppm', make_date(${tahun}, 1, 1), b.isi, a.id, 'Data contoh'
    from jsonb_to_recordset(${json(sql, baris)}) as b (desa text, isi jsonb)
    cross join (select id from akun where is_contoh and peran = 'kabupaten' order by nama_pengguna limit 1) a`;
}
