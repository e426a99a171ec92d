// The rules as fields: those of a judged competition or of a quiz, and what both have.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { periksaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import type { IsiAtur } from '@lini/core/lomba/isi-lomba.ts';
import { periksaLomba } from '@lini/core/lomba/skema-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AngkaInput } from './AngkaInput.tsx';
import { IsianCerdas } from './IsianCerdas.tsx';
import { IsianPenampilan } from './IsianPenampilan.tsx';
import { kurangAturan } from './kurang-aturan.ts';

export type IsianAturanProps = { awal: IsiAtur; onSimpan: (isi: IsiAtur) => Promise<void>; isTetap?: boolean };

const namaDari = ({ aturan }: IsiAtur): string => (aturan.jenis === 'penampilan' ? aturan.lomba.nama : aturan.cerdas.nama);
const denganNama = (isi: IsiAtur, nama: string): IsiAtur => ({
  ...isi,
  aturan:
    isi.aturan.jenis === 'penampilan' ? { ...isi.aturan, lomba: { ...isi.aturan.lomba, nama } } : { ...isi.aturan, cerdas: { ...isi.aturan.cerdas, nama } },
});

/** Draws the fields; what keeps the rules from being saved is said beside the button. */
export function IsianAturan({ awal, onSimpan, isTetap }: IsianAturanProps) {
  const [isi, setIsi] = useState(awal);
  const [isJalan, setJalan] = useState(false);
  const { aturan } = isi;
  const salah = aturan.jenis === 'penampilan' ? periksaLomba(aturan.lomba) : periksaCerdas(aturan.cerdas);
  const kurang = aturan.jenis === 'cerdas' ? kurangAturan(aturan.cerdas) : [];
  const nama = namaDari(isi);
  const simpan = async (): Promise<void> => {
    setJalan(true);
    await onSimpan(isi);
    setJalan(false);
  };
  return (
    <fieldset class="stack contest-fields" disabled={isTetap}>
      <TextInput label={t('Nama lomba', 'Name')} value={nama} maxLength={120} onValue={(baru) => setIsi(denganNama(isi, baru))} />
      {aturan.jenis === 'penampilan' ? (
        <IsianPenampilan lomba={aturan.lomba} onUbah={(lomba) => setIsi({ ...isi, aturan: { jenis: 'penampilan', lomba } })} />
      ) : (
        <IsianCerdas cerdas={aturan.cerdas} onUbah={(cerdas) => setIsi({ ...isi, aturan: { jenis: 'cerdas', cerdas } })} />
      )}
      <div class="cluster">
        <AngkaInput
          label={t('Waktu protes sesudah ditutup (menit)', 'Minutes for protests after closing')}
          nilai={isi.protesMenit ?? null}
          onNilai={(menit) => setIsi(menit === null ? isi : { ...isi, protesMenit: Math.round(menit) })}
        />
        <label class="picker">
          <span class="picker-label">{t('Babak', 'Round')}</span>
          <select
            class="input input-compact"
            value={isi.babak ?? 'final'}
            onChange={(peristiwa) => setIsi({ ...isi, babak: peristiwa.currentTarget.value === 'penyisihan' ? 'penyisihan' : 'final' })}
          >
            <option value="final">{t('Final, dihitung untuk juara umum', 'Final, counts for the overall winner')}</option>
            <option value="penyisihan">{t('Penyisihan, tidak dihitung', 'Preliminary, does not count')}</option>
          </select>
        </label>
      </div>
      {kurang.length > 0 ? (
        <Notice kind="info" title={t('Isi dulu sebelum disimpan', 'Fill in before saving')}>
          <ul>
            {kurang.map((satu) => (
              <li key={satu.id}>{tt(satu)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        salah[0] && <Notice kind="warn" title={tt(kalimatTolakan(salah[0].kode))} />
      )}
      {!isTetap && (
        <Button kind="primary" isBusy={isJalan} disabled={salah.length > 0 || nama.trim() === ''} onClick={() => void simpan()}>
          {t('Simpan aturan', 'Save the rules')}
        </Button>
      )}
    </fieldset>
  );
}
