// Makes a database ready to serve: migrations, areas, the demo at the first start, figures.
import { markAturanBaru, saveAturan, sidikAturan } from './features/angka/aturan-hitung.ts';
import { markSemua, recountKotor } from './features/angka/recount.ts';
import { bangkitkanContoh } from './features/contoh/generator/bangkitkan.ts';
import { isKosong, seedContoh } from './features/contoh/seed.ts';
import { seedTargetContoh } from './features/contoh/target-contoh.ts';
import { KAB_BALANGAN, listWilayah, seedWilayah } from './features/wilayah/seed.ts';
import type { Sql } from './platform/sql/connect.ts';
import { migrate } from './platform/sql/migrate.ts';
import { bulanIni, hariIni } from './platform/waktu.ts';

const BENIH = 6311;
const KELUARGA_SINGKAT = 4000;
const KELUARGA_PENUH = 40_000;

/** Hears each step in words; `sementara` lines replace one another. */
export type Lapor = (kalimat: string, sementara?: boolean) => void;

/** How many families the demo has by `LINI_CONTOH`: `penuh`, `tidak` (no demo), a number, or the short one. */
function jumlahKeluarga(pilihan: string | undefined): number {
  if (pilihan === 'tidak') return 0;
  if (pilihan === 'penuh') return KELUARGA_PENUH;
  const angka = Number(pilihan);
  return Number.isInteger(angka) && angka > 0 ? angka : KELUARGA_SINGKAT;
}

/** Brings the database up to date; may be called at every start. */
export async function siapkan(sql: Sql, lapor: Lapor): Promise<void> {
  const migrasi = await migrate(sql);
  if (migrasi.length > 0) lapor(`Susunan basis data diperbarui: ${migrasi.join(', ')}.`);
  const desa = await seedWilayah(sql, KAB_BALANGAN);
  const keluarga = jumlahKeluarga(process.env.LINI_CONTOH);
  if (keluarga > 0 && (await isKosong(sql))) {
    lapor(`Membuat data contoh: ${desa.length} desa, sekitar ${keluarga.toLocaleString('id-ID')} keluarga.`);
    const kecamatan = (await listWilayah(KAB_BALANGAN)).filter((satu) => satu.tingkat === 'kecamatan');
    const contoh = bangkitkanContoh({ benih: BENIH, hariIni: hariIni(), keluarga, desa, kecamatan });
    const jumlah = await seedContoh(
      sql,
      contoh,
      desa.map((satu) => satu.kode),
      (selesai, catatan) => {
        lapor(`  ${selesai} dari ${desa.length} desa, ${catatan.toLocaleString('id-ID')} catatan`, true);
      },
    );
    const kode = desa.map((satu) => satu.kode);
    await seedTargetContoh(sql, BENIH, kode, Number(hariIni().slice(0, 4)));
    await markSemua(sql);
    lapor(`Data contoh tersimpan: ${jumlah.toLocaleString('id-ID')} catatan.`);
  }
  const aturan = await sidikAturan();
  const [angka] = await sql<[{ ada: boolean }]>`select exists (select from angka) as ada`;
  if (!angka.ada) await saveAturan(sql, aturan);
  await hitungKotor(sql, lapor);
  // Left to the recounting thread: an update must not keep the phones waiting for the figures of past months.
  const ulang = await markAturanBaru(sql, aturan);
  if (ulang > 0) lapor(`Aturan hitung berubah: angka ${ulang} desa dihitung ulang sambil Lini dipakai.`);
}

async function hitungKotor(sql: Sql, lapor: Lapor): Promise<void> {
  const [kotor] = await sql<[{ jumlah: number }]>`select count(*) as jumlah from kotor`;
  if (kotor.jumlah === 0) return;
  lapor('Menghitung angka setiap desa.');
  const gagal = await recountKotor(sql, bulanIni(), (selesai) => lapor(`  ${selesai} dari ${kotor.jumlah} desa`, true));
  if (gagal.length > 0) lapor(`Desa yang angkanya belum bisa dihitung: ${gagal.join(', ')}.`);
}
