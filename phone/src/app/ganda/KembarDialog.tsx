// Stands before saving a person who may be recorded already: the same person, someone who moved, or a typing error (N9).
import type { CiriOrang, Kembar } from '@lini/core/keluarga/kembar.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { alamatAlur, alamatBanding, alamatKeluarga } from '../alamat.ts';
import { BandingBaris } from './BandingBaris.tsx';
import { barisOrang } from './banding.ts';
import { alasanKembar, tempatOrang } from './KembarKabar.tsx';

export type KembarDialogProps = {
  kembar: Kembar | null;
  keluargaId: string;
  /** The person as typed so far. */
  ketikan: CiriOrang;
  /** Whether it stands before saving; otherwise the cadre only looks, and goes on filling in. */
  isMenyimpan: boolean;
  onTutup: () => void;
  /** The cadre says it is somebody else; not offered when the very same NIK is in use. */
  onOrangLain: () => void;
};

/** Draws the question while there is somebody to ask about. */
export function KembarDialog({ kembar, keluargaId, ketikan, isMenyimpan, onTutup, onOrangLain }: KembarDialogProps) {
  if (!kembar) return null;
  const { orang, tingkat } = kembar;
  const isSatuKeluarga = orang.keluargaId === keluargaId;
  return (
    <Dialog isOpen onClose={onTutup} isSheet title={t('Orang yang sama?', 'The same person?')}>
      <div class="stack">
        <div>
          <p>{tempatOrang(kembar)}</p>
          <p class="soft">{alasanKembar(kembar)}</p>
        </div>
        <BandingBaris kiri={t('Yang diketik', 'As typed')} kanan={t('Sudah tercatat', 'Recorded')} baris={barisOrang(ketikan, orang)} />
        {tingkat === 'blok' && (
          <p>{t('Satu NIK hanya untuk satu orang. Pilih apa yang terjadi.', 'A NIK belongs to one person only. Choose what has happened.')}</p>
        )}
        {isSatuKeluarga ? (
          <LinkButton kind="primary" isWide href={alamatKeluarga(keluargaId)}>
            {t('Orang yang sama, sudah ada di keluarga ini', 'The same person, already in this family')}
          </LinkButton>
        ) : (
          <>
            <LinkButton kind="primary" isWide href={alamatBanding(keluargaId, orang.keluargaId, location.pathname + location.search)}>
              {t('Orang yang sama: bandingkan kedua keluarga', 'The same person: compare the two families')}
            </LinkButton>
            <LinkButton isWide href={alamatAlur({ keluargaId: orang.keluargaId, alur: 'ikut-keluarga', anggotaId: orang.anggotaId, ke: keluargaId })}>
              {t('Pindahan: ia sekarang ikut keluarga ini', 'Moved: now belongs to this family')}
            </LinkButton>
          </>
        )}
        {tingkat === 'blok' ? (
          <Button isWide onClick={onTutup}>
            {t('Salah ketik: perbaiki NIK', 'Typing error: mend the NIK')}
          </Button>
        ) : (
          <Button isWide onClick={onOrangLain}>
            {isMenyimpan ? t('Orang lain, simpan saja', 'Somebody else, save') : t('Orang lain, lanjut mengisi', 'Somebody else, go on')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
