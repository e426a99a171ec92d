// The programme of the gathering, with what is now.
import type { IsiRencana, SesiAcara } from '@lini/core/acara/rencana.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatHari } from '../../app/hari.ts';
import { detik, hariIni } from '../../app/waktu.ts';
import { jamMenit, tulisJam } from './saat-ini.ts';

function Bagian({ sesi: { judul, mulai, selesai, pengajar, ruang }, isKini }: { sesi: SesiAcara; isKini: boolean }) {
  const rincian = [pengajar, ruang].filter(Boolean).join(' · ');
  return (
    <li class={isKini ? 'jadwal-kini' : undefined} aria-current={isKini ? 'time' : undefined}>
      <span class="tabular jadwal-jam">
        {tulisJam(mulai)}
        <span class="visually-hidden"> {t('sampai', 'to')} </span>
        <span class="soft">{tulisJam(selesai)}</span>
      </span>
      <span>
        <span class="firm">{judul}</span> {isKini && <Badge tone="good">{t('Sekarang', 'Now')}</Badge>}
        {rincian && <span class="baris soft">{rincian}</span>}
      </span>
    </li>
  );
}

/** Draws it day by day. */
export function Jadwal({ rencana }: { rencana: IsiRencana }) {
  if (rencana.sesi.length === 0) return null;
  const jam = jamMenit(detik.value);
  const urut = [...rencana.sesi].sort((a, b) => (`${a.tanggal} ${a.mulai}` < `${b.tanggal} ${b.mulai}` ? -1 : 1));
  const perHari = [...Map.groupBy(urut, (satu) => satu.tanggal)];
  const isKini = (satu: SesiAcara): boolean => satu.tanggal === hariIni.value && satu.mulai <= jam && jam < satu.selesai;
  return (
    <Card title={t('Susunan acara', 'Programme')}>
      {perHari.map(([tanggal, bagian]) => (
        <div key={tanggal} class="stack tight">
          {perHari.length > 1 && <h3>{formatHari(tanggal)}</h3>}
          <ol class="jadwal">
            {bagian.map((satu) => (
              <Bagian key={satu.id} sesi={satu} isKini={isKini(satu)} />
            ))}
          </ol>
        </div>
      ))}
    </Card>
  );
}
