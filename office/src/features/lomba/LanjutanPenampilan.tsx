// Penalties of time, steps between teams of equal score, shared ranks and titles of a judged competition.
import type { Lomba } from '@lini/core/lomba/skema-lomba.ts';
import { formatNilaiJuri } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { AngkaWajib } from './AngkaAturan.tsx';
import { AturanLanjutan } from './AturanLanjutan.tsx';
import { GalatIsian } from './GalatIsian.tsx';
import { LangkahSeri } from './LangkahSeri.tsx';
import { PilihAturan } from './PilihAturan.tsx';
import type { SalahAturan } from './salah-aturan.ts';

export type LanjutanPenampilanProps = { lomba: Lomba; salah: SalahAturan; onUbah: (lomba: Lomba) => void };

type Denda = Lomba['denda'];

function kalimatDenda({ bebasDetik, satuanDetik, poin, maksimal }: Denda): string {
  if (poin === 0 || maksimal === 0) return t('Lewat waktu tidak mengurangi nilai.', 'Going over time costs nothing.');
  const [tiap, batas] = [formatNilaiJuri(poin), formatNilaiJuri(maksimal)];
  return t(
    `Lewat waktu: ${bebasDetik} detik pertama bebas, lalu kurang ${tiap} tiap ${satuanDetik} detik yang dimulai, paling banyak ${batas}. Terlalu singkat dihitung sama.`,
    `Over time: the first ${bebasDetik} seconds are free, then minus ${tiap} per ${satuanDetik} seconds begun, at most ${batas}. Too short counts alike.`,
  );
}

function DendaWaktu({ lomba, salah, onUbah }: LanjutanPenampilanProps) {
  const { denda } = lomba;
  const isian = (nama: keyof Denda, label: string) => (
    <AngkaWajib
      label={label}
      isian={`denda.${nama}`}
      salah={salah}
      nilai={denda[nama]}
      onNilai={(angka) => onUbah({ ...lomba, denda: { ...denda, [nama]: angka } })}
    />
  );
  return (
    <div class="stack tight">
      <h3>{t('Pengurangan karena waktu', 'Penalty of time')}</h3>
      <div class="contest-grid">
        {isian('bebasDetik', t('Detik yang masih bebas', 'Seconds that are free'))}
        {isian('satuanDetik', t('Lalu tiap berapa detik', 'Then for each so many seconds'))}
        {isian('poin', t('Nilai dikurangi', 'Points taken off'))}
        {isian('maksimal', t('Paling banyak dikurangi', 'At most taken off'))}
      </div>
      <GalatIsian salah={salah} isian="denda" />
      {Object.values(denda).every(Number.isFinite) && <p class="soft">{kalimatDenda(denda)}</p>}
      <p class="soft">
        {t(
          'Pelanggaran lain diputus juri: dicatat panitia di Pelaksanaan dengan alasannya.',
          'Other breaches are decided by the jury; the committee notes them with the reason.',
        )}
      </p>
    </div>
  );
}

function NilaiSama({ lomba, salah, onUbah }: LanjutanPenampilanProps) {
  return (
    <div class="stack tight">
      <h3>{t('Bila nilai sama', 'When scores are equal')}</h3>
      <p class="soft">
        {lomba.seri.length === 0
          ? t('Tanpa langkah: regu bernilai sama berbagi peringkat.', 'No steps: tied teams share the rank.')
          : t(
              'Langkah dicoba dari atas sampai ada yang membedakan. Bila tidak ada, regu berbagi peringkat.',
              'Steps are tried from the top until one parts the teams. If none does, they share the rank.',
            )}
      </p>
      <LangkahSeri seri={lomba.seri} onUbah={(seri) => onUbah({ ...lomba, seri })} />
      <GalatIsian salah={salah} isian="seri" />
      <PilihAturan
        label={t('Peringkat sesudah peringkat bersama', 'Rank after a shared one')}
        nilai={lomba.peringkat}
        pilihan={[
          ['kompetisi', t('Dilewati: 1, 2, 2, 4', 'Skipped: 1, 2, 2, 4')],
          ['rapat', t('Tidak dilewati: 1, 2, 2, 3', 'Not skipped: 1, 2, 2, 3')],
        ]}
        onPilih={(peringkat) => onUbah({ ...lomba, peringkat })}
      />
    </div>
  );
}

/** Draws the groups, each with a sentence of what it means. */
export function LanjutanPenampilan(props: LanjutanPenampilanProps) {
  const { lomba, salah, onUbah } = props;
  return (
    <AturanLanjutan
      uraian={t('pengurangan karena waktu, nilai sama, juara dan harapan', 'penalty of time, ties, winners')}
      salah={salah}
      isian={['denda', 'seri', 'juara', 'harapan']}
    >
      <DendaWaktu {...props} />
      <NilaiSama {...props} />
      <div class="stack tight">
        <h3>{t('Juara dan harapan', 'Winners')}</h3>
        <div class="contest-grid">
          <AngkaWajib label={t('Banyak juara', 'Winners')} isian="juara" salah={salah} nilai={lomba.juara} onNilai={(juara) => onUbah({ ...lomba, juara })} />
          <AngkaWajib
            label={t('Banyak harapan (0: tanpa harapan)', 'Honourable mentions (0: none)')}
            isian="harapan"
            salah={salah}
            nilai={lomba.harapan}
            onNilai={(harapan) => onUbah({ ...lomba, harapan })}
          />
        </div>
      </div>
    </AturanLanjutan>
  );
}
