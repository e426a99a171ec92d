// How many groups have met this month, with the way to them; nothing while the village has none.
import { isPoktanAktif } from '@lini/core/poktan/poktan.ts';
import { isLaporBulan } from '@lini/core/poktan/rekap.ts';
import { bulanDari } from '@lini/core/tanggal.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { t } from '@lini/ui/words/t.ts';
import { entriLain } from '../../app/desa.ts';
import { hariIni } from '../../app/waktu.ts';

/** Draws the card. */
export function KelompokRingkas() {
  const kelompok = entriLain('poktan')
    .map((satu) => satu.keadaan)
    .filter(isPoktanAktif);
  if (kelompok.length === 0) return null;
  const lapor = kelompok.filter((satu) => isLaporBulan(satu, bulanDari(hariIni.value))).length;
  return (
    <Card
      title={t('Kelompok', 'Groups')}
      actions={
        <a class="lihat" href="/poktan">
          {t('Lihat', 'See')}
          <span class="visually-hidden"> {t('kelompok', 'the groups')}</span>
        </a>
      }
    >
      <Progress
        label={t('Sudah bertemu atau lapor', 'Met or reported')}
        detail={t(`${lapor} dari ${kelompok.length}`, `${lapor} of ${kelompok.length}`)}
        part={lapor / kelompok.length}
      />
    </Card>
  );
}
