// Seconds, outcomes, early answers, stakes and the floor of a quiz: what a template settles and a committee seldom changes.
import { POLA_CERDAS } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import type { SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { t } from '@lini/ui/words/t.ts';
import { AngkaBoleh, AngkaWajib } from './AngkaAturan.tsx';
import { AturanLanjutan } from './AturanLanjutan.tsx';
import { Centang } from './Centang.tsx';
import { GalatIsian } from './GalatIsian.tsx';
import { PilihAturan } from './PilihAturan.tsx';
import { HasilDikenal, type IsianBabakProps } from './PoinBabak.tsx';

type Taruhan = NonNullable<SkemaCerdas['taruhan']>;
const TARUHAN_AWAL: Taruhan = { ...POLA_CERDAS.E.taruhan };

function DetikBabak({ cerdas, salah, onUbah }: IsianBabakProps) {
  const { wajib, lempar, rebutan } = cerdas;
  return (
    <div class="stack tight">
      <h3>{t('Detik untuk menjawab', 'Seconds to answer')}</h3>
      <p class="soft">{t('Kosong: tidak dibatasi.', 'Empty: no limit.')}</p>
      <div class="contest-grid">
        <AngkaBoleh
          label={t('Soal wajib', 'Own questions')}
          isian="wajib.detik"
          salah={salah}
          nilai={wajib.detik}
          onNilai={(detik) => onUbah({ ...cerdas, wajib: { ...wajib, detik } })}
        />
        <AngkaBoleh
          label={t('Soal wajib hitungan', 'Own questions, calculation')}
          isian="wajib.detikHitungan"
          salah={salah}
          nilai={wajib.detikHitungan}
          onNilai={(detikHitungan) => onUbah({ ...cerdas, wajib: { ...wajib, detikHitungan } })}
        />
        {lempar && (
          <AngkaBoleh
            label={t('Lemparan', 'Passed on')}
            isian="lempar.detik"
            salah={salah}
            nilai={lempar.detik}
            onNilai={(detik) => onUbah({ ...cerdas, lempar: { ...lempar, detik } })}
          />
        )}
        {rebutan && (
          <AngkaBoleh
            label={t('Rebutan', 'Buzzer')}
            isian="rebutan.detik"
            salah={salah}
            nilai={rebutan.detik}
            onNilai={(detik) => onUbah({ ...cerdas, rebutan: { ...rebutan, detik } })}
          />
        )}
      </div>
    </div>
  );
}

function BatasTaruhan({ cerdas, salah, onUbah }: IsianBabakProps) {
  const { taruhan } = cerdas;
  const isian = (nama: keyof Taruhan, label: string) =>
    taruhan && (
      <AngkaWajib
        isMinus={nama === 'batasSkor'}
        label={label}
        isian={`taruhan.${nama}`}
        salah={salah}
        nilai={taruhan[nama]}
        onNilai={(angka) => onUbah({ ...cerdas, taruhan: { ...taruhan, [nama]: angka } })}
      />
    );
  return (
    <div class="stack tight">
      <h3>{t('Soal taruhan', 'Stake questions')}</h3>
      <Centang isOn={taruhan !== null} onUbah={(isAda) => onUbah({ ...cerdas, taruhan: isAda ? TARUHAN_AWAL : null })}>
        {t('Ada soal taruhan: benar menambah taruhannya, salah menguranginya', 'Teams stake points: right adds them, wrong takes them off')}
      </Centang>
      {taruhan && (
        <div class="contest-grid">
          {isian('rendah', t('Taruhan paling kecil', 'Lowest stake'))}
          {isian('tinggi', t('Taruhan paling besar', 'Highest stake'))}
          {isian('langkah', t('Naik setiap', 'In steps of'))}
          {isian('batasSkor', t('Bila nilai regu sampai', 'While the score is up to'))}
          {isian('terbatas', t('taruhannya paling besar', 'the stake is at most'))}
        </div>
      )}
      <GalatIsian salah={salah} isian="taruhan" />
    </div>
  );
}

/** Draws the groups. */
export function LanjutanCerdas(props: IsianBabakProps) {
  const { cerdas, onUbah } = props;
  const { rebutan } = cerdas;
  return (
    <AturanLanjutan
      uraian={t('detik, benar sebagian, menjawab terlalu dahulu, taruhan, nilai di bawah 0', 'seconds, partly right, early answers, stakes, below 0')}
      salah={props.salah}
      isian={['wajib.detik', 'wajib.detikHitungan', 'lempar.detik', 'rebutan.detik', 'taruhan']}
    >
      <DetikBabak {...props} />
      <HasilDikenal cerdas={cerdas} onUbah={onUbah} />
      {rebutan?.nilai.dahulu !== undefined && (
        <PilihAturan
          label={t('Rebutan yang dijawab terlalu dahulu', 'A buzzer question answered too early')}
          nilai={rebutan.sesudahDahulu}
          pilihan={[
            ['batal', t('Soalnya batal', 'The question is cancelled')],
            ['satu-regu-lain', t('Satu regu lain boleh menjawab', 'One other team may answer')],
          ]}
          onPilih={(sesudahDahulu) => onUbah({ ...cerdas, rebutan: { ...rebutan, sesudahDahulu } })}
        />
      )}
      <BatasTaruhan {...props} />
      <div class="stack tight">
        <h3>{t('Nilai di bawah 0', 'Below 0')}</h3>
        <Centang isOn={cerdas.isLantaiNol} onUbah={(isLantaiNol) => onUbah({ ...cerdas, isLantaiNol })}>
          {t('Nilai regu berhenti di 0, tidak menjadi minus', 'A score stops at 0')}
        </Centang>
      </div>
    </AturanLanjutan>
  );
}
