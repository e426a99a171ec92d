// A posyandu day: every child under five, who was weighed this month, and one tap to weigh the next.
import { bulanDari } from '@lini/core/tanggal.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { type Signal, signal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { alamatAnak, alamatFormulirKeluarga } from '../../app/alamat.ts';
import { namaKeluarga, tempatKeluarga } from '../../app/KeluargaRow.tsx';
import { KotakCari } from '../../app/KotakCari.tsx';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { hariIni } from '../../app/waktu.ts';
import { entriDesa, rtSaya } from '../../app/wilayah.ts';
import { type BarisBalita, listBalita, type SaringanBalita, saringBalita } from './saring-balita.ts';

const SEHALAMAN = 24;

// Kept while the app is open: the next child is looked for where the last one was found.
const ketikan = signal('');
const saringan: Signal<ReadonlySet<SaringanBalita>> = signal(new Set<SaringanBalita>(['belum']));

function balikSaringan(satu: SaringanBalita): void {
  const baru = new Set(saringan.value);
  if (!baru.delete(satu)) baru.add(satu);
  saringan.value = baru;
}

const label = (satu: SaringanBalita): string =>
  ({ belum: t('Belum ditimbang', 'Not weighed yet'), 'rt-saya': t('RT saya', 'My RT'), baduta: t('Di bawah 2 tahun', 'Under two') })[satu];

function Baris({ entri, balita }: BarisBalita) {
  const { anak, bulan, ditimbang } = balita;
  const alamat = ditimbang
    ? alamatAnak(entri.id, anak.id, 'posyandu')
    : alamatFormulirKeluarga({ keluargaId: entri.id, kind: 'anak.ukur', anggotaId: anak.id, dari: 'posyandu' });
  return (
    <ListRow
      href={alamat}
      title={anak.nama}
      detail={`${t(`${bulan} bulan`, `${bulan} months`)} · ${namaKeluarga(entri)} · ${tempatKeluarga(entri)}`}
      end={ditimbang ? <Badge tone="good">{t('sudah', 'done')}</Badge> : undefined}
    />
  );
}

/** Draws the list with how far the month is. */
export function PosyanduPage() {
  const [batas, setBatas] = useState(SEHALAMAN);
  const semua = useMemo(() => listBalita(entriDesa.value), [entriDesa.value]);
  const lingkup = saringan.value.has('rt-saya') ? semua.filter((satu) => rtSaya.value.has(satu.entri.keluarga.rt)) : semua;
  const ditimbang = lingkup.filter((satu) => satu.balita.ditimbang).length;
  const hasil = saringBalita(semua, ketikan.value, saringan.value, rtSaya.value);
  const pilihan: readonly SaringanBalita[] = rtSaya.value.size > 0 ? ['belum', 'rt-saya', 'baduta'] : ['belum', 'baduta'];
  return (
    <Shell judul={t('Posyandu', 'Posyandu')} keterangan={<PilihDesa />} kembali="/lainnya">
      <Progress
        label={t(`Ditimbang ${formatBulan(bulanDari(hariIni.value))}`, `Weighed in ${formatBulan(bulanDari(hariIni.value))}`)}
        detail={t(
          `${formatAngka(ditimbang)} dari ${formatAngka(lingkup.length)} balita`,
          `${formatAngka(ditimbang)} of ${formatAngka(lingkup.length)} under five`,
        )}
        part={lingkup.length === 0 ? 0 : ditimbang / lingkup.length}
      />
      <KotakCari label={t('Cari nama anak, orang tua, atau RT', 'Find a child, a parent or an RT')} ketikan={ketikan} />
      <fieldset class="geser">
        <legend class="visually-hidden">{t('Saringan', 'Filters')}</legend>
        {pilihan.map((satu) => (
          <FilterChip key={satu} isOn={saringan.value.has(satu)} onToggle={() => balikSaringan(satu)}>
            {label(satu)}
          </FilterChip>
        ))}
      </fieldset>
      <p role="status" class="firm tabular">
        {t(`${formatAngka(hasil.length)} anak`, `${formatAngka(hasil.length)} children`)}
      </p>
      {hasil.length > 0 ? (
        <ul class="list panjang">
          {hasil.slice(0, batas).map((satu) => (
            <Baris key={satu.balita.anak.id} {...satu} />
          ))}
        </ul>
      ) : (
        <EmptyState
          icon={semua.length > 0 && ditimbang === lingkup.length ? 'centang' : 'cari'}
          title={t('Tidak ada anak di daftar ini', 'No child in this list')}
        >
          {semua.length === 0
            ? t('Balita muncul setelah anggota keluarga dengan tanggal lahir dicatat.', 'Children show once members with a birth date are recorded.')
            : t('Semua sudah ditimbang, atau lepaskan saringan dan pencarian.', 'All are weighed, or take filters and search off.')}
        </EmptyState>
      )}
      {hasil.length > batas && (
        <Button kind="quiet" icon="turun" onClick={() => setBatas(batas + SEHALAMAN * 2)}>
          {t(`Tampilkan lagi (${formatAngka(hasil.length - batas)})`, `Show more (${formatAngka(hasil.length - batas)})`)}
        </Button>
      )}
    </Shell>
  );
}
