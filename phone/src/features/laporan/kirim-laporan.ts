// Who may send a report from this phone, what the checks say about its figures, and the sending itself.
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import { tolak } from '@lini/core/catatan/tolakan.ts';
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { periksaAngka } from '@lini/core/laporan/periksa-angka.ts';
import type { TemuanAngka } from '@lini/core/laporan/temuan-angka.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { isiAjuan, type PengantarAjuan } from '@lini/core/pelaporan/ajukan.ts';
import { angkaKeIsi } from '@lini/core/pelaporan/isi-laporan.ts';
import { hariTerakhir, hariTerakhirAjukan, kesempatanAjukan } from '@lini/core/pelaporan/kesempatan.ts';
import { ajuanKini, keadaanLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { type Bulan, tambahBulan } from '@lini/core/tanggal.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { type Isian, periksa, simpan } from '../../app/catat.ts';
import { isInstitusiSaya } from '../../app/institusi-saya.ts';
import { angkaHidup } from '../../app/laporan/angka-hidup.ts';
import { getLaporan, type LaporanInstitusi, statusKiriman } from '../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { rtSaya } from '../../app/wilayah.ts';

const DAPAT_DIAJUKAN: ReadonlySet<string> = new Set(['draf', 'diajukan', 'diperiksa', 'dikembalikan']);

/** Whose report it is to send: the cadre's own; once her limit is past, the PKB's in her place. What he sent himself came back to him. */
export function isPengirim({ institusi, bulan, laporan }: LaporanInstitusi): boolean {
  const { peran, id } = getSesi().akun;
  if (peran !== 'pkb') return isInstitusiSaya(institusi, peran, rtSaya.value);
  const isKirimannya = ajuanKini(laporan)?.oleh === id;
  return hariIni.value > (isKirimannya ? hariTerakhir(bulan, 'sub-ppkbd') : hariTerakhirAjukan(bulan, 'sub-ppkbd', laporan));
}

/** Whether it may be sent today, for the first time or anew. */
export function isBisaDiajukan(satu: LaporanInstitusi): boolean {
  const kesempatan = kesempatanAjukan(satu.bulan, hariIni.value, getSesi().akun.peran, satu.laporan);
  return satu.isWajib && isPengirim(satu) && DAPAT_DIAJUKAN.has(keadaanLaporan(satu.laporan)) && kesempatan !== 'belum' && kesempatan !== 'lewat';
}

/** The figures of the month before as they were sent; null: none were. */
export function angkaLalu({ institusi, bulan }: LaporanInstitusi): AngkaPerIndikator | null {
  const entri = getSesi().buku.lain('institusi').get(institusi.id);
  return entri ? (ajuanKini(getLaporan(entri, tambahBulan(bulan, -1)).laporan)?.angka ?? null) : null;
}

/** What the checks say, the gravest first. */
export const listTemuan = (satu: LaporanInstitusi, angka: AngkaPerIndikator): TemuanAngka[] =>
  periksaAngka({ angka, lalu: angkaLalu(satu), parameter: parameterPada(hariIni.value), isSebagian: satu.institusi.jenis !== 'ppkbd' });

/** The envelope of a step about a report. */
export const isianLaporan = ({ id, institusi }: LaporanInstitusi, kind: string, isi: Record<string, unknown>): Isian => ({
  subjek: { jenis: 'laporan', id },
  desa: institusi.desa,
  rt: institusi.rt,
  kind,
  terjadi: hariIni.value,
  isi,
});

async function simpanLaporan(satu: LaporanInstitusi, isian: Isian, pesan: string): Promise<Tolakan | null> {
  // What the office sent back is replaced by what is written now.
  const diganti = statusKiriman(satu, 'dikembalikan');
  const [tolakan] = periksa(isian, diganti);
  if (tolakan) return tolakan;
  await simpan(isian, diganti, pesan);
  return null;
}

/** Keeps the sending on the phone; gives the refusal when there is one. */
export async function ajukanLaporan(satu: LaporanInstitusi, desa: DesaPotret, pengantar: PengantarAjuan): Promise<Tolakan | null> {
  if (!isBisaDiajukan(satu)) return tolak('laporan-lewat-batas', 'bulan');
  const bulan: Bulan = satu.bulan;
  const pesan = t(`Laporan ${formatBulan(bulan)} diajukan`, `Report of ${formatBulan(bulan)} sent`);
  return await simpanLaporan(satu, isianLaporan(satu, 'laporan.ajukan', isiAjuan(desa, satu.institusi, pengantar)), pesan);
}

/** Asks for the correction of a locked month with the figures as they are now; gives the refusal when there is one. */
export async function ajukanRalat(satu: LaporanInstitusi, desa: DesaPotret, alasan: string): Promise<Tolakan | null> {
  const isi = { bulan: satu.bulan, angka: angkaKeIsi(angkaHidup(satu, desa)), alasan };
  return await simpanLaporan(satu, isianLaporan(satu, 'laporan.ralat', isi), t('Ralat diajukan', 'Correction asked for'));
}
