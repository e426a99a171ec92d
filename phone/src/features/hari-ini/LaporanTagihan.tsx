// The report that is due, and how many of the village came in: one line each on the card of the month.
import { bulanTagihan } from '@lini/core/pelaporan/kesempatan.ts';
import { isMasuk, keadaanLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { isInstitusiSaya } from '../../app/institusi-saya.ts';
import { KeadaanLaporan } from '../../app/laporan/KeadaanLaporan.tsx';
import { type LaporanInstitusi, listLaporanDesa, listLaporanSemua } from '../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { rtSaya } from '../../app/wilayah.ts';

const MENUNGGU: ReadonlySet<string> = new Set(['diajukan', 'diperiksa']);

/** How many of a kind have sent; nothing where there is none. */
function Masuk({ judul, semua, href }: { judul: string; semua: readonly LaporanInstitusi[]; href: string }) {
  if (semua.length === 0) return null;
  const masuk = semua.filter(({ laporan }) => isMasuk(laporan)).length;
  return <ListRow href={href} title={judul} end={t(`${masuk} dari ${semua.length}`, `${masuk} of ${semua.length}`)} />;
}

/** For the PKB over all villages: how many came in, and how many of them wait for him. */
function MejaPkb({ judul, bulan }: { judul: string; bulan: Bulan }) {
  const semua = listLaporanSemua(bulan);
  if (semua.length === 0) return null;
  const masuk = semua.filter(({ laporan }) => isMasuk(laporan)).length;
  const menunggu = semua.filter(({ laporan }) => MENUNGGU.has(keadaanLaporan(laporan))).length;
  return (
    <ListRow
      href={`/laporan/meja?bulan=${bulan}`}
      title={judul}
      detail={t(`Semua desa. Menunggu diperiksa: ${menunggu}`, `All villages. To be checked: ${menunggu}`)}
      end={t(`${masuk} dari ${semua.length}`, `${masuk} of ${semua.length}`)}
    />
  );
}

/** Draws the lines. */
export function LaporanTagihan() {
  const { peran } = getSesi().akun;
  const bulan = bulanTagihan(hariIni.value);
  const semua = listLaporanDesa(bulan);
  const saya = semua.filter(({ institusi }) => isInstitusiSaya(institusi, peran, rtSaya.value));
  const nama = formatBulan(bulan);
  return (
    <>
      {saya.map((satu) => (
        <ListRow
          key={satu.id}
          href={`/laporan/${satu.id}`}
          title={t(`Laporan ${nama}`, `Report of ${nama}`)}
          detail={
            <>
              {saya.length > 1 && <span class="baris">{satu.institusi.nama}</span>}
              <KeadaanLaporan satu={satu} />
            </>
          }
        />
      ))}
      {peran === 'ppkbd' && (
        <Masuk
          judul={t(`Sub-PPKBD sudah mengajukan, ${nama}`, `Sub-PPKBD that sent ${nama}`)}
          semua={semua.filter(({ institusi }) => institusi.jenis !== 'ppkbd')}
          href={`/laporan?bulan=${bulan}`}
        />
      )}
      {peran === 'pkb' && <MejaPkb judul={t(`Laporan masuk, ${nama}`, `Reports in, ${nama}`)} bulan={bulan} />}
    </>
  );
}
