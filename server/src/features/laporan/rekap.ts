// The recap of an area and month: how many reports are due, came and stand where, and the sums of the village reports, by part.

import type { SamarPerDesa } from '@lini/core/indikator/samar.ts';
import { type AngkaLaporan, angkaPerBentuk, hitungLaporan, jumlahkanLaporan } from '@lini/core/pelaporan/hitung-laporan.ts';
import { kunciLaporan, type LaporanBulan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { BagianRekap, RekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { isDalamWilayah, type Wilayah } from '@lini/core/wilayah/wilayah.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { getWilayah, isBernama, listBagian } from '../../platform/sql/wilayah.ts';
import { kecamatanDari } from './daftar.ts';
import { type LaporanWilayah, loadWilayah } from './load.ts';
import { petaDesa, samarBentuk, saring } from './samar.ts';

const BENTUK = ['diajukan', 'terkunci', 'ralat'] as const;
type SamarPerBentuk = Readonly<Record<(typeof BENTUK)[number], SamarPerDesa>>;

/** A correction that was not granted leaves the locked figures in their place. */
const angkaDesa = (laporan: LaporanBulan): AngkaLaporan => {
  const { diajukan, terkunci, ralat } = angkaPerBentuk(laporan);
  return { diajukan, terkunci, ralat: ralat ?? terkunci };
};

const samarSemua = (perDesa: ReadonlyMap<string, LaporanBulan>): SamarPerBentuk =>
  Object.fromEntries(BENTUK.map((bentuk) => [bentuk, samarBentuk(perDesa, (laporan) => angkaDesa(laporan)[bentuk])])) as SamarPerBentuk;

function susunBagian(wilayah: Wilayah, desaAda: number, daftar: readonly LaporanWilayah[], samar: SamarPerBentuk | null): BagianRekap {
  const milik = daftar.filter((satu) => isDalamWilayah(satu.desa, wilayah.kode));
  const perDesa = petaDesa(milik);
  const angka = jumlahkanLaporan([...perDesa.values()]);
  const satuDesa = wilayah.tingkat === 'desa' ? samar : null;
  return {
    wilayah,
    hitungan: hitungLaporan(milik),
    desa: { ada: desaAda, masuk: perDesa.size, terkunci: [...perDesa.values()].filter((satu) => kunciLaporan(satu) !== null).length },
    diajukan: saring(angka.diajukan, satuDesa?.diajukan ?? null, wilayah.kode),
    terkunci: saring(angka.terkunci, satuDesa?.terkunci ?? null, wilayah.kode),
    ralat: saring(angka.ralat, satuDesa?.ralat ?? null, wilayah.kode),
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
  const isSamar = wilayah.tingkat !== 'kabupaten' && wilayah.tingkat !== 'provinsi' && !(await isBernama(tx));
  // Small counts are withheld by the whole kecamatan, also where one village is asked for.
  const daftar = await loadWilayah(tx, isSamar ? kecamatanDari(wilayah) : wilayah, bulan, 'desa');
  const samar = isSamar ? samarSemua(petaDesa(daftar)) : null;
  const desaPer = await tx<{ kode: string }[]>`select kode from wilayah where tingkat = 'desa' and (kode = ${kode} or starts_with(kode, ${`${kode}.`}))`;
  const banyakDesa = (dalam: string): number => desaPer.filter((satu) => isDalamWilayah(satu.kode, dalam)).length;
  const bagian = isRingkas ? [] : await listBagian(tx, wilayah);
  const milik = daftar.filter((satu) => isDalamWilayah(satu.desa, kode));
  return {
    bulan,
    seluruh: susunBagian(wilayah, desaSeluruh, milik, samar),
    bagian: bagian.map((satu) => susunBagian(satu, banyakDesa(satu.kode), milik, samar)),
    ralat: isRingkas ? [] : listRalat(milik),
  };
}
