// The rules of a judged competition: criteria with weights whose sum is shown, scale, time, jury.
import type { Lomba } from '@lini/core/lomba/skema-lomba.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { formatNilaiJuri } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { AngkaBoleh, AngkaWajib } from './AngkaAturan.tsx';
import { AngkaInput } from './AngkaInput.tsx';
import { GalatIsian } from './GalatIsian.tsx';
import { idDariNama, jumlahBobot } from './isian-aturan.ts';
import { LanjutanPenampilan } from './LanjutanPenampilan.tsx';
import { PilihAturan } from './PilihAturan.tsx';
import type { SalahAturan } from './salah-aturan.ts';

export type IsianPenampilanProps = { lomba: Lomba; salah: SalahAturan; onUbah: (lomba: Lomba) => void };

const menit = (detik: number | null): number | null => (detik === null ? null : Math.round((detik / 60) * 100) / 100);
const detik = (dari: number | null): number | null => (dari === null ? null : Math.round(dari * 60));

function Kriteria({ lomba, salah, onUbah }: IsianPenampilanProps) {
  const { kriteria } = lomba;
  const ganti = (ke: number, ubah: Partial<Lomba['kriteria'][number]>): void =>
    onUbah({ ...lomba, kriteria: kriteria.map((satu, urut) => (urut === ke ? { ...satu, ...ubah } : satu)) });
  const bobot = jumlahBobot(kriteria.map((satu) => satu.bobot));
  const tambah = (): void => {
    const id = idDariNama(
      'kriteria',
      kriteria.map((satu) => satu.id),
    );
    onUbah({ ...lomba, kriteria: [...kriteria, { id, nama: t('Kriteria baru', 'New criterion'), bobot: 0 }] });
  };
  return (
    <div class="stack tight">
      <div class="cluster apart">
        <h3>{t('Kriteria dan bobot', 'Criteria and weights')}</h3>
        <span role="status">
          <Badge tone={bobot?.isSeratus ? 'good' : 'warn'}>
            {t(`Jumlah bobot ${formatNilaiJuri(bobot?.tampil)} dari 100`, `Weights ${formatNilaiJuri(bobot?.tampil)} of 100`)}
          </Badge>
        </span>
      </div>
      <ul class="contest-criteria">
        {kriteria.map((satu, ke) => (
          <li key={satu.id}>
            <input
              class="input input-compact"
              aria-label={t(`Nama kriteria ${ke + 1}`, `Name of criterion ${ke + 1}`)}
              value={satu.nama}
              maxLength={120}
              onInput={(peristiwa) => ganti(ke, { nama: peristiwa.currentTarget.value })}
            />
            <AngkaInput
              label={t(`Bobot ${satu.nama}`, `Weight of ${satu.nama}`)}
              isLabelTersembunyi
              nilai={satu.bobot}
              onNilai={(isi) => ganti(ke, { bobot: isi ?? 0 })}
            />
            <Button
              kind="quiet"
              isCompact
              icon="silang"
              disabled={kriteria.length === 1}
              onClick={() => onUbah({ ...lomba, kriteria: kriteria.filter((lain) => lain !== satu) })}
            >
              {t('Hapus', 'Remove')}
            </Button>
          </li>
        ))}
      </ul>
      <GalatIsian salah={salah} isian="kriteria" />
      <div>
        <Button isCompact icon="tambah" onClick={tambah}>
          {t('Tambah kriteria', 'Add a criterion')}
        </Button>
      </div>
    </div>
  );
}

function SkalaWaktuJuri({ lomba, salah, onUbah }: IsianPenampilanProps) {
  const { skala, waktu, juri } = lomba;
  const nilai = (nama: keyof Lomba['skala'], label: string) => (
    <AngkaWajib
      label={label}
      isian={`skala.${nama}`}
      salah={salah}
      nilai={skala[nama]}
      onNilai={(isi) => onUbah({ ...lomba, skala: { ...skala, [nama]: isi } })}
    />
  );
  const lama = (nama: keyof Lomba['waktu'], label: string) => (
    <AngkaBoleh
      label={label}
      isian={`waktu.${nama}`}
      salah={salah}
      nilai={menit(waktu[nama])}
      onNilai={(isi) => onUbah({ ...lomba, waktu: { ...waktu, [nama]: detik(isi) } })}
    />
  );
  return (
    <>
      <div class="contest-grid">
        {nilai('rendah', t('Nilai terendah', 'Lowest mark'))}
        {nilai('tinggi', t('Nilai tertinggi', 'Highest mark'))}
        {nilai('langkah', t('Nilai naik setiap', 'Step of marks'))}
        {lama('sedikitnya', t('Paling singkat (menit)', 'Shortest (minutes)'))}
        {lama('selamanya', t('Paling lama (menit)', 'Longest (minutes)'))}
        <AngkaWajib
          label={t('Juri sedikitnya', 'Jurors at least')}
          isian="juri.minimal"
          salah={salah}
          nilai={juri.minimal}
          onNilai={(minimal) => onUbah({ ...lomba, juri: { ...juri, minimal } })}
        />
        <AngkaBoleh
          label={t('Buang nilai tertinggi dan terendah mulai (juri)', 'Drop highest and lowest from (jurors)')}
          isian="juri.pangkasMulai"
          salah={salah}
          nilai={juri.pangkasMulai}
          onNilai={(pangkasMulai) => onUbah({ ...lomba, juri: { ...juri, pangkasMulai } })}
        />
        <PilihAturan
          label={t('Regu yang tidak hadir', 'A team that is absent')}
          nilai={lomba.tidakHadir}
          pilihan={[
            ['terakhir', t('Peringkat terakhir', 'Last rank')],
            ['diskualifikasi', t('Diskualifikasi', 'Disqualified')],
          ]}
          onPilih={(tidakHadir) => onUbah({ ...lomba, tidakHadir })}
        />
      </div>
      <GalatIsian salah={salah} isian="skala" />
      <GalatIsian salah={salah} isian="waktu" />
    </>
  );
}

/** Draws the fields. */
export function IsianPenampilan(props: IsianPenampilanProps) {
  return (
    <>
      <Kriteria {...props} />
      <SkalaWaktuJuri {...props} />
      <LanjutanPenampilan {...props} />
    </>
  );
}
