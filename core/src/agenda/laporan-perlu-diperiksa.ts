// For the PKB: how many reports of the village wait to be checked, on one line.
import { batasBulan } from '../pelaporan/batas.ts';
import { ajuanKini, keadaanLaporan, type LaporanBulan } from '../pelaporan/laporan-bulan.ts';
import type { Bulan, Tanggal } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanInstitusi, HasilAturan } from './agenda.ts';

const MENUNGGU: ReadonlySet<string> = new Set(['diajukan', 'diperiksa']);

/** The village has one line; it hangs on one of the institutions that wait, the same on every phone. */
const wakil = (menunggu: readonly LaporanBulan[]): string | undefined => menunggu.map((satu) => satu.institusiId ?? '').sort()[0];

function tulis(menunggu: readonly LaporanBulan[], hariIni: Tanggal, hanyaUntuk: NonNullable<HasilAturan['hanyaUntuk']>): HasilAturan {
  const terlama = menunggu.flatMap(({ bulan }): Bulan[] => (bulan === null ? [] : [bulan])).sort()[0];
  const tenggat = terlama === undefined ? null : batasBulan(terlama).periksa;
  return {
    anggotaId: null,
    alasan: teks(`${menunggu.length} laporan menunggu diperiksa`, `${menunggu.length} reports wait to be checked`),
    tenggat,
    urgensi: tenggat !== null && hariIni > tenggat ? 1 : 2,
    form: 'laporan.setujui',
    hanyaUntuk,
  };
}

export const laporanPerluDiperiksa: AturanInstitusi = {
  id: 'laporan-perlu-diperiksa',
  subjek: 'institusi',
  judul: teks('Laporan perlu diperiksa', 'Reports to be checked'),
  cari: ({ institusi, konteks }, hariIni) => {
    const menunggu = konteks.laporan.filter((satu) => MENUNGGU.has(keadaanLaporan(satu)));
    const pengirim = [...new Set(menunggu.flatMap((satu) => ajuanKini(satu)?.oleh ?? []))].sort();
    const baris = (daftar: readonly LaporanBulan[], hanyaUntuk: NonNullable<HasilAturan['hanyaUntuk']>): HasilAturan[] =>
      wakil(daftar) === institusi.id ? [tulis(daftar, hariIni, hanyaUntuk)] : [];
    // What somebody sent waits for somebody else: each sender counts the others' only.
    return [
      ...baris(menunggu, { peran: ['pkb'], akunId: null, kecuali: pengirim }),
      ...pengirim.flatMap((akunId) =>
        baris(
          menunggu.filter((satu) => ajuanKini(satu)?.oleh !== akunId),
          { peran: ['pkb'], akunId, isKeduanya: true },
        ),
      ),
    ];
  },
};
