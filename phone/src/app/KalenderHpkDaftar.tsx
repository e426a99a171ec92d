// The calendar of the first 1000 days as a list: what is done, what is due, what was missed.
import type { KalenderHpk, KeadaanLangkah, LangkahHpk } from '@lini/core/anak/kalender-hpk.ts';
import { tambahHari } from '@lini/core/tanggal.ts';
import { Badge, type Tone } from '@lini/ui/components/Badge.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';

const NADA: Record<KeadaanLangkah, Tone> = { selesai: 'good', sekarang: 'info', nanti: 'neutral', lewat: 'neutral' };

const kata = (keadaan: KeadaanLangkah): string =>
  ({ selesai: t('selesai', 'done'), sekarang: t('sekarang', 'now'), nanti: t('nanti', 'later'), lewat: t('belum tercatat', 'not recorded') })[keadaan];

function rincian({ dari, sampai, hitungan }: LangkahHpk): string {
  const waktu = `${formatTanggal(dari)} – ${formatTanggal(tambahHari(sampai, -1))}`;
  return hitungan && hitungan.perlu > 0
    ? `${waktu} · ${t(`tercatat ${hitungan.ada} dari ${hitungan.perlu}`, `${hitungan.ada} of ${hitungan.perlu} recorded`)}`
    : waktu;
}

/** Draws the steps alone. */
export function LangkahHpkDaftar({ langkah }: { langkah: readonly LangkahHpk[] }) {
  return (
    <ul class="list">
      {langkah.map((satu) => (
        <ListRow
          key={satu.kode}
          title={tt(satu.judul)}
          detail={
            <>
              <span class="baris">{rincian(satu)}</span>
              {/* Lini keeps no record of the checks after a birth, so nothing is missing when they are over. */}
              {(satu.kode !== 'nifas' || satu.keadaan !== 'lewat') && (
                <span class="tanda">
                  <Badge tone={NADA[satu.keadaan]}>{kata(satu.keadaan)}</Badge>
                </span>
              )}
            </>
          }
        />
      ))}
    </ul>
  );
}

/** Draws the list, with how far the 1000 days are. */
export function KalenderHpkDaftar({ kalender }: { kalender: KalenderHpk }) {
  const { hariKe, akhir, langkah } = kalender;
  return (
    <section class="bagian" aria-labelledby="hpk">
      <h2 id="hpk">{t('1000 hari pertama', 'First 1000 days')}</h2>
      {hariKe === null ? (
        <p class="soft">{t(`Selesai pada ${formatTanggal(akhir)}.`, `Over since ${formatTanggal(akhir)}.`)}</p>
      ) : (
        <Progress label={t(`Hari ke-${hariKe}`, `Day ${hariKe}`)} detail={t('dari 1000', 'of 1000')} part={hariKe / 1000} />
      )}
      <LangkahHpkDaftar langkah={langkah} />
    </section>
  );
}
