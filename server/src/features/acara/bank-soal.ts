// The questions a gathering's tests ask, from the lessons that come with Lini and those of the office, to judge answers again.
import type { Acara } from '@lini/core/acara/acara.ts';
import { type BankSoal, hitungUlangTes, type SoalBank } from '@lini/core/acara/hitung-ulang-tes.ts';
import { zIsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { pelajaranDari, soalId, susunIsi } from '@lini/core/pelajaran/pelajaran.ts';
import type { Soal } from '@lini/core/pelajaran/soal.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { Tx } from '../../platform/sql/connect.ts';

type Versi = { readonly id: string; readonly keadaan: string; readonly isi: unknown };

async function loadBawaan(id: string, tanggal: Tanggal): Promise<readonly Soal[]> {
  const susun = await PELAJARAN.find((satu) => satu.id === id)?.muat();
  return susun ? susunIsi(susun, tanggal).soal : [];
}

/** The questions of one lesson through all its published versions, the newest first; the last that was published is what phones ask. */
function susunBank(id: string, bawaan: readonly Soal[], versi: readonly Versi[]): [string, SoalBank][] {
  const isi = versi.map((satu) => (satu.keadaan === 'bawaan' ? bawaan : satu.isi === null ? [] : zIsiKantor.parse(satu.isi).soal));
  const semua = [...isi, bawaan].flat();
  const ditanyakan = new Set((isi[0] ?? bawaan).map((satu) => soalId(id, satu)));
  return [...Map.groupBy(semua, (satu) => soalId(id, satu))].map(([soal, bentuk]) => [soal, { bentuk, isDitanyakan: ditanyakan.has(soal) }]);
}

async function loadBank(tx: Tx, acara: Acara, tanggal: Tanggal): Promise<BankSoal> {
  const soal = [...acara.tesDitetapkan.flatMap((satu) => satu.soal), ...acara.jawabTes.flatMap(({ jawaban }) => jawaban.map((satu) => satu.soal))];
  const ids = [...new Set(soal.map(pelajaranDari))];
  const rows = await tx<Versi[]>`
    select id, keadaan, isi from pelajaran_kantor where kab = ${acara.desa.slice(0, 5)} and id = any (${ids}) and keadaan <> 'draf' order by versi desc`;
  const perPelajaran = Map.groupBy(rows, ({ id }) => id);
  const bank = await Promise.all(ids.map(async (id) => susunBank(id, await loadBawaan(id, tanggal), perPelajaran.get(id) ?? [])));
  return new Map(bank.flat());
}

/** The gathering with the answers of its tests judged by the bank (`hitungUlangTes`). */
export async function nilaiUlang(tx: Tx, acara: Acara): Promise<Acara> {
  if (acara.rencana === null || acara.jawabTes.length === 0) return acara;
  return hitungUlangTes(acara, await loadBank(tx, acara, acara.rencana.mulai));
}
