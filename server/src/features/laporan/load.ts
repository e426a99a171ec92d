// Loads the reports of an area: those due by the recount, joined with what was sent and done about each.
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import type { JenisInstitusi } from '@lini/core/institusi/pilihan.ts';
import type { LaporanMasuk } from '@lini/core/pelaporan/hitung-laporan.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import { type LaporanBulan, laporanKosong } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import type { Wilayah } from '@lini/core/wilayah/wilayah.ts';
import { type BarisCatatan, catatanDari } from '../../platform/sql/baris-catatan.ts';
import type { Tx } from '../../platform/sql/connect.ts';

/** Whose figures are read: of all reports, of the village reports only (PPKBD), or of none. */
export type BacaAngka = 'semua' | 'desa' | 'tanpa';

export type LaporanWilayah = LaporanMasuk & { readonly jenis: JenisInstitusi; readonly nama: string; readonly institusi: string };

type Institusi = { readonly desa: string; readonly institusi: string; readonly jenis: JenisInstitusi; readonly nama: string };
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
  const rows = await tx<BarisCatatan[]>`
    select c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.desa, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat, ${kolomIsi(tx, baca)}
    from ${baca === 'semua' ? tx`catatan` : tx`laporan_kantor`} c where c.subjek_jenis = 'laporan' and ${dalam(tx, tempat)} and c.isi ->> 'bulan' = any (${[...bulanList]}::text[])`;
  const perLaporan = Map.groupBy(rows.map(catatanDari), (satu) => satu.subjek.id);
  return new Map([...perLaporan].map(([id, catatan]) => [id, foldSubjek('laporan', id, susunCatatan(catatan))]));
}

const listWajib = (tx: Tx, tempat: Tempat, bulan: Bulan): Promise<Institusi[]> =>
  tx<Institusi[]>`select c.desa, c.institusi, c.jenis, c.nama from institusi_bulan c where ${dalam(tx, tempat)} and c.bulan = ${bulan}`;

const URUT_JENIS: readonly JenisInstitusi[] = ['ppkbd', 'sub-ppkbd', 'kelompok-kb'];

const urutkan = (a: LaporanWilayah, b: LaporanWilayah): number =>
  a.desa.localeCompare(b.desa) || URUT_JENIS.indexOf(a.jenis) - URUT_JENIS.indexOf(b.jenis) || a.nama.localeCompare(b.nama, 'id');

/** Joins what is due with what came; by village, the PPKBD first. */
function gabung(wajib: readonly Institusi[], masuk: ReadonlyMap<string, LaporanBulan>, bulan: Bulan): LaporanWilayah[] {
  const due = wajib.map((satu): LaporanWilayah => {
    const id = idLaporan(satu.institusi, bulan);
    return { ...satu, isWajib: true, laporan: masuk.get(id) ?? laporanKosong(id) };
  });
  const dikenal = new Set(due.map((satu) => satu.laporan.id));
  const lain = [...masuk.values()].flatMap((laporan): LaporanWilayah[] => {
    const { id, desa, institusiId, jenis, nama } = laporan;
    return dikenal.has(id) || institusiId === null || jenis === null ? [] : [{ laporan, isWajib: false, desa, jenis, nama, institusi: institusiId }];
  });
  return [...due, ...lain].sort(urutkan);
}

/** The reports of one month: every one due, and what came besides. */
export async function loadWilayah(tx: Tx, tempat: Tempat, bulan: Bulan, baca: BacaAngka): Promise<LaporanWilayah[]> {
  const wajib = await listWajib(tx, tempat, bulan);
  return gabung(wajib, await loadLaporan(tx, tempat, [bulan], baca), bulan);
}
