// A new competition: a template, then its rules to be looked over and saved.
import type { IsiAtur } from '@lini/core/lomba/isi-lomba.ts';
import type { AcaraLomba } from '@lini/core/lomba/lomba-wire.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { idBaru } from '@lini/ui/id.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { alamatSatu } from './alamat-lomba.ts';
import { catatLomba } from './catat-lomba.ts';
import { IsianAturan } from './IsianAturan.tsx';
import { aturDariPola, listPola } from './isian-aturan.ts';

export type BuatLombaProps = { acara: NonNullable<AcaraLomba>; isOpen: boolean; onClose: () => void };

/** Draws the dialog. */
export function BuatLomba({ acara, isOpen, onClose }: BuatLombaProps) {
  const [atur, setAtur] = useState<IsiAtur | null>(null);
  const [pesan, setPesan] = useState<string | null>(null);
  const { route } = useLocation();
  const parameter = parameterPada(acara.mulai);
  const tutup = (): void => {
    setAtur(null);
    setPesan(null);
    onClose();
  };
  const simpan = async (isi: IsiAtur): Promise<void> => {
    const id = idBaru();
    const galat = await catatLomba({ id, desa: acara.desa }, [{ kind: 'lomba.atur', isi }]);
    setPesan(galat);
    if (galat !== null) return;
    tutup();
    route(alamatSatu(acara.id, id, 'regu'));
  };
  return (
    <Dialog isOpen={isOpen} onClose={tutup} title={atur ? t('Aturan lomba', 'Rules') : t('Pilih pola lomba', 'Choose a template')}>
      {pesan && <Notice kind="error" title={pesan} />}
      {atur ? (
        <IsianAturan awal={atur} parameter={parameter} onSimpan={simpan} />
      ) : (
        <ul class="contest-templates">
          {listPola().map(({ id, nama, uraian }) => (
            <li key={id} class={id.startsWith('cerdas-') ? 'is-wide' : undefined}>
              <button type="button" class="contest-template" onClick={() => setAtur(aturDariPola(id, acara.id, parameter))}>
                <span class="firm">{tt(nama)}</span>
                <span class="soft">{tt(uraian)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
