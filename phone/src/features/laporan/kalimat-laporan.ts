// Where a report stands and what comes next, in the words of a cadre; late is said calmly.
import type { Peran } from '@lini/core/akses/peran.ts';
import { batasBulan } from '@lini/core/pelaporan/batas.ts';
import { hariTerakhir, hariTerakhirAjukan, kesempatanAjukan } from '@lini/core/pelaporan/kesempatan.ts';
import { ajuanKini, keadaanLaporan, kembalianKini, kunciLaporan, langkahKini } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { type LaporanInstitusi, statusKiriman } from '../../app/laporan/laporan-institusi.ts';
import { judulDisetujui } from '../../app/laporan/penyetuju.ts';
import { getSesi } from '../../app/sesi.ts';
import { isPengirim } from './kirim-laporan.ts';

/** Until when, for a report that was not sent. */
function kalimatBatas(bulan: Bulan, hari: Tanggal, peran: Peran): string {
  const { mulai, tepat } = batasBulan(bulan);
  const akhir = formatTanggal(hariTerakhir(bulan, peran));
  switch (kesempatanAjukan(bulan, hari, peran)) {
    case 'belum':
      return t(
        `Bulan ini masih berjalan. Diajukan mulai ${formatTanggal(mulai)}, paling lambat ${formatTanggal(tepat)}.`,
        `The month is not over. Sent from ${formatTanggal(mulai)}, at the latest ${formatTanggal(tepat)}.`,
      );
    case 'tepat':
      return t(`Ajukan paling lambat ${formatTanggal(tepat)}.`, `Send it by ${formatTanggal(tepat)}.`);
    case 'lambat':
      return t(
        `Batasnya ${formatTanggal(tepat)} sudah lewat, tidak apa-apa: masih diterima sampai ${akhir}, ditandai terlambat.`,
        `The day was ${formatTanggal(tepat)}. It is still taken until ${akhir}, marked late.`,
      );
    case 'lewat':
      return peran === 'pkb'
        ? t(`Batas ${akhir} sudah lewat. Bulan ini tetap kosong, bukan nol.`, `The limit ${akhir} is past. The month stays empty, not zero.`)
        : t(`Batas ${akhir} sudah lewat. Mintalah PKB mengajukannya.`, `The limit ${akhir} is past. Ask the field officer to send it.`);
  }
}

/** As `kalimatBatas`, for who only looks. */
const kalimatMenunggu = (bulan: Bulan): string => {
  const tepat = formatTanggal(batasBulan(bulan).tepat);
  return t(`Menunggu kadernya. Batas tepat waktu ${tepat}.`, `Waits for its cadre. On time until ${tepat}.`);
};

/** Until when a returned report may be sent again, for who sends it; for who only looks, that its cadre has it. */
function kalimatKembali(satu: LaporanInstitusi, hari: Tanggal, peran: Peran): string {
  const { laporan, bulan } = satu;
  const sejak = pada(kembalianKini(laporan)?.tanggal);
  const isSaya = isPengirim(satu);
  const batas = hariTerakhirAjukan(bulan, isSaya ? peran : 'sub-ppkbd', laporan);
  const akhir = formatTanggal(batas);
  if (!isSaya && hari <= batas)
    return t(`Dikembalikan ${sejak}. Kadernya boleh mengajukan lagi sampai ${akhir}.`, `Returned ${sejak}. Its cadre may send it again until ${akhir}.`);
  if (hari <= batas)
    return t(
      `Dikembalikan ${sejak}. Perbaiki yang disebut, lalu ajukan lagi paling lambat ${akhir}.`,
      `Returned ${sejak}. Mend what is named, then send again by ${akhir}.`,
    );
  return isSaya && peran !== 'pkb'
    ? t(
        `Dikembalikan ${sejak}. Batas ${akhir} sudah lewat. Mintalah PKB mengajukannya.`,
        `Returned ${sejak}. The limit ${akhir} is past. Ask the field officer to send it.`,
      )
    : t(`Dikembalikan ${sejak}. Batas ${akhir} sudah lewat.`, `Returned ${sejak}. The limit ${akhir} is past.`);
}

const pada = (tanggal: Tanggal | undefined): string => (tanggal === undefined ? '' : formatTanggal(tanggal));

/** One sentence about where it stands; `hari` is today. */
export function kalimatKeadaan(satu: LaporanInstitusi, hari: Tanggal, peran: Peran): string {
  const { laporan, bulan } = satu;
  const ajuan = ajuanKini(laporan);
  if (statusKiriman(satu, 'menunggu').length > 0)
    return t('Tersimpan di ponsel dan terkirim sendiri begitu ada sinyal.', 'Kept on the phone; it is sent by itself when there is a signal.');
  const terakhir = pada(langkahKini(laporan).at(-1)?.tanggal);
  switch (keadaanLaporan(laporan)) {
    case 'draf':
      return isPengirim(satu) ? kalimatBatas(bulan, hari, peran) : kalimatMenunggu(bulan);
    case 'diajukan':
      // Nobody approves what they sent themselves.
      if (peran === 'pkb' && ajuan?.oleh === getSesi().akun.id)
        return t(`Anda ajukan ${pada(ajuan.tanggal)}. Menunggu koordinator.`, `Sent by you ${pada(ajuan.tanggal)}. Waits for the coordinator.`);
      return t(`Diajukan ${pada(ajuan?.tanggal)}. Menunggu diperiksa PKB.`, `Sent ${pada(ajuan?.tanggal)}. Waits for the field officer.`);
    case 'diperiksa':
      return t(`Diajukan ${pada(ajuan?.tanggal)}, sedang diperiksa PKB.`, `Sent ${pada(ajuan?.tanggal)}, being checked.`);
    case 'dikembalikan':
      return kalimatKembali(satu, hari, peran);
    case 'disetujui':
      return `${tt(judulDisetujui(getSesi().akun, laporan))} ${terakhir}. ${t('Menunggu kecamatan.', 'Waits for the kecamatan.')}`;
    case 'disahkan':
      return t(`Disahkan kecamatan ${terakhir}. Menunggu kabupaten.`, `Confirmed ${terakhir}. Waits for the district.`);
    case 'diterima':
      return t(`Diterima kabupaten ${terakhir}. Sebentar lagi dikunci.`, `Accepted ${terakhir}. Soon to be locked.`);
    case 'terkunci':
      return t(
        `Dikunci ${pada(kunciLaporan(laporan)?.tanggal)}. Angkanya tidak berubah lagi; yang keliru diperbaiki lewat ralat.`,
        `Locked ${pada(kunciLaporan(laporan)?.tanggal)}. Its figures stay; mistakes are mended by a correction.`,
      );
  }
}
