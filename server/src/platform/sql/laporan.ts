// Loads the reports of an area: those due by the recount, joined with what was sent and done about each.
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import type { JenisInstitusi } from '@lini/core/institusi/pilihan.ts';
import { type LaporanMasuk, laporanDesa } from '@lini/core/pelaporan/hitung-laporan.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import { type LaporanBulan, laporanKosong } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';
import type { Wilayah } from '@lini/core/wilayah/wilayah.ts';
import { type BarisCatatan, catatanDari } from './baris-catatan.ts';
import type { Tx } from './connect.ts';

/** Whose figures are read: of all reports, of the village reports only (PPKBD), or of none. */
export type BacaAngka = 'semua' | 'desa' | 'tanpa';

export type LaporanWilayah = LaporanMasuk & { readonly jenis: JenisInstitusi; readonly nama: string; readonly institusi: string };

type Institusi = {
  readonly desa: string;
  readonly institusi: string;
  readonly jenis: JenisInstitusi;
  readonly nama: string;
  readonly isWajib: boolean;
  readonly isKini: boolean;
};
type Tempat = Pick<Wilayah, 'kode' | 'tingkat'>;

/** The answers without the figures nobody asked for: they are most of a report. */
function kolomIsi(tx: Tx, baca: BacaAngka) {
  if (baca === 'semua') return tx`c.isi`;
  const syarat = baca === 'desa' ? tx`and c.isi ->> 'jenis' <> 'ppkbd'` : tx``;
  return tx`case when c.kind = 'laporan.ajukan' ${syarat} then c.isi || '{"angka": {}}' else c.isi end as isi`;
}

function dalam(tx: Tx, { kode, tingkat }: Tempat) {
  if (tingkat === 'provinsi') return tx`starts_with(c.kab, ${`${kode}.`})`;
  if (tingkat === 'kabupaten') return tx`c.kab = ${kode}`;
  return tx`c.kab = ${kode.slice(0, 5)} and (c.desa = ${kode} or starts_with(c.desa, ${`${kode}.`}))`;
}

/** What was written about the reports of these months, folded, by report id. */
export async function loadLaporan(tx: Tx, tempat: Tempat, bulanList: readonly Bulan[], baca: BacaAngka): Promise<Map<string, LaporanBulan>> {
  const rows = await tx<(BarisCatatan & { readonly diterima: Tanggal })[]>`
    select to_char(c.diterima_pada at time zone 'Asia/Makassar', 'YYYY-MM-DD') as diterima, c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.desa, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat, ${kolomIsi(tx, baca)}
    from ${baca === 'semua' ? tx`catatan` : tx`laporan_kantor`} c where c.subjek_jenis = 'laporan' and ${dalam(tx, tempat)} and c.isi ->> 'bulan' = any (${[...bulanList]}::text[])`;
  const tiba = new Map(rows.map(({ id, diterima }) => [id, diterima]));
  const perLaporan = Map.groupBy(rows.map(catatanDari), (satu) => satu.subjek.id);
  return new Map(
    [...perLaporan].map(([id, catatan]) => {
      const laporan = foldSubjek('laporan', id, susunCatatan(catatan));
      return [id, { ...laporan, ajuan: laporan.ajuan.map((satu) => ({ ...satu, diterima: tiba.get(satu.id) ?? satu.tanggal })) }];
    }),
  );
}

const listWajib = (tx: Tx, tempat: Tempat, bulanList: readonly Bulan[]): Promise<(Institusi & { readonly bulan: Bulan })[]> =>
  tx`select c.bulan, c.desa, c.institusi, c.jenis, c.nama, c.is_wajib as "isWajib", c.is_kini as "isKini" from institusi_bulan c where ${dalam(tx, tempat)} and c.bulan = any (${[...bulanList]}::text[])`;

const URUT_JENIS: readonly JenisInstitusi[] = ['ppkbd', 'sub-ppkbd', 'kelompok-kb'];

const urutkan = (a: LaporanWilayah, b: LaporanWilayah): number =>
  a.desa.localeCompare(b.desa) || URUT_JENIS.indexOf(a.jenis) - URUT_JENIS.indexOf(b.jenis) || a.nama.localeCompare(b.nama, 'id');

/** Joins what is or was due with what came; by village, the PPKBD first. */
function gabung(wajib: readonly Institusi[], masuk: ReadonlyMap<string, LaporanBulan>, bulan: Bulan): LaporanWilayah[] {
  const due = wajib.map(({ desa, institusi, jenis, nama, isWajib, isKini }): LaporanWilayah => {
    const id = idLaporan(institusi, bulan);
    return { desa, institusi, jenis, nama, isWajib, isKini, laporan: masuk.get(id) ?? laporanKosong(id) };
  });
  const dikenal = new Set(due.map((satu) => satu.laporan.id));
  const lain = [...masuk.values()].flatMap((laporan): LaporanWilayah[] => {
    const { id, desa, institusiId, jenis, nama } = laporan;
    if (laporan.bulan !== bulan) return [];
    return dikenal.has(id) || institusiId === null || jenis === null
      ? []
      : [{ laporan, isWajib: false, isKini: false, desa, jenis, nama, institusi: institusiId }];
  });
  return [...due, ...lain].sort(urutkan);
}

/** The reports of each of these months: every one due, what came besides, and institutions whose card came after the lock. */
export async function loadPerBulan(tx: Tx, tempat: Tempat, bulanList: readonly Bulan[], baca: BacaAngka): Promise<Map<Bulan, LaporanWilayah[]>> {
  const wajib = Map.groupBy(await listWajib(tx, tempat, bulanList), (satu) => satu.bulan);
  const masuk = await loadLaporan(tx, tempat, bulanList, baca);
  return new Map(bulanList.map((bulan) => [bulan, gabung(wajib.get(bulan) ?? [], masuk, bulan)]));
}

/** The reports of one month, as `loadPerBulan`. */
export const loadWilayah = async (tx: Tx, tempat: Tempat, bulan: Bulan, baca: BacaAngka): Promise<LaporanWilayah[]> =>
  (await loadPerBulan(tx, tempat, [bulan], baca)).get(bulan) ?? [];

/** The report that speaks for each village that has one. */
export function petaDesa(daftar: readonly LaporanWilayah[]): Map<string, LaporanBulan> {
  const perDesa = Map.groupBy(daftar, (satu) => satu.desa);
  return new Map(
    [...perDesa].flatMap(([desa, milik]) => {
      const laporan = laporanDesa(milik);
      return laporan === null ? [] : [[desa, laporan] as const];
    }),
  );
}
