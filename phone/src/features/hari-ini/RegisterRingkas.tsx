// How far the register of couples is this month; near its end one line for each RT that is not finished.
import { Card } from '@lini/ui/components/Card.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { isMusimRegister, registerHariIni } from './agenda-hari-ini.ts';

/** Draws the card; nothing where there is no couple. */
export function RegisterRingkas() {
  const perRt = registerHariIni.value;
  const pus = perRt.reduce((jumlah, satu) => jumlah + satu.pus, 0);
  if (pus === 0) return null;
  const diperiksa = perRt.reduce((jumlah, satu) => jumlah + satu.diperiksa, 0);
  const belum = isMusimRegister.value ? perRt.filter((satu) => satu.diperiksa < satu.pus) : [];
  return (
    <Card
      title={t('Register PUS', 'Couples register')}
      actions={
        <a class="lihat" href="/register">
          {t('Periksa', 'Check')}
          <span class="visually-hidden"> {t('register PUS', 'the register')}</span>
        </a>
      }
    >
      <div class="stack tight">
        <Progress
          label={t('Bulan ini diperiksa', 'Checked this month')}
          detail={t(`${formatAngka(diperiksa)} dari ${formatAngka(pus)}`, `${formatAngka(diperiksa)} of ${formatAngka(pus)}`)}
          part={diperiksa / pus}
        />
        {belum.length > 0 && (
          <ul class="list">
            {belum.map((satu) => (
              <ListRow
                key={satu.rt}
                href={`/register?rt=${satu.rt}`}
                title={`RT ${satu.rt}`}
                detail={t(
                  `${formatAngka(satu.pus - satu.diperiksa)} baris belum diperiksa bulan ini`,
                  `${formatAngka(satu.pus - satu.diperiksa)} lines not checked this month`,
                )}
              />
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}
