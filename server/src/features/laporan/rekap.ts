// The recap of an area and month: how many reports are due, came and stand where, and the sums of the village reports, by part.

import { INDIKATOR_LAPORAN } from '@lini/core/pelaporan/ajukan.ts';
import { hitungLaporan, hitungPerJenis, jumlahkanLaporan } from '@lini/core/pelaporan/hitung-laporan.ts';
import { kunciLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { BagianRekap, RekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { isDalamWilayah, type Wilayah } from '@lini/core/wilayah/wilayah.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { type LaporanWilayah, loadWilayah, petaDesa } from '../../platform/sql/laporan.ts';
import { readSamar, type SamarBulan, saring } from '../../platform/sql/samar.ts';
import { getWilayah, listBagian } from '../../platform/sql/wilayah.ts';

const ID_LAPORAN = INDIKATOR_LAPORAN.map(({ id }) => id);

function susunBagian(wilayah: Wilayah, desaAda: number, daftar: readonly LaporanWilayah[], samar: SamarBulan): BagianRekap {
  const milik = daftar.filter((satu) => isDalamWilayah(satu.desa, wilayah.kode));
  const perDesa = petaDesa(milik);
  const angka = jumlahkanLaporan([...perDesa.values()]);
  const desa = samar.desa(wilayah.kode);
  const tutup = wilayah.tingkat === 'desa' ? { diajukan: desa, terkunci: desa } : samar.jumlah(wilayah.kode);
  return {
    wilayah,
    hitungan: hitungLaporan(milik),
    institusi: hitungPerJenis(milik),
    desa: { ada: desaAda, masuk: perDesa.size, terkunci: [...perDesa.values()].filter((satu) => kunciLaporan(satu) !== null).length },
    diajukan: saring(angka.diajukan, tutup.diajukan),
    terkunci: saring(angka.terkunci, tutup.terkunci),
    // Of the same villages as the locked ones.
    ralat: saring(angka.ralat, tutup.terkunci),
  };
}

/** Corrections of the month, those waiting first, then the newest. */
function listRalat(daftar: readonly LaporanWilayah[]): RekapLaporan['ralat'] {
  const semua = daftar.flatMap(({ laporan, desa, nama, jenis }) =>
    laporan.ralat.map(({ tanggal, alasan, putusan }) => ({
      laporan: laporan.id,
      desa,
      nama,
      jenis,
      tanggal,
      alasan,
      isDisetujui: putusan?.isDisetujui ?? null,
    })),
  );
  return semua.sort((a, b) => Number(a.isDisetujui !== null) - Number(b.isDisetujui !== null) || b.tanggal.localeCompare(a.tanggal));
}

/** The recap; `isRingkas`: of the whole area only. Throws `tidak-ditemukan` or `di-luar-wilayah`. */
export async function readRekap(tx: Tx, kode: string, bulan: Bulan, isRingkas = false): Promise<RekapLaporan> {
  const { desaSeluruh, ...wilayah } = await getWilayah(tx, kode);
  const daftar = await loadWilayah(tx, wilayah, bulan, 'desa');
  const samar = (await readSamar(tx, wilayah, [bulan], ID_LAPORAN))(bulan);
  const desaPer = await tx<{ kode: string }[]>`select kode from wilayah where tingkat = 'desa' and (kode = ${kode} or starts_with(kode, ${`${kode}.`}))`;
  const banyakDesa = (dalam: string): number => desaPer.filter((satu) => isDalamWilayah(satu.kode, dalam)).length;
  const bagian = isRingkas ? [] : await listBagian(tx, wilayah);
  return {
    bulan,
    seluruh: susunBagian(wilayah, desaSeluruh, daftar, samar),
    bagian: bagian.map((satu) => susunBagian(satu, banyakDesa(satu.kode), daftar, samar)),
    ralat: isRingkas ? [] : listRalat(daftar),
  };
}
