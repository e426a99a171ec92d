// How far the month is, in one line each: the report, the register of couples and the groups, with the way to them.
import { a2JumlahPus } from '@lini/core/indikator/a2-jumlah-pus.ts';
import { a2bPusBelumDidata } from '@lini/core/indikator/a2b-pus-belum-didata.ts';
import { hitungDaftar } from '@lini/core/indikator/hitung.ts';
import { kunjunganBulanIni } from '@lini/core/indikator/kunjungan-bulan-ini.ts';
import { isPoktanAktif } from '@lini/core/poktan/poktan.ts';
import { isLaporBulan } from '@lini/core/poktan/rekap.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useComputed } from '@preact/signals';
import { entriLain, potretDesaBulan } from '../../app/desa.ts';
import { isMusimRegister, registerHariIni } from './agenda-hari-ini.ts';
import { LaporanTagihan } from './LaporanTagihan.tsx';

const DIHITUNG = [a2JumlahPus, a2bPusBelumDidata, kunjunganBulanIni];

const dari = (ada: number, semua: number): string => t(`${formatAngka(ada)} dari ${formatAngka(semua)}`, `${formatAngka(ada)} of ${formatAngka(semua)}`);

/** The figures are those of the report itself. */
function LaporanBaris({ bulan }: { bulan: Bulan }) {
  const angka = useComputed(() => hitungDaftar(DIHITUNG, potretDesaBulan(bulan, true)));
  const pus = angka.value.A2?.pembilang ?? 0;
  const belum = angka.value['A2.belum']?.pembilang ?? 0;
  const kunjungan = formatAngka(angka.value['KIE.1']?.pembilang ?? 0);
  return (
    <ListRow
      href={`/laporan?bulan=${bulan}`}
      title={t('Laporan bulan ini', 'Report of the month')}
      detail={t(
        `PUS sudah didata ${dari(pus - belum, pus)}. Kunjungan rumah yang dicatat: ${kunjungan}`,
        `Couples asked ${dari(pus - belum, pus)}. Home visits recorded: ${kunjungan}`,
      )}
    />
  );
}

/** Near the end of the month one more line for each RT that is not finished; nothing where there is no couple. */
function RegisterBaris() {
  const perRt = registerHariIni.value;
  const pus = perRt.reduce((jumlah, satu) => jumlah + satu.pus, 0);
  if (pus === 0) return null;
  const diperiksa = perRt.reduce((jumlah, satu) => jumlah + satu.diperiksa, 0);
  const belum = isMusimRegister.value ? perRt.filter((satu) => satu.diperiksa < satu.pus) : [];
  return (
    <>
      <ListRow href="/register" title={t('Register diperiksa', 'Register checked')} end={dari(diperiksa, pus)} />
      {belum.map((satu) => (
        <ListRow
          key={satu.rt}
          href={`/register?rt=${satu.rt}`}
          title={`RT ${satu.rt}`}
          detail={t(
            `${formatAngka(satu.pus - satu.diperiksa)} baris belum diperiksa bulan ini`,
            `${formatAngka(satu.pus - satu.diperiksa)} lines not checked this month`,
          )}
        />
      ))}
    </>
  );
}

/** Nothing while the village has no group. */
function KelompokBaris({ bulan }: { bulan: Bulan }) {
  const kelompok = entriLain('poktan')
    .map((satu) => satu.keadaan)
    .filter(isPoktanAktif);
  if (kelompok.length === 0) return null;
  const lapor = dari(kelompok.filter((satu) => isLaporBulan(satu, bulan)).length, kelompok.length);
  return <ListRow href="/poktan" title={t('Kelompok lapor', 'Groups reported')} end={lapor} />;
}

/** Draws the card. */
export function BulanIni({ bulan }: { bulan: Bulan }) {
  return (
    <section class="bagian" aria-labelledby="kemajuan">
      <h2 id="kemajuan">{t('Kemajuan bulan ini', 'How far the month is')}</h2>
      <ul class="list">
        <LaporanTagihan />
        <LaporanBaris bulan={bulan} />
        <RegisterBaris />
        <KelompokBaris bulan={bulan} />
      </ul>
    </section>
  );
}
