// What the PKB decides about reports: looked at, approved, returned; one fact for each, asked of the judge first.
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import { ajuanKini, type BarisKembali, type HasilKeluarga, keadaanLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import { isBolehKembali } from '@lini/core/pelaporan/laporan-kembalikan.ts';
import { isMenungguSetuju } from '@lini/core/pelaporan/laporan-langkah.ts';
import { t } from '@lini/ui/words/t.ts';
import { type Isian, periksa, simpanSemua } from '../../../app/catat.ts';
import type { LaporanInstitusi } from '../../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../../app/sesi.ts';
import { isianLaporan } from '../kirim-laporan.ts';

/** Whether the report waits for the PKB at this phone; one he sent himself waits for somebody else. */
export const isMenungguSaya = ({ laporan }: LaporanInstitusi): boolean => {
  const { id, peran } = getSesi().akun;
  return peran === 'pkb' && isMenungguSetuju(laporan) && ajuanKini(laporan)?.oleh !== id;
};

/** Whether he sent it himself, in a cadre's place: the koordinator approves it. */
export const isMenungguKoordinator = ({ laporan }: LaporanInstitusi): boolean => isMenungguSetuju(laporan) && ajuanKini(laporan)?.oleh === getSesi().akun.id;

/** Whether this PKB may take the approval back: it is not waiting for him, and no higher desk has taken it. */
export const isBisaDitarik = ({ laporan }: LaporanInstitusi): boolean =>
  !isMenungguSetuju(laporan) && isBolehKembali(getSesi().akun.peran, keadaanLaporan(laporan));

const langkah = (satu: LaporanInstitusi, kind: string, lain: Record<string, unknown> = {}): Isian =>
  isianLaporan(satu, kind, { bulan: satu.bulan, ajuan: ajuanKini(satu.laporan)?.id ?? '', ...lain });

async function putuskan(isianList: readonly Isian[], pesan: string): Promise<Tolakan | null> {
  const [tolakan] = isianList.flatMap((satu) => periksa(satu));
  if (tolakan) return tolakan;
  await simpanSemua(isianList, [], pesan);
  return null;
}

/** Approves them, all or none; gives the refusal when there is one. */
export const setujuiLaporan = (semua: readonly LaporanInstitusi[]): Promise<Tolakan | null> =>
  putuskan(
    semua.map((satu) => langkah(satu, 'laporan.setujui')),
    semua.length === 1 ? t('Laporan disetujui', 'Report approved') : t(`${semua.length} laporan disetujui`, `${semua.length} reports approved`),
  );

/** Returns one with its reason. */
export const kembalikanLaporan = (satu: LaporanInstitusi, alasan: string, baris: readonly BarisKembali[]): Promise<Tolakan | null> =>
  putuskan([langkah(satu, 'laporan.kembalikan', { alasan, baris })], t('Laporan dikembalikan', 'Report returned'));

/** Tells the cadre that somebody looks at it now. */
export const mulaiPeriksa = (satu: LaporanInstitusi): Promise<Tolakan | null> =>
  putuskan([langkah(satu, 'laporan.periksa')], t('Kader melihat: sedang diperiksa', 'The cadre sees: being checked'));

/** Keeps the result of a spot check. */
export const simpanUji = (satu: LaporanInstitusi, hasil: readonly HasilKeluarga[]): Promise<Tolakan | null> =>
  putuskan([langkah(satu, 'laporan.uji-petik', { hasil })], t('Uji petik tersimpan', 'Spot check kept'));
