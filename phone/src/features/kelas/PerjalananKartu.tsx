// How the class came about: proposals, decisions with their reasons, and replies, the newest first.
import type { PerjalananKelas } from '@lini/core/institusi/kelas.ts';
import { KLASIFIKASI_KARTU } from '@lini/core/institusi/pilihan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan, formatTanggal } from '@lini/ui/words/tanggal.ts';
import { namaPencatat } from '../../app/nama-pencatat.ts';
import { getSesi } from '../../app/sesi.ts';

type Langkah = { readonly id: string; readonly tanggal: string; readonly judul: string; readonly isi: string };

const nama = (kelas: string): string => tt(labelPilihan(KLASIFIKASI_KARTU, kelas));

function listLangkah({ usul, putus, tanggapan }: PerjalananKelas): Langkah[] {
  const oleh = (akun: string): string => namaPencatat(getSesi().akun, akun);
  const langkah = [
    ...usul.map((satu) => ({
      id: satu.id,
      tanggal: satu.tanggal,
      judul: t(`Diusulkan ${nama(satu.hitung)}`, `Proposed: ${nama(satu.hitung)}`),
      isi: [t(`oleh ${oleh(satu.oleh)}, sampai ${formatBulan(satu.sampai)}`, `by ${oleh(satu.oleh)}, up to ${formatBulan(satu.sampai)}`), satu.catatan]
        .filter(Boolean)
        .join('. '),
    })),
    ...putus.map((satu) => ({
      id: satu.id,
      tanggal: satu.tanggal,
      judul: t(`Diputuskan ${nama(satu.putus)}`, `Decided: ${nama(satu.putus)}`),
      isi: [
        t(
          `oleh ${oleh(satu.oleh)}, hitungan ${nama(satu.hitung)}, rubrik versi ${satu.rubrik}`,
          `by ${oleh(satu.oleh)}, computed ${nama(satu.hitung)}, rubric version ${satu.rubrik}`,
        ),
        satu.alasan,
      ]
        .filter(Boolean)
        .join('. '),
    })),
    ...tanggapan.map((satu) => ({
      id: satu.id,
      tanggal: satu.tanggal,
      judul: satu.isSetuju ? t('Kader setuju', 'The cadres agree') : t('Kader tidak setuju', 'The cadres do not agree'),
      isi: satu.tanggapan ?? '',
    })),
  ];
  return langkah.sort((a, b) => (a.tanggal !== b.tanggal ? (a.tanggal < b.tanggal ? 1 : -1) : a.id < b.id ? 1 : -1));
}

/** Draws the card. */
export function PerjalananKartu({ kelas }: { kelas: PerjalananKelas }) {
  const langkah = listLangkah(kelas);
  return (
    <Card title={t('Riwayat kelas', 'History of the class')}>
      {langkah.length === 0 ? (
        <p class="soft">
          {t(
            'Belum ada. Kader mengusulkan, PKB memutuskan, kader boleh menanggapi; semuanya tersimpan.',
            'None yet. Cadres propose, the PKB decides, cadres may reply; all of it is kept.',
          )}
        </p>
      ) : (
        <dl class="daftar-isi">
          {langkah.map(({ id, tanggal, judul, isi }) => (
            <div key={id}>
              <dt>{`${formatTanggal(tanggal)} · ${judul}`}</dt>
              <dd>{isi}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
