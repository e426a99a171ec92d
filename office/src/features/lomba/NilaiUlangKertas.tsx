// The marks a juror gave anew on paper, entered for her after an upheld protest, with her reason.

import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { aturanJuri } from '@lini/core/lomba/langkah-lomba.ts';
import { kunciLembar, lembarBerlaku, tolakNilai } from '@lini/core/lomba/lembar-juri.ts';
import type { Lomba } from '@lini/core/lomba/skema-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { AngkaInput } from './AngkaInput.tsx';
import type { MejaTerisi } from './meja-terisi.ts';
import { namaRegu } from './sebut-lomba.ts';

type Nilai = Readonly<Record<string, number | null>>;

const sebutNilai = ({ kriteria }: Lomba, nilai: Nilai): string => kriteria.map(({ id }) => String(nilai[id] ?? '?').replace('.', ',')).join(' / ');

function Kriteria({ lomba, nilai, onNilai }: { lomba: Lomba; nilai: Nilai; onNilai: (nilai: Nilai) => void }) {
  const [salah] = tolakNilai(lomba, nilai);
  return (
    <>
      <div class="contest-grid">
        {lomba.kriteria.map(({ id, nama }) => (
          <AngkaInput key={id} label={nama} nilai={nilai[id] ?? null} onNilai={(angka) => onNilai({ ...nilai, [id]: angka })} />
        ))}
      </div>
      {salah && <Notice kind="warn" title={`${lomba.kriteria.find((satu) => satu.id === salah.isian)?.nama}: ${tt(kalimatTolakan(salah.kode))}`} />}
    </>
  );
}

/** Draws the button and its question. */
export function NilaiUlangKertas({ meja: { data, tulis }, regu }: { meja: MejaTerisi; regu: string }) {
  const [isBuka, setBuka] = useState(false);
  const [juri, setJuri] = useState('');
  const [nilai, setNilai] = useState<Nilai>({});
  const { lomba: keadaan } = data;
  const lomba = aturanJuri(keadaan);
  if (!lomba) return null;
  const berlaku = lembarBerlaku(lomba, keadaan.lembar);
  // So that they can be put back, should the protest be dismissed after all.
  const pernah = keadaan.lembar.filter((satu) => satu.juri === juri && satu.regu === regu).map((satu) => sebutNilai(lomba, satu.nilai));
  const menilai = keadaan.juri.filter((satu) => berlaku.has(kunciLembar(satu.id, regu)));
  const pilih = (id: string): void => {
    setJuri(id);
    setNilai(berlaku.get(kunciLembar(id, regu))?.nilai ?? {});
  };
  return (
    <>
      <Button isCompact onClick={() => setBuka(true)}>
        {t('Catat nilai ulang dari kertas', 'Enter from paper')}
      </Button>
      {isBuka && (
        <AlasanDialog
          judul={t(`Nilai ulang ${namaRegu(keadaan, regu)}`, `${namaRegu(keadaan, regu)}, judged anew`)}
          lakukan={t('Simpan nilai ulang', 'Save')}
          isBelum={juri === '' || tolakNilai(lomba, nilai).length > 0}
          onClose={() => setBuka(false)}
          onAlasan={(alasan) => tulis({ kind: 'lomba.nilai', isi: { juri, regu, nilai, catatan: null, alasan } })}
        >
          <label class="picker">
            <span class="picker-label">{t('Juri', 'Juror')}</span>
            <select class="input" value={juri} onChange={(isi) => pilih(isi.currentTarget.value)}>
              <option value="">{t('Pilih juri', 'Choose a juror')}</option>
              {menilai.map((satu) => (
                <option key={satu.id} value={satu.id}>
                  {satu.nama}
                </option>
              ))}
            </select>
          </label>
          {juri !== '' && (
            <>
              <p class="soft">
                {t('Yang pernah ditulisnya, yang pertama di depan', 'What she wrote so far, the first one in front')}: {pernah.join('; ')}
              </p>
              <Kriteria lomba={lomba} nilai={nilai} onNilai={setNilai} />
            </>
          )}
        </AlasanDialog>
      )}
    </>
  );
}
