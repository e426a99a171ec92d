// What no report may say, whoever sends it: the blocking checks of its figures (forms.md 5), as refusals.
import { type KodeTolakan, type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Angka, AngkaPerIndikator } from '../indikator/angka.ts';
import { periksaMustahil } from '../laporan/angka-mustahil.ts';

/** Without these there is no telling whether the couples add up. */
const WAJIB = ['A2', 'B2', 'B7.hamil', 'B7.ias', 'B7.iat', 'B7.tial', 'A2.belum'] as const;

const KODE: Readonly<Record<string, KodeTolakan>> = { 'pus-bukan-jumlah': 'laporan-pus-tidak-cocok', 'lapor-lebih-ada': 'laporan-lapor-lebih' };

/** Counts of people, families and events stay below this. */
const TERBANYAK = 1_000_000;
/** Money goes beyond it, and a balance below zero. */
const isUang = (id: string): boolean => /(?:^|\.)(?:kas|rupiah)(?:\.|$)/.test(id);

/** A count is never below zero, and a part never above its whole. */
function isMustahil(id: string, { pembilang, penyebut }: Angka): boolean {
  if (penyebut !== null && (penyebut < 0 || pembilang > penyebut)) return true;
  return !isUang(id) && (pembilang < 0 || Math.max(pembilang, penyebut ?? 0) > TERBANYAK);
}

/** The first refusal of figures that cannot be; empty when they can. */
export function periksaAjuan(angka: AngkaPerIndikator): Tolakan[] {
  const kurang = WAJIB.find((id) => angka[id] === undefined);
  if (kurang !== undefined) return [tolak('laporan-pus-tidak-cocok', `angka.${kurang}`)];
  const mustahil = Object.entries(angka).find(([id, satu]) => isMustahil(id, satu));
  if (mustahil) return [tolak('laporan-angka-mustahil', `angka.${mustahil[0]}`)];
  const [salah] = periksaMustahil(angka);
  return salah === undefined ? [] : [tolak(KODE[salah.kode] ?? 'laporan-angka-mustahil', `angka.${salah.indikator[0] ?? ''}`)];
}
