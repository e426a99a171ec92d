// Draws the spot checks of a push again, out of the village as it was at the sending and as it is now.
import { type Catatan, zUuid } from '@lini/core/catatan/catatan.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import { type DasarUndian, dasarUndian, listUndian } from '@lini/core/pelaporan/uji-petik.ts';
import { isUjiPetik, type Undian } from '@lini/core/pelaporan/undian.ts';
import { buatSejarahDesa, potretDesa } from '@lini/core/potret/potret-desa.ts';
import { akhirBulan, isBulan } from '@lini/core/tanggal.ts';
import { type BarisCatatan, catatanDari, kabDari, kolomTanpaGambar } from '../../platform/sql/baris-catatan.ts';
import type { Tx } from '../../platform/sql/connect.ts';

/** Counted facts of a village with the order in which the office took them; what comes in the same push is the newest. */
type Bernomor = { readonly nomor: number; readonly catatan: Catatan };

const JENIS: ReadonlySet<string> = new Set(['keluarga', 'institusi']);

async function loadDesa(tx: Tx, desa: string): Promise<Bernomor[]> {
  const rows = await tx<BarisCatatan[]>`
    select ${kolomTanpaGambar(tx)} from catatan c where c.kab = ${kabDari(desa)} and c.desa = ${desa} and c.subjek_jenis = any (${[...JENIS]})`;
  return rows.map((baris) => ({ nomor: baris.nomor, catatan: catatanDari(baris) }));
}

/** The families the report draws from as far as these facts tell; null: its institution is not among them. */
function keluargaUndian(semua: readonly Catatan[], laporanId: string, bulan: string): string[] | null {
  const desa = potretDesa(buatSejarahDesa(Map.groupBy(semua, (satu) => satu.subjek.id)), akhirBulan(bulan));
  const milik = desa.institusi.find(({ institusi }) => idLaporan(institusi.id, bulan) === laporanId);
  return milik ? listUndian(desa, milik.institusi) : null;
}

async function nomorAjuan(tx: Tx, desa: string, ajuan: unknown): Promise<number | null> {
  const id = zUuid.safeParse(ajuan).data;
  if (id === undefined) return null;
  const [baris] = await tx<{ nomor: number }[]>`select nomor from catatan where kab = ${kabDari(desa)} and desa = ${desa} and id = ${id}`;
  return baris?.nomor ?? null;
}

async function susunDasar(tx: Tx, uji: Catatan, semua: readonly Bernomor[]): Promise<DasarUndian | null> {
  const { bulan, ajuan } = uji.isi as { bulan?: unknown; ajuan?: unknown };
  if (typeof bulan !== 'string' || !isBulan(bulan)) return null;
  const batas = (await nomorAjuan(tx, uji.desa, ajuan)) ?? Number.POSITIVE_INFINITY;
  const sampai = (nomor: number): string[] | null =>
    keluargaUndian(
      semua.filter((satu) => satu.nomor <= nomor).map(({ catatan }) => catatan),
      uji.subjek.id,
      bulan,
    );
  const kini = sampai(Number.POSITIVE_INFINITY);
  return kini && dasarUndian(sampai(batas) ?? kini, kini);
}

/** What each spot check among the facts to judge is held against; nothing where its institution has not arrived, for then the report has not either. */
export async function loadUndian(tx: Tx, dinilai: readonly Catatan[]): Promise<Undian> {
  const hasil = new Map<string, DasarUndian>();
  for (const [desa, milik] of Map.groupBy(dinilai.filter(isUjiPetik), (satu) => satu.desa)) {
    const sepaket = dinilai.filter((satu) => satu.desa === desa && JENIS.has(satu.subjek.jenis));
    const semua = [...(await loadDesa(tx, desa)), ...sepaket.map((catatan) => ({ nomor: Number.POSITIVE_INFINITY, catatan }))];
    for (const uji of milik) {
      const dasar = await susunDasar(tx, uji, semua);
      if (dasar) hasil.set(uji.id, dasar);
    }
  }
  return hasil;
}
