// What the person at the terminal reads.
import type { Sql } from './platform/sql/connect.ts';

const isTerminal = process.stdout.isTTY === true;

/** Prints a line; a passing one is replaced by the next, and left out where nobody watches. */
export function lapor(kalimat: string, sementara = false): void {
  if (sementara) {
    if (isTerminal) process.stdout.write(`\r\u001b[K${kalimat}`);
    return;
  }
  process.stdout.write(`${isTerminal ? '\r\u001b[K' : ''}${kalimat}\n`);
}

/** Prints a few demo people of each role with their password, short user names first; nothing outside a demo. */
export async function printOrang(sql: Sql, sandi: string): Promise<void> {
  const orang = await sql<{ nama: string; pengguna: string; peran: string; tugas: string }[]>`
    with semua as (
      select a.nama, a.nama_pengguna as pengguna, a.peran, min(coalesce(w.nama, p.wilayah)) as tugas,
        row_number() over (partition by a.peran order by a.nama_pengguna like '%.%', min(p.wilayah), a.nama_pengguna) as urut
      from akun a left join penugasan p on p.akun = a.id left join wilayah w on w.kode = p.wilayah where a.is_contoh and a.peran <> 'tamu' group by a.id
    )
    select nama, pengguna, peran, tugas from semua where urut <= case when peran = 'sub-ppkbd' then 2 else 1 end
    order by array_position(array['sub-ppkbd', 'ppkbd', 'pkb', 'koordinator', 'kabupaten'], peran), urut`;
  if (orang.length === 0) return;
  lapor(`Data contoh. Masuk sebagai (kata sandi: ${sandi}):`);
  for (const { nama, pengguna, peran, tugas } of orang) lapor(`  ${peran.padEnd(10)} ${pengguna.padEnd(28)} ${nama}, ${tugas}`);
}
