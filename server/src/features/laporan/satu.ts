// One report: its steps, its figures beside those of the month before, what was locked, and its corrections.
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import { ajuanKini, angkaTerkunci, type LaporanBulan, type Ralat } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { AngkaTersaring, LaporanSatu, RalatLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { type Bulan, tambahBulan } from '@lini/core/tanggal.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { type LaporanWilayah, loadLaporan, loadWilayah, petaDesa } from '../../platform/sql/laporan.ts';
import { kecamatanDari, readSamar, type SamarBulan, saring } from '../../platform/sql/samar.ts';
import { isBernama } from '../../platform/sql/wilayah.ts';
import { susunSemua } from './daftar.ts';
import { readRiwayat } from './riwayat.ts';

/** One shape of the figures of a report. */
type Bentuk = (laporan: LaporanBulan) => AngkaPerIndikator | null;

type Tempat = { readonly kode: string; readonly tingkat: 'desa' | 'kecamatan' };

/** Village and month of a report; throws `tidak-ditemukan` when nothing in reach is about it. */
async function getTempat(tx: Tx, id: string): Promise<{ readonly desa: string; readonly bulan: Bulan }> {
  const [satu] = await tx<{ desa: string; bulan: Bulan }[]>`
    select desa, bulan from laporan_kantor
    where kab in (select distinct left(d, 5) from desa_terlihat() d) and subjek_id = ${id} order by nomor limit 1`;
  if (!satu) throw new GalatHttp('tidak-ditemukan', 'id');
  return satu;
}

const angkaAjuan: Bentuk = (laporan) => ajuanKini(laporan)?.angka ?? null;

/** The figures a correction would have; where this village asked for none, its locked ones. */
const angkaBilaRalat =
  (ralatId: string): Bentuk =>
  (laporan) =>
    laporan.ralat.find((satu) => satu.id === ralatId)?.angka ?? angkaTerkunci(laporan);

const hanya = (angka: AngkaPerIndikator, isDipakai: (id: string) => boolean): AngkaPerIndikator =>
  Object.fromEntries(Object.entries(angka).filter(([id]) => isDipakai(id)));

/** The lines of a correction that differ from the locked figures. */
function barisBeda(ralat: Ralat, terkunci: AngkaPerIndikator | null): (id: string) => boolean {
  return (id) => {
    const [baru, lama] = [ralat.angka[id], terkunci?.[id]];
    return baru?.pembilang !== lama?.pembilang || baru?.penyebut !== lama?.penyebut;
  };
}

/** Corrections for one viewer: `tutup` withholds what this viewer may not read. */
function listRalat(laporan: LaporanBulan, pembaca: string, tutup: (bentuk: Bentuk) => AngkaTersaring): RalatLaporan[] {
  return laporan.ralat.map((satu) => {
    const isBeda = barisBeda(satu, angkaTerkunci(laporan));
    const tersaring = tutup(angkaBilaRalat(satu.id));
    return {
      id: satu.id,
      tanggal: satu.tanggal,
      alasan: satu.alasan,
      isSendiri: satu.oleh === pembaca,
      putusan: satu.putusan && { isDisetujui: satu.putusan.isDisetujui, alasan: satu.putusan.alasan, tanggal: satu.putusan.tanggal },
      angka: tersaring && {
        angka: hanya(tersaring.angka, isBeda),
        ...(tersaring.samar ? { samar: Object.fromEntries(Object.entries(tersaring.samar).filter(([id]) => isBeda(id))) } : {}),
      },
    };
  });
}

/** Withholds one shape of the figures of `satu` from this viewer; null: none, or not for this viewer. */
const penutup =
  ({ laporan, desa }: LaporanWilayah, daftar: readonly LaporanWilayah[], bernama: boolean, samar: SamarBulan) =>
  (bentuk: Bentuk): AngkaTersaring =>
    // An office reads the report that speaks for a village, never that of an RT.
    bernama || petaDesa(daftar).get(desa)?.id === laporan.id ? saring(bentuk(laporan), samar.desa(desa)) : null;

/** The report of the same institution in the month before, withheld as its own month withholds. */
async function readLalu(tx: Tx, tempat: Tempat, lalu: Bulan, satu: LaporanWilayah, bernama: boolean, samar: SamarBulan): Promise<AngkaTersaring> {
  const lama = await loadLaporan(tx, tempat, [lalu], bernama ? 'semua' : 'desa');
  const laporan = lama.get(idLaporan(satu.institusi, lalu));
  if (!laporan) return null;
  const daftar = [...lama.values()].map((yang): LaporanWilayah => ({ ...satu, laporan: yang, desa: yang.desa }));
  return penutup({ ...satu, laporan }, daftar, bernama, samar)(angkaAjuan);
}

/** One report as this viewer may see it; throws `tidak-ditemukan`. */
export async function readSatu(tx: Tx, pembaca: string, id: string): Promise<LaporanSatu> {
  const { desa, bulan } = await getTempat(tx, id);
  const bernama = await isBernama(tx);
  const tempatDesa = { kode: desa, tingkat: 'desa' } as const;
  const tempat = (bernama ? tempatDesa : kecamatanDari(tempatDesa)) as Tempat;
  const daftar = await loadWilayah(tx, tempat, bulan, bernama ? 'semua' : 'desa');
  const satu = daftar.find(({ laporan }) => laporan.id === id);
  if (!satu) throw new GalatHttp('tidak-ditemukan', 'id');
  const baris = (await susunSemua(tx, pembaca, tempat, bulan, daftar)).find((yang) => yang.id === id);
  if (!baris) throw new GalatHttp('tidak-ditemukan', 'id');
  const lalu = tambahBulan(bulan, -1);
  const samar = await readSamar(tx, tempat, [bulan, lalu], null);
  const tutup = penutup(satu, daftar, bernama, samar(bulan));
  return {
    bulan,
    baris,
    riwayat: await readRiwayat(tx, satu.laporan, bernama),
    diajukan: tutup(angkaAjuan),
    lalu: await readLalu(tx, tempat, lalu, satu, bernama, samar(lalu)),
    terkunci: tutup(angkaTerkunci),
    ralat: listRalat(satu.laporan, pembaca, tutup),
  };
}
