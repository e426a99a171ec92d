// For the PKB: how many reports of the village wait to be checked, on one line.
import { batasBulan } from '../pelaporan/batas.ts';
import { keadaanLaporan, type LaporanBulan } from '../pelaporan/laporan-bulan.ts';
import type { Bulan } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';

const MENUNGGU: ReadonlySet<string> = new Set(['diajukan', 'diperiksa']);

/** The village has one line; it hangs on one of the institutions that wait, the same on every phone. */
const wakil = (menunggu: readonly LaporanBulan[]): string | undefined => menunggu.map((satu) => satu.institusiId ?? '').sort()[0];

export const laporanPerluDiperiksa: AturanInstitusi = {
  id: 'laporan-perlu-diperiksa',
  subjek: 'institusi',
  judul: teks('Laporan perlu diperiksa', 'Reports to be checked'),
  cari: ({ institusi, konteks }, hariIni) => {
    const menunggu = konteks.laporan.filter((satu) => MENUNGGU.has(keadaanLaporan(satu)));
    if (wakil(menunggu) !== institusi.id) return [];
    const terlama = menunggu.flatMap(({ bulan }): Bulan[] => (bulan === null ? [] : [bulan])).sort()[0];
    const tenggat = terlama === undefined ? null : batasBulan(terlama).periksa;
    return [
      {
        anggotaId: null,
        alasan: teks(`${menunggu.length} laporan menunggu diperiksa`, `${menunggu.length} reports wait to be checked`),
        tenggat,
        urgensi: tenggat !== null && hariIni > tenggat ? 1 : 2,
        form: 'laporan.setujui',
        hanyaUntuk: { peran: ['pkb'], akunId: '' },
      },
    ];
  },
};
