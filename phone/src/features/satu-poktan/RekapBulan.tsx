// The recap of the group for this month, as the report will carry it, with what may be wrong in it.
import { kalimatPeringatan } from '@lini/core/catatan/peringatan.ts';
import { type BarisRekap, listBarisRekap, peringatanRekap } from '@lini/core/poktan/rekap-baris.ts';
import { bulanDari } from '@lini/core/tanggal.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { Icon } from '@lini/ui/components/Icon.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useComputed } from '@preact/signals';
import { potretDesaBulan } from '../../app/desa.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { KopCetak, TandaTangan } from '../../app/KopCetak.tsx';
import { hariIni } from '../../app/waktu.ts';

const Baris = ({ label, nilai }: BarisRekap) => (
  <div>
    <dt>{tt(label)}</dt>
    <dd class="tabular firm">{formatAngka(nilai)}</dd>
  </div>
);

/** Draws the card. */
export function RekapBulan({ entri }: { entri: EntriSubjek<'poktan'> }) {
  const bulan = bulanDari(hariIni.value);
  const desa = useComputed(() => potretDesaBulan(bulanDari(hariIni.value), false));
  const potret = desa.value.poktan.find((satu) => satu.poktan.id === entri.id);
  const { jenis } = entri.keadaan;
  if (!potret || jenis === null || !potret.rekap.isAda) return null;
  const { rekap } = potret;
  return (
    <div class="cetak-ini stack">
      <KopCetak periode={formatBulan(bulan)} />
      <Card
        title={t(`Rekap ${formatBulan(bulan)}`, `Recap ${formatBulan(bulan)}`)}
        actions={
          <a class="lihat" href="/laporan?laporan=rekap-poktan">
            {t('Semua kelompok', 'All groups')}
          </a>
        }
      >
        <div class="stack tight">
          {rekap.pertemuan === 0 ? (
            <p>
              {rekap.isLapor
                ? t('Sudah lapor: bulan ini tidak ada pertemuan.', 'Reported: no meeting this month.')
                : t(
                    'Belum ada pertemuan bulan ini. Rekap terisi sendiri dari pertemuan yang dicatat.',
                    'No meeting yet this month. The recap fills itself from the meetings recorded.',
                  )}
            </p>
          ) : (
            <dl class="rekap">
              {listBarisRekap(jenis, rekap).map((satu) => (
                <Baris key={satu.label.id} {...satu} />
              ))}
            </dl>
          )}
          {peringatanRekap(rekap).map((kode) => (
            <p key={kode} class="field-warn">
              <Icon name="peringatan" />
              <span>{tt(kalimatPeringatan(kode))}</span>
            </p>
          ))}
        </div>
      </Card>
      <div class="cluster no-print">
        <LinkButton icon="tabel" href={`/lembar/ri-poktan?poktan=${entri.id}&bulan=${bulan}`}>
          {t('Lembar R/I bulan ini', 'R/I sheet of this month')}
        </LinkButton>
        <Button kind="quiet" icon="cetak" onClick={() => window.print()}>
          {t('Cetak rekap', 'Print the recap')}
        </Button>
      </div>
      <TandaTangan />
    </div>
  );
}
