// A report that came back: to the cadre with its reason in the work list itself, once her limit is past to the PKB, who may still send it.
import type { Institusi } from '../institusi/institusi.ts';
import { bulanTeks } from '../nama-bulan.ts';
import { kesempatanAjukan } from '../pelaporan/kesempatan.ts';
import { keadaanLaporan, kembalianKini, type LaporanBulan } from '../pelaporan/laporan-bulan.ts';
import type { Bulan, Tanggal } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanInstitusi, HasilAturan } from './agenda.ts';
import { peranPengirim, untukPengirim } from './tagihan-laporan.ts';

function susunBaris(institusi: Institusi, laporan: LaporanBulan, bulan: Bulan, hariIni: Tanggal): HasilAturan[] {
  const nama = bulanTeks(bulan);
  const kata = kembalianKini(laporan)?.alasan ?? '';
  const dasar = { anggotaId: laporan.id, tenggat: null, form: 'laporan.ajukan' } as const;
  if (kesempatanAjukan(bulan, hariIni, peranPengirim(institusi), laporan) !== 'lewat') {
    const alasan = teks(`Laporan ${nama.id} dikembalikan: ${kata}`, `Report of ${nama.en} returned: ${kata}`);
    return [{ ...dasar, alasan, urgensi: 1, hanyaUntuk: untukPengirim(institusi) }];
  }
  if (kesempatanAjukan(bulan, hariIni, 'pkb', laporan) === 'lewat') return [];
  const alasan = teks(
    `Laporan ${nama.id} dikembalikan, batas kadernya lewat: ajukan untuknya`,
    `Report of ${nama.en} returned, past its cadre's limit: send it for her`,
  );
  return [{ ...dasar, alasan, urgensi: 1, hanyaUntuk: { peran: ['pkb'], akunId: null } }];
}

export const laporanDikembalikan: AturanInstitusi = {
  id: 'laporan-dikembalikan',
  subjek: 'institusi',
  judul: teks('Laporan dikembalikan', 'Report returned'),
  cari: ({ institusi, konteks }, hariIni) =>
    konteks.laporan.flatMap((laporan) => {
      const { bulan, institusiId } = laporan;
      const isKembali = institusiId === institusi.id && bulan !== null && keadaanLaporan(laporan) === 'dikembalikan';
      return isKembali ? susunBaris(institusi, laporan, bulan, hariIni) : [];
    }),
};
