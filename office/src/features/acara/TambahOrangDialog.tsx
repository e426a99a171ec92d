// Invites somebody who is no cadre with an account: a PKB, a speaker, a guest. She comes with a paper pass.
import type { Acara } from '@lini/core/acara/acara.ts';
import { listTanpaDesa } from '@lini/core/acara/kuota.ts';
import { JABATAN_PESERTA, type Peserta } from '@lini/core/acara/peserta.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { idBaru } from '@lini/ui/id.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { isAlasanKurang } from './KuotaTerpilih.tsx';

export type TambahOrangDialogProps = {
  acara: Acara;
  isSibuk: boolean;
  onTambah: (orang: Peserta, lebihKuota: string | null) => Promise<void>;
  onTutup: () => void;
};

/** Draws the open dialog. */
export function TambahOrangDialog({ acara, isSibuk, onTambah, onTutup }: TambahOrangDialogProps) {
  const [nama, setNama] = useState('');
  const [jabatan, setJabatan] = useState<Peserta['jabatan']>('lain');
  const [isDicoba, setDicoba] = useState(false);
  const [alasan, setAlasan] = useState('');
  const [id] = useState(idBaru);
  const orang: Peserta = { id, nama: nama.trim(), jabatan, desa: null };
  const isKosong = orang.nama === '';
  const isTanpaDesa = listTanpaDesa(acara, [orang]).length > 0;
  const isKurang = isTanpaDesa && isAlasanKurang(alasan);
  return (
    <Dialog
      isOpen
      onClose={onTutup}
      title={t('Undang orang lain', 'Invite somebody else')}
      actions={
        <Button
          kind="primary"
          icon="tambah"
          isBusy={isSibuk}
          onClick={() => (isKosong || isKurang ? setDicoba(true) : void onTambah(orang, isTanpaDesa ? alasan.trim() : null))}
        >
          {t('Undang', 'Invite')}
        </Button>
      }
    >
      <div class="stack">
        <p class="soft">
          {t(
            'Untuk PKB, narasumber, atau tamu. Kader dipilih dari daftar, supaya undangannya sampai ke ponselnya.',
            'For a PKB, a speaker or a guest. Cadres are chosen from the list, so that it reaches their phones.',
          )}
        </p>
        <TextInput
          label={t('Nama', 'Name')}
          value={nama}
          maxLength={120}
          isRequired
          error={isDicoba && isKosong ? t('Tulis namanya.', 'Write the name.') : null}
          onValue={setNama}
        />
        <Field label={t('Sebagai', 'As')}>
          {(link) => (
            <select {...link} class="input" value={jabatan} onChange={(p) => setJabatan(p.currentTarget.value as Peserta['jabatan'])}>
              {JABATAN_PESERTA.map(({ nilai, label }) => (
                <option key={nilai} value={nilai}>
                  {tt(label)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {isTanpaDesa && (
          <TextInput
            label={t('Alasan di luar kuota', 'Why outside the places')}
            help={t('Kader tanpa desa tidak mengisi kuota desa mana pun.', 'A cadre without a village fills the place of none.')}
            value={alasan}
            maxLength={300}
            isRequired
            error={isDicoba && isKurang ? t('Tulis alasannya.', 'Write why.') : null}
            onValue={setAlasan}
          />
        )}
      </div>
    </Dialog>
  );
}
