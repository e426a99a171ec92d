// The points of one round of a quiz by outcome, and which outcomes it knows.
import { type HasilJawab, LABEL_HASIL, type SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { LABEL_BABAK } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { AngkaBoleh } from './AngkaAturan.tsx';
import { Centang } from './Centang.tsx';
import { GalatIsian } from './GalatIsian.tsx';
import { PilihAturan } from './PilihAturan.tsx';
import type { SalahAturan } from './salah-aturan.ts';

export const BABAK_BERPOIN = ['wajib', 'lempar', 'rebutan'] as const;
type Babak = (typeof BABAK_BERPOIN)[number];
export type IsianBabakProps = { cerdas: SkemaCerdas; salah: SalahAturan; onUbah: (cerdas: SkemaCerdas) => void };

/** Outcomes a scheme may do without. */
const BOLEH_TIDAK_ADA = { wajib: [], lempar: ['tanpa-izin'], rebutan: ['sebagian', 'diam', 'dahulu'] } as const satisfies Record<Babak, HasilJawab[]>;

type Nilai = Readonly<Partial<Record<HasilJawab, number | 'juri' | null | undefined>>>;

const nilaiDari = (cerdas: SkemaCerdas, babak: Babak): Nilai => cerdas[babak]?.nilai ?? {};

/** With another value for one outcome; undefined: the round no longer knows it. */
function denganHasil(cerdas: SkemaCerdas, babak: Babak, hasil: HasilJawab, nilai: number | 'juri' | null | undefined): SkemaCerdas {
  const isi = cerdas[babak];
  if (!isi) return cerdas;
  const { [hasil]: _lama, ...lain } = isi.nilai as Nilai;
  return { ...cerdas, [babak]: { ...isi, nilai: nilai === undefined ? lain : { ...lain, [hasil]: nilai } } };
}

/** Draws the points of a round; a field left empty keeps the rules from being saved. */
export function PoinBabak({ cerdas, salah, onUbah, babak }: IsianBabakProps & { babak: Babak }) {
  const isi = cerdas[babak];
  if (!isi) return null;
  const nilai = nilaiDari(cerdas, babak);
  const hasilAda = (Object.keys(LABEL_HASIL) as HasilJawab[]).filter((hasil) => nilai[hasil] !== undefined);
  return (
    <div class="stack tight">
      <h3>{tt(LABEL_BABAK[babak])}</h3>
      <div class="contest-grid">
        {'jumlah' in isi && (
          <AngkaBoleh
            label={
              babak === 'wajib'
                ? t('Banyak soal tiap regu (kosong: tidak dibatasi)', 'Questions per team (empty: no limit)')
                : t('Banyak soal (kosong: tidak dibatasi)', 'Questions (empty: no limit)')
            }
            isian={`${babak}.jumlah`}
            salah={salah}
            nilai={isi.jumlah}
            onNilai={(jumlah) => onUbah({ ...cerdas, [babak]: { ...isi, jumlah } })}
          />
        )}
        {hasilAda.map((hasil) =>
          nilai[hasil] === 'juri' ? (
            <p key={hasil} class="picker">
              <span class="picker-label">{tt(LABEL_HASIL[hasil])}</span>
              <span>{t('poin dari juri', 'points by the jury')}</span>
            </p>
          ) : (
            <AngkaBoleh
              key={hasil}
              isMinus
              label={tt(LABEL_HASIL[hasil])}
              isian={`${babak}.nilai.${hasil}`}
              salah={salah}
              nilai={nilai[hasil] ?? null}
              onNilai={(angka) => onUbah(denganHasil(cerdas, babak, hasil, angka))}
            />
          ),
        )}
      </div>
      <GalatIsian salah={salah} isian={`${babak}.nilai`} />
    </div>
  );
}

/** Draws which outcomes the rounds know beside right and wrong; those left out have no button at the question desk. */
export function HasilDikenal({ cerdas, onUbah }: Pick<IsianBabakProps, 'cerdas' | 'onUbah'>) {
  const sebagian = cerdas.wajib.nilai.sebagian;
  return (
    <div class="stack tight">
      <h3>{t('Hasil selain benar dan salah', 'Outcomes beside right and wrong')}</h3>
      <p class="soft">
        {t(
          'Yang tidak dipakai tidak punya tombol di meja soal. Yang baru dicentang, isi poinnya di atas.',
          'What is not used has no button at the desk. Enter the points of what you tick above.',
        )}
      </p>
      <PilihAturan
        label={t('Soal wajib benar sebagian', 'Own question partly right')}
        nilai={sebagian === undefined ? 'tidak' : sebagian === 'juri' ? 'juri' : 'tetap'}
        pilihan={[
          ['tidak', t('Tidak dipakai', 'Not used')],
          ['juri', t('Poin dari juri', 'Points by the jury')],
          ['tetap', t('Poin tetap', 'Fixed points')],
        ]}
        onPilih={(cara) => onUbah(denganHasil(cerdas, 'wajib', 'sebagian', cara === 'tidak' ? undefined : cara === 'juri' ? 'juri' : null))}
      />
      {BABAK_BERPOIN.filter((babak) => cerdas[babak]).flatMap((babak) =>
        BOLEH_TIDAK_ADA[babak].map((hasil) => (
          <Centang
            key={`${babak}-${hasil}`}
            isOn={nilaiDari(cerdas, babak)[hasil] !== undefined}
            onUbah={(isAda) => onUbah(denganHasil(cerdas, babak, hasil, isAda ? null : undefined))}
          >
            {tt(LABEL_BABAK[babak])}: {tt(LABEL_HASIL[hasil]).toLowerCase()}
          </Centang>
        )),
      )}
    </div>
  );
}
