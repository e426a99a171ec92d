// `npm run akun -- noor "Bu Noor" kabupaten 63.11`: makes an account for the first people of a Lini without demo, or gives an
// existing one a new password. The password is made here, printed once, and kept nowhere.
import { randomInt, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { PERAN } from '@lini/core/akses/peran.ts';
import { KAB_BALANGAN, seedWilayah } from '../features/wilayah/seed.ts';
import { hashSandi } from '../platform/auth/sandi.ts';
import { openBasisData } from '../platform/basis-data.ts';
import { findHalangan } from '../platform/halangan.ts';
import { connect, type Sql } from '../platform/sql/connect.ts';
import { migrate } from '../platform/sql/migrate.ts';
import { hariIni } from '../platform/waktu.ts';
import { lapor } from '../terminal.ts';

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
/** Without letters and digits that look alike on paper. */
const HURUF = 'abcdefghjkmnpqrstuvwxyz23456789';
const PANJANG = 12;

const makeSandi = (): string => Array.from({ length: PANJANG }, () => HURUF[randomInt(HURUF.length)]).join('');

async function saveAkun(sql: Sql, [namaPengguna = '', nama = '', peran = '', wilayah = '']: readonly string[]): Promise<string> {
  const [area] = await sql<{ nama: string }[]>`select nama from wilayah where kode = ${wilayah}`;
  if (!/^[a-z0-9.]{2,60}$/.test(namaPengguna) || nama === '' || !PERAN.some((satu) => satu.nilai === peran) || !area) {
    const pilihan = PERAN.map((satu) => satu.nilai).join(', ');
    throw new RangeError(`Tulis: npm run akun -- <nama pengguna> "<nama>" <${pilihan}> <kode wilayah, misalnya 63.11.01.2003>`);
  }
  const sandi = makeSandi();
  const hash = await hashSandi(sandi);
  await sql.begin(async (tx) => {
    // Whoever gets a password of his own is no demo person any more: those are offered to everybody on the sign-in screen.
    const [akun] = await tx<[{ id: string }]>`
      insert into akun (id, nama, nama_pengguna, peran, sandi_hash) values (${randomUUID()}, ${nama}, ${namaPengguna}, ${peran}, ${hash})
      on conflict (nama_pengguna) do update set nama = excluded.nama, peran = excluded.peran, sandi_hash = excluded.sandi_hash,
        is_contoh = false
      returning id`;
    // Whoever held the old password is signed out, and the area is the one given now.
    await tx`delete from sesi where akun = ${akun.id}`;
    await tx`update penugasan set sampai = ${hariIni()} where akun = ${akun.id} and sampai is null and wilayah <> ${wilayah} and dari < ${hariIni()}`;
    await tx`delete from penugasan where akun = ${akun.id} and wilayah <> ${wilayah} and dari >= ${hariIni()}`;
    await tx`
      insert into penugasan (akun, wilayah, dari) select ${akun.id}, ${wilayah}, ${hariIni()}
      where not exists (select from penugasan where akun = ${akun.id} and wilayah = ${wilayah} and sampai is null)`;
  });
  return `${nama} (${peran}, ${area.nama}) masuk dengan nama pengguna ${namaPengguna} dan kata sandi ${sandi}`;
}

async function main(): Promise<void> {
  const basisData = await openBasisData(CHECKOUT, false);
  const sql = connect(basisData.url, 2);
  try {
    await migrate(sql);
    await seedWilayah(sql, KAB_BALANGAN);
    lapor(await saveAkun(sql, process.argv.slice(2)));
  } finally {
    await sql.end({ timeout: 5 });
    await basisData.close();
  }
}

main().catch((galat: unknown) => {
  console.error(galat instanceof RangeError ? galat.message : (findHalangan(galat, CHECKOUT)?.message ?? galat));
  process.exitCode = 1;
});
