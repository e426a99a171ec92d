// Finds the other name of somebody who was written down twice.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { orangAcara } from '@lini/core/acara/baca-acara.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { cocokCari, kecamatanOrang, type NamaWilayah, sebutJabatan } from './nama-orang.ts';

const TERBANYAK = 8;

export type SamakanDialogProps = { data: SatuAcara; nama: NamaWilayah; orang: Peserta; onSamakan: (lain: string) => void; onTutup: () => void };

/** Draws the open dialog; names that share a word with hers stand first. */
export function SamakanDialog({ data, nama, orang, onSamakan, onTutup }: SamakanDialogProps) {
  const [cari, setCari] = useState(orang.nama.split(' ').at(-1) ?? '');
  const satuNama = orangAcara(data.isi);
  const lain = [...data.isi.peserta.values(), ...data.isi.datangLangsung.values()].filter(({ id }) => satuNama(id) !== satuNama(orang.id));
  const cocok = lain.filter((satu) => cocokCari(cari, satu.nama, nama(satu.desa)));
  return (
    <Dialog isOpen onClose={onTutup} title={t(`${orang.nama} sama dengan siapa?`, `Who else is ${orang.nama}?`)}>
      <div class="stack">
        <TextInput
          label={t('Cari nama', 'Search')}
          type="search"
          value={cari}
          onValue={setCari}
          help={t('Kehadirannya dijadikan satu, atas nama di undangan bila ada.', 'Their attendance becomes one, under the invited name.')}
        />
        <ul class="plain-list">
          {cocok.slice(0, TERBANYAK).map((satu) => (
            <li key={satu.id} class="cluster apart">
              <span>
                {satu.nama} <span class="soft">{[sebutJabatan(satu), nama(satu.desa), nama(kecamatanOrang(satu))].filter(Boolean).join(', ')}</span>
              </span>
              <Button isCompact onClick={() => onSamakan(satu.id)} aria-label={t(`Sama dengan ${satu.nama}`, `Same as ${satu.nama}`)}>
                {t('Orang yang sama', 'Same person')}
              </Button>
            </li>
          ))}
        </ul>
        {cocok.length === 0 && <p class="soft">{t('Tidak ada nama yang cocok. Coba satu kata saja.', 'No name matches. Try one word.')}</p>}
        {cocok.length > TERBANYAK && (
          <p class="soft">{t(`${cocok.length - TERBANYAK} nama lagi. Ketik lebih lengkap.`, `${cocok.length - TERBANYAK} more. Type more.`)}</p>
        )}
      </div>
    </Dialog>
  );
}
