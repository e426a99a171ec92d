// One child under five: the last measuring in words, the card of development, and the next step of the first 1000 days.
import { getRiwayatAnak } from '@lini/core/anak/ibu-anak.ts';
import { hpkAnak, langkahKini } from '@lini/core/anak/kalender-hpk.ts';
import { hasilKka } from '@lini/core/anak/riwayat-anak.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { BalitaPotret } from '@lini/core/potret/ibu-anak-potret.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatAnak, alamatFormulirKeluarga } from '../../app/alamat.ts';
import { HasilTumbuh, kalimatUkuran } from '../../app/HasilTumbuh.tsx';

function kalimatKka(hasil: 'sesuai' | 'tidak-sesuai' | null, tanggal: string): string | null {
  if (hasil === null) return null;
  return hasil === 'sesuai'
    ? t(`Perkembangan (KKA) sesuai umurnya, ${formatTanggal(tanggal)}`, `Development (KKA) as expected, ${formatTanggal(tanggal)}`)
    : t(`Perkembangan (KKA) ada yang belum bisa, ${formatTanggal(tanggal)}`, `Development (KKA): something not reached, ${formatTanggal(tanggal)}`);
}

/** Draws the card; the whole history is one tap further. */
export function AnakKartu({ balita, potret }: { balita: BalitaPotret; potret: KeluargaPotret }) {
  const { keluarga, pada } = potret;
  const { anak, bulan } = balita;
  const { ukur, kka } = getRiwayatAnak(keluarga, anak.id);
  const terakhir = ukur.at(-1);
  const kartu = kka.at(-1);
  const kalimat = kartu ? kalimatKka(hasilKka(kartu), kartu.tanggal) : null;
  const hpk = hpkAnak(keluarga, anak.id, pada, parameterPada(pada));
  const langkah = hpk ? langkahKini(hpk)[0] : undefined;
  return (
    <Card title={t(`${anak.nama}, ${bulan} bulan`, `${anak.nama}, ${bulan} months`)}>
      <div class="stack">
        {terakhir ? (
          <div class="stack tight">
            <p>
              <span class="firm tabular">{kalimatUkuran(terakhir)}</span> <span class="soft">{formatTanggal(terakhir.tanggal)}</span>
            </p>
            <HasilTumbuh anak={anak} ukur={terakhir} />
          </div>
        ) : (
          <p class="soft">{t('Belum pernah ditimbang di Lini.', 'Never weighed in Lini.')}</p>
        )}
        {kalimat && <p>{kalimat}</p>}
        {hpk?.hariKe != null && (
          <p>
            {t(`1000 HPK hari ke-${hpk.hariKe}`, `Day ${hpk.hariKe} of the first 1000`)}
            {langkah && <span class="soft"> · {tt(langkah.judul)}</span>}
          </p>
        )}
        <div class="cluster">
          <LinkButton icon="tambah" href={alamatFormulirKeluarga({ keluargaId: keluarga.id, kind: 'anak.ukur', anggotaId: anak.id })}>
            {t('Timbang', 'Weigh')}
          </LinkButton>
          <LinkButton icon="grafik" href={alamatAnak(keluarga.id, anak.id)}>
            {t('Grafik', 'Chart')}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}
