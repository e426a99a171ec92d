// What to record once the planned day of a wedding has come: the wedding with the partner of the plan, or another day.
import type { Catin } from '@lini/core/catin/catin.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { alamatAlur, alamatFormulirKeluarga } from '../../app/alamat.ts';

/** Draws the choice; nothing before the day. */
export function HariNikahTiba({ catin, keluargaId, pada }: { catin: Catin; keluargaId: string; pada: Tanggal }) {
  const { anggota, rencana } = catin;
  if (rencana.rencana > pada) return null;
  const alamat = (alur: string): string => alamatAlur({ keluargaId, alur, anggotaId: anggota.id });
  return (
    <>
      <p class="firm">{t('Sudah menikah? Data pasangannya terbawa dari rencana ini.', 'Married? The partner is taken over from this plan.')}</p>
      <LinkButton icon="lanjut" isWide href={alamat('menikah-keluarga-baru')}>
        {t('Lanjutkan ke keluarga baru', 'Go on to the new family')}
      </LinkButton>
      <LinkButton icon="keluarga" isWide href={alamat('menikah-di-sini')}>
        {t('Tinggal di keluarga ini', 'They live in this family')}
      </LinkButton>
      <LinkButton isWide href={alamatFormulirKeluarga({ keluargaId, kind: 'catin.daftar', anggotaId: anggota.id })}>
        {t('Harinya berubah', 'The day has changed')}
      </LinkButton>
    </>
  );
}
