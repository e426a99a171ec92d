// The rules as fields: those of a judged competition or of a quiz, and what both have.
import { asalPola } from '@lini/core/lomba/asal-pola.ts';
import type { IsiAtur } from '@lini/core/lomba/isi-lomba.ts';
import type { Parameter } from '@lini/core/parameter/parameter.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AngkaInput } from './AngkaInput.tsx';
import { IsianCerdas } from './IsianCerdas.tsx';
import { IsianPenampilan } from './IsianPenampilan.tsx';
import { kurangAturan } from './kurang-aturan.ts';
import { PilihAturan } from './PilihAturan.tsx';
import { salahAturan } from './salah-aturan.ts';

/** `parameter`: of the day of the gathering, by which its templates are made. */
export type IsianAturanProps = { awal: IsiAtur; parameter: Parameter; onSimpan: (isi: IsiAtur) => Promise<void>; isTetap?: boolean };

/** Rounds whose missing numbers `kurangAturan` names one by one. */
const DISEBUT_KURANG: readonly string[] = ['wajib', 'lempar', 'rebutan', 'tulis'];

const namaDari = ({ aturan }: IsiAtur): string => (aturan.jenis === 'penampilan' ? aturan.lomba.nama : aturan.cerdas.nama);
const denganNama = (isi: IsiAtur, nama: string): IsiAtur => ({
  ...isi,
  aturan:
    isi.aturan.jenis === 'penampilan' ? { ...isi.aturan, lomba: { ...isi.aturan.lomba, nama } } : { ...isi.aturan, cerdas: { ...isi.aturan.cerdas, nama } },
});

function AsalPola({ isi, parameter }: { isi: IsiAtur; parameter: Parameter }) {
  const asal = asalPola(isi, parameter);
  if (asal === null) return null;
  const { nama, isDiubah } = asal;
  return (
    <p class="soft">
      {isDiubah ? t(`Aturan diubah dari pola ${nama}`, `Rules changed from template ${nama}`) : t(`Aturan pola ${nama}`, `Rules of template ${nama}`)}
    </p>
  );
}

/** Whole numbers from 0 to 100, a lower place never more than the one above it. */
const isPoinSalah = (poin: readonly number[]): boolean =>
  poin.some((satu, ke) => !Number.isInteger(satu) || satu < 0 || satu > 100 || satu > (poin[ke - 1] ?? 100));

/** Points of the first places towards the overall winner. */
function PoinUmum({ isi, poin, onUbah }: { isi: IsiAtur; poin: readonly number[]; onUbah: (isi: IsiAtur) => void }) {
  return (
    <fieldset class="stack tight">
      <legend class="field-label">{t('Poin untuk juara umum', 'Points towards the overall winner')}</legend>
      <div class="cluster">
        {poin.map((satu, ke) => (
          <AngkaInput
            // Places have no other name than their number, and the list neither grows nor moves.
            key={ke}
            label={t(`Juara ${ke + 1}`, `Place ${ke + 1}`)}
            nilai={satu}
            onNilai={(angka) => onUbah({ ...isi, poinUmum: poin.map((lama, tempat) => (tempat === ke ? (angka ?? Number.NaN) : lama)) })}
          />
        ))}
      </div>
      {isPoinSalah(poin) && (
        <p class="field-error">
          {t('Bilangan bulat 0 sampai 100; juara di bawahnya tidak mendapat lebih banyak.', 'Whole numbers from 0 to 100; a lower place never earns more.')}
        </p>
      )}
    </fieldset>
  );
}

/** What a judged competition and a quiz both have. */
function ProtesDanBabak({ isi, onUbah }: { isi: IsiAtur; onUbah: (isi: IsiAtur) => void }) {
  return (
    <div class="cluster">
      <AngkaInput
        label={t('Waktu protes sesudah ditutup (menit)', 'Minutes for protests after closing')}
        nilai={isi.protesMenit ?? null}
        onNilai={(menit) => onUbah(menit === null ? isi : { ...isi, protesMenit: Math.round(menit) })}
      />
      <PilihAturan
        label={t('Babak', 'Round')}
        nilai={isi.babak ?? 'final'}
        pilihan={[
          ['final', t('Final, dihitung untuk juara umum', 'Final, counts for the overall winner')],
          ['penyisihan', t('Penyisihan, tidak dihitung', 'Preliminary, does not count')],
        ]}
        onPilih={(babak) => onUbah({ ...isi, babak })}
      />
    </div>
  );
}

/** Draws the fields; what keeps the rules from being saved is said beside the button. */
export function IsianAturan({ awal, parameter, onSimpan, isTetap }: IsianAturanProps) {
  const [isi, setIsi] = useState(awal);
  const [isJalan, setJalan] = useState(false);
  const { aturan } = isi;
  const salah = salahAturan(aturan);
  const kurang = aturan.jenis === 'cerdas' ? kurangAturan(aturan.cerdas) : [];
  const poin = isi.poinUmum ?? parameter['lomba.medalPoints'];
  const isPoin = isi.babak !== 'penyisihan';
  const isMerah = [...salah.keys()].some((isian) => !DISEBUT_KURANG.includes(isian));
  const nama = namaDari(isi);
  const simpan = async (): Promise<void> => {
    setJalan(true);
    await onSimpan(isi);
    setJalan(false);
  };
  return (
    <fieldset class="stack contest-fields" disabled={isTetap}>
      <AsalPola isi={isi} parameter={parameter} />
      <TextInput label={t('Nama lomba', 'Name')} value={nama} maxLength={120} onValue={(baru) => setIsi(denganNama(isi, baru))} />
      {aturan.jenis === 'penampilan' ? (
        <IsianPenampilan lomba={aturan.lomba} salah={salah} onUbah={(lomba) => setIsi({ ...isi, aturan: { jenis: 'penampilan', lomba } })} />
      ) : (
        <IsianCerdas cerdas={aturan.cerdas} salah={salah} onUbah={(cerdas) => setIsi({ ...isi, aturan: { jenis: 'cerdas', cerdas } })} />
      )}
      <ProtesDanBabak isi={isi} onUbah={setIsi} />
      {isPoin && <PoinUmum isi={isi} poin={poin} onUbah={setIsi} />}
      {kurang.length > 0 && (
        <Notice kind="info" title={t('Isi dulu sebelum disimpan', 'Fill in before saving')}>
          <ul>
            {kurang.map((satu) => (
              <li key={satu.id}>{tt(satu)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {isMerah && <Notice kind="warn" title={t('Perbaiki isian yang bertanda merah', 'Mend the fields marked in red')} />}
      {!isTetap && (
        <Button kind="primary" isBusy={isJalan} disabled={salah.size > 0 || nama.trim() === '' || isPoinSalah(poin)} onClick={() => void simpan()}>
          {t('Simpan aturan', 'Save the rules')}
        </Button>
      )}
    </fieldset>
  );
}
