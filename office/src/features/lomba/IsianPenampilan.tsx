// The rules of a judged competition: criteria with weights whose sum is shown, scale, time, jury.
import type { Lomba } from '@lini/core/lomba/skema-lomba.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { formatNilaiJuri } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { AngkaInput } from './AngkaInput.tsx';
import { idDariNama, jumlahBobot } from './isian-aturan.ts';

export type IsianPenampilanProps = { lomba: Lomba; onUbah: (lomba: Lomba) => void };

const menit = (detik: number | null): number | null => (detik === null ? null : detik / 60);
const detik = (dari: number | null): number | null => (dari === null ? null : Math.round(dari * 60));

function Kriteria({ lomba, onUbah }: IsianPenampilanProps) {
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
      <div>
        <Button isCompact icon="tambah" onClick={tambah}>
          {t('Tambah kriteria', 'Add a criterion')}
        </Button>
      </div>
    </div>
  );
}

/** Draws the fields. */
export function IsianPenampilan({ lomba, onUbah }: IsianPenampilanProps) {
  const { skala, waktu, juri } = lomba;
  return (
    <>
      <Kriteria lomba={lomba} onUbah={onUbah} />
      <div class="contest-grid">
        <AngkaInput
          label={t('Nilai terendah', 'Lowest mark')}
          nilai={skala.rendah}
          onNilai={(isi) => isi !== null && onUbah({ ...lomba, skala: { ...skala, rendah: isi } })}
        />
        <AngkaInput
          label={t('Nilai tertinggi', 'Highest mark')}
          nilai={skala.tinggi}
          onNilai={(isi) => isi !== null && onUbah({ ...lomba, skala: { ...skala, tinggi: isi } })}
        />
        <AngkaInput
          label={t('Nilai naik setiap', 'Step of marks')}
          nilai={skala.langkah}
          onNilai={(isi) => isi !== null && onUbah({ ...lomba, skala: { ...skala, langkah: isi } })}
        />
        <AngkaInput
          label={t('Paling singkat (menit)', 'Shortest (minutes)')}
          nilai={menit(waktu.sedikitnya)}
          onNilai={(isi) => onUbah({ ...lomba, waktu: { ...waktu, sedikitnya: detik(isi) } })}
        />
        <AngkaInput
          label={t('Paling lama (menit)', 'Longest (minutes)')}
          nilai={menit(waktu.selamanya)}
          onNilai={(isi) => onUbah({ ...lomba, waktu: { ...waktu, selamanya: detik(isi) } })}
        />
        <AngkaInput
          label={t('Juri sedikitnya', 'Jurors at least')}
          nilai={juri.minimal}
          onNilai={(isi) => isi !== null && onUbah({ ...lomba, juri: { ...juri, minimal: Math.max(1, Math.round(isi)) } })}
        />
        <AngkaInput
          label={t('Buang nilai tertinggi dan terendah mulai (juri)', 'Drop highest and lowest from (jurors)')}
          nilai={juri.pangkasMulai}
          onNilai={(isi) => onUbah({ ...lomba, juri: { ...juri, pangkasMulai: isi === null ? null : Math.max(3, Math.round(isi)) } })}
        />
        <label class="picker">
          <span class="picker-label">{t('Regu yang tidak hadir', 'A team that is absent')}</span>
          <select
            class="input input-compact"
            value={lomba.tidakHadir}
            onChange={(isi) => onUbah({ ...lomba, tidakHadir: isi.currentTarget.value === 'terakhir' ? 'terakhir' : 'diskualifikasi' })}
          >
            <option value="terakhir">{t('Peringkat terakhir', 'Last rank')}</option>
            <option value="diskualifikasi">{t('Diskualifikasi', 'Disqualified')}</option>
          </select>
        </label>
      </div>
      <p class="soft">
        {t(
          `Lewat waktu: ${lomba.denda.bebasDetik} detik pertama bebas, lalu kurang ${formatNilaiJuri(lomba.denda.poin)} tiap ${lomba.denda.satuanDetik} detik, paling banyak ${formatNilaiJuri(lomba.denda.maksimal)}.`,
          `Over time: the first ${lomba.denda.bebasDetik} seconds are free, then minus ${formatNilaiJuri(lomba.denda.poin)} per ${lomba.denda.satuanDetik} seconds, at most ${formatNilaiJuri(lomba.denda.maksimal)}.`,
        )}
      </p>
    </>
  );
}
