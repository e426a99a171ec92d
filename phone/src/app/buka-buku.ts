// Opens the book of an account on this phone, with all the rules that fold it; fetched on its own, for the sign-in needs none of them.
import type { Akun } from '@lini/core/akses/akun.ts';
import { buangTertutup } from '../log/buang-tertutup.ts';
import { openLog } from '../log/open-log.ts';
import { type BasisData, openBasisData } from '../log/skema.ts';
import { loadBeranda } from './beranda.ts';
import { Buku } from './buku.ts';
import { hangatkan } from './hangat.ts';
import type { Orang } from './orang.ts';
import { findDesaTerpilih } from './pilihan-desa.ts';
import { hariIni } from './waktu.ts';

/** Opens database and book, reads what waits to be sent, and begins to read the rest; not waited for: the first screen shows what was last seen, and each family is there when it is asked for. */
export async function openBuku(orang: Orang, akun: Akun): Promise<{ readonly db: BasisData; readonly buku: Buku }> {
  const db = await openBasisData(akun.id, () => location.reload());
  await buangTertutup(db, akun);
  const log = await openLog(db, orang.perangkat);
  const buku = new Buku(log, hariIni.peek(), (entri) => entri.keluarga.desa === findDesaTerpilih(akun)?.kode && hangatkan(entri));
  await Promise.all([loadBeranda(db), buku.loadAntrian()]);
  void buku.load();
  return { db, buku };
}
