// One report as a row of a desk's list: where it stands, what is odd about it, its main figures beside those of the month before.
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { isTepatWaktu } from '@lini/core/pelaporan/batas.ts';
import { hasilUji } from '@lini/core/pelaporan/hasil-uji.ts';
import { type Kejanggalan, LABEL_JANGGAL, listKejanggalan } from '@lini/core/pelaporan/kejanggalan.ts';
import { ajuanKini, jumlahKembali, keadaanLaporan, kembalianKini, type LaporanBulan, ralatMenunggu } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { AngkaTersaring, BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { LaporanWilayah } from '../../platform/sql/laporan.ts';
import { hariIni } from '../../platform/waktu.ts';

/** The figures a list shows beside those of the month before. */
export const ANGKA_BARIS = ['A1', 'A2', 'B2', 'B7.hamil', 'A2.belum', 'C1', 'KIE.1', 'B10'] as const;

const pilihAngka = (angka: AngkaPerIndikator): AngkaPerIndikator =>
  Object.fromEntries(ANGKA_BARIS.flatMap((id) => (angka[id] ? [[id, angka[id]] as const] : [])));

/** What a row shows of the figures; `sebelum`: the reports of the months before, newest first. */
export type PandanganBaris = {
  readonly pembaca: string;
  readonly pengaju: BarisLaporan['pengaju'];
  /** Sees the village by name: every figure of every report. */
  readonly isBernama: boolean;
  readonly isDenganAngka: boolean;
  readonly sebelum: readonly LaporanBulan[];
  readonly angka: AngkaTersaring;
  readonly lalu: AngkaTersaring;
};

function listJanggal(laporan: LaporanBulan, { isBernama, sebelum }: PandanganBaris): BarisLaporan['janggal'] {
  const penjelasan = ajuanKini(laporan)?.penjelasan ?? {};
  return listKejanggalan(laporan, sebelum, parameterPada(hariIni())).map(({ kode, alasan, indikator }: Kejanggalan) => ({
    kode,
    // The counts in a reason may be small; an office reads what kind of oddity it is.
    alasan: isBernama ? alasan : LABEL_JANGGAL[kode],
    indikator,
    penjelasan: isBernama ? (penjelasan[kode] ?? null) : null,
  }));
}

const pilihSamar = (nama: 'samar' | 'samarLalu', samar: NonNullable<AngkaTersaring>['samar']) =>
  samar === undefined ? {} : { [nama]: Object.fromEntries(Object.entries(samar).filter(([id]) => (ANGKA_BARIS as readonly string[]).includes(id))) };

/** The row of one report. */
export function susunBaris({ laporan, isWajib, desa, institusi, jenis, nama }: LaporanWilayah, pandangan: PandanganBaris): BarisLaporan {
  const ajuan = ajuanKini(laporan);
  const keadaan = keadaanLaporan(laporan);
  const isTampak = pandangan.isDenganAngka && (pandangan.isBernama || jenis === 'ppkbd');
  return {
    id: laporan.id,
    institusi,
    jenis,
    nama,
    desa,
    isWajib,
    keadaan,
    ajuan: ajuan?.id ?? null,
    pertama: laporan.ajuan[0]?.tanggal ?? null,
    terakhir: ajuan?.tanggal ?? null,
    isTepat: isTepatWaktu(laporan),
    isSendiri: ajuan?.oleh === pandangan.pembaca,
    pengaju: pandangan.pengaju,
    kembali: jumlahKembali(laporan),
    alasan: keadaan === 'dikembalikan' ? (kembalianKini(laporan)?.alasan ?? null) : null,
    ralatMenunggu: ralatMenunggu(laporan) !== null,
    uji: hasilUji(laporan),
    janggal: isTampak ? listJanggal(laporan, pandangan) : [],
    angka: isTampak && pandangan.angka ? pilihAngka(pandangan.angka.angka) : null,
    lalu: isTampak && pandangan.lalu ? pilihAngka(pandangan.lalu.angka) : null,
    ...(isTampak ? { ...pilihSamar('samar', pandangan.angka?.samar), ...pilihSamar('samarLalu', pandangan.lalu?.samar) } : {}),
  };
}
