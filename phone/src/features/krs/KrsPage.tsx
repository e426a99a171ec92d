// The families at risk of stunting of an RT: verval and assistance of the half-year, and who left the list and why.
import { hariSnapshot } from '@lini/core/krs/keluar.ts';
import { semesterDari, tulisSemester } from '@lini/core/krs/semester.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { signal, useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { entriRt, PilihRt, rtKini } from '../../app/PilihRt.tsx';
import { Shell } from '../../app/Shell.tsx';
import { hariIni } from '../../app/waktu.ts';
import { BarisKeluarga } from './BarisKeluarga.tsx';
import { type BarisKrs, COCOK_KRS, LABEL_SARINGAN_KRS, type SaringanKrs, susunKrs } from './saring-krs.ts';

const SEHALAMAN = 30;
const SARINGAN = Object.keys(LABEL_SARINGAN_KRS) as SaringanKrs[];
const urut = new Intl.Collator('id');

/** Kept while the app is open. */
const saringan = signal<SaringanKrs>('semua');

const dari = (selesai: number, semua: number): string =>
  t(`${formatAngka(selesai)} dari ${formatAngka(semua)}`, `${formatAngka(selesai)} of ${formatAngka(semua)}`);

/** The list as it stood at the last snapshot, and how many have left it since. */
function tulisPotret(baris: readonly BarisKrs[]): string {
  const hari = formatTanggal(hariSnapshot(hariIni.value));
  const lalu = baris.filter((satu) => satu.isKrsLalu).length;
  const keluar = baris.filter((satu) => satu.keluar !== null).length;
  return t(
    `Potret ${hari}: ${formatAngka(lalu)} KRS; sejak itu ${formatAngka(keluar)} keluar dari daftar.`,
    `Snapshot ${hari}: ${formatAngka(lalu)} at risk; ${formatAngka(keluar)} left the list since.`,
  );
}

function Kemajuan({ baris }: { baris: readonly BarisKrs[] }) {
  const krs = baris.filter((satu) => satu.isKrs);
  const didampingi = krs.filter((satu) => satu.damping.length > 0).length;
  const sasaran = baris.filter((satu) => satu.entri.potret.krs.isSasaran === true && satu.entri.potret.isAktif);
  const diverval = sasaran.filter((satu) => satu.isDiverval).length;
  return (
    <div class="stack">
      <p class="soft">{tulisPotret(baris)}</p>
      <Progress label={t('KRS didampingi', 'Assisted')} detail={dari(didampingi, krs.length)} part={krs.length === 0 ? 0 : didampingi / krs.length} />
      <Progress
        label={t('Keluarga sasaran diverval', 'Target families verified')}
        detail={dari(diverval, sasaran.length)}
        part={sasaran.length === 0 ? 0 : diverval / sasaran.length}
      />
    </div>
  );
}

function Kosong() {
  return saringan.value === 'keluar' ? (
    <EmptyState icon="info" title={t('Belum ada yang keluar dari daftar', 'Nobody left the list yet')}>
      {t(
        'Keluarga yang KRS pada potret semester lalu dan kini tidak, muncul di sini dengan sebabnya: membaik, lewat umur, atau pindah.',
        'Families at risk at the last snapshot and not now show here with the reason: improved, aged out, or moved.',
      )}
    </EmptyState>
  ) : (
    <EmptyState icon="centang" title={t('Tidak ada keluarga di sini', 'No families here')}>
      {t('Lepaskan saringan, atau pilih RT lain.', 'Take the filter off, or choose another RT.')}
    </EmptyState>
  );
}

/** Draws the list of one RT. */
export function KrsPage() {
  const [batas, setBatas] = useState(SEHALAMAN);
  const semua = useComputed(() => susunKrs(entriRt.value).sort((a, b) => urut.compare(a.entri.nama, b.entri.nama)));
  const hasil = semua.value.filter(COCOK_KRS[saringan.value]);
  useEffect(() => setBatas(SEHALAMAN), [saringan.value, rtKini.value]);
  return (
    <Shell judul={t('Daftar KRS', 'Families at risk')} keterangan={<PilihDesa />} kembali="/lainnya">
      <p class="soft">
        {t(
          `Daftar rencana pendampingan ${tulisSemester(semesterDari(hariIni.value))}, bukan diagnosis.`,
          `A list for planning assistance, ${semesterDari(hariIni.value)}; not a diagnosis.`,
        )}
      </p>
      <PilihRt />
      <Kemajuan baris={semua.value} />
      <fieldset class="geser">
        <legend class="visually-hidden">{t('Saringan', 'Filters')}</legend>
        {SARINGAN.map((satu) => (
          <FilterChip
            key={satu}
            isOn={saringan.value === satu}
            onToggle={() => {
              saringan.value = satu;
            }}
          >
            {tt(LABEL_SARINGAN_KRS[satu])}
          </FilterChip>
        ))}
      </fieldset>
      <p role="status" class="firm tabular">
        {t(`${formatAngka(hasil.length)} keluarga`, `${formatAngka(hasil.length)} families`)}
      </p>
      {hasil.length > 0 ? (
        <ul class="list panjang">
          {hasil.slice(0, batas).map((satu) => (
            <BarisKeluarga key={satu.entri.id} baris={satu} />
          ))}
        </ul>
      ) : (
        <Kosong />
      )}
      {hasil.length > batas && (
        <Button kind="quiet" icon="turun" onClick={() => setBatas(batas + SEHALAMAN * 2)}>
          {t(`Tampilkan lagi (${formatAngka(hasil.length - batas)})`, `Show more (${formatAngka(hasil.length - batas)})`)}
        </Button>
      )}
    </Shell>
  );
}
