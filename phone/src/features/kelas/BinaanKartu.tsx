// Coaching: the steps agreed and when they are due, and what came of those before.
import { isBolehMenulis } from '@lini/core/catatan/peran-sasaran.ts';
import { HASIL_BINAAN } from '@lini/core/institusi/binaan-selesai.ts';
import { isBerjalan } from '@lini/core/institusi/institusi.ts';
import { type Binaan, type HasilBinaan, listBinaanTerbuka } from '@lini/core/institusi/kelas.ts';
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulir } from '../../app/alamat.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';

const SELESAI_TERBARU = 5;

function Keadaan({ satu, hasil }: { satu: Binaan; hasil: HasilBinaan | undefined }) {
  if (hasil) return <Badge tone={hasil.hasil === 'terlaksana' ? 'good' : 'neutral'}>{tt(labelPilihan(HASIL_BINAAN, hasil.hasil))}</Badge>;
  const tanggal = formatTanggal(satu.tenggat);
  return satu.tenggat < hariIni.value ? (
    <Badge tone="warn">{t(`Lewat ${tanggal}`, `Was due ${tanggal}`)}</Badge>
  ) : (
    <Badge icon="jam">{t(`Sampai ${tanggal}`, `By ${tanggal}`)}</Badge>
  );
}

/** Draws the card. */
export function BinaanKartu({ entri }: { entri: EntriSubjek<'institusi'> }) {
  const { kelas } = entri.keadaan;
  const isPembina = isBerjalan(entri.keadaan) && isBolehMenulis('institusi.binaan', getSesi().akun.peran);
  const terbuka = listBinaanTerbuka(kelas);
  const selesai = kelas.binaan
    .filter((satu) => kelas.binaanSelesai.has(satu.id))
    .toReversed()
    .slice(0, SELESAI_TERBARU);
  return (
    <Card
      title={t('Pembinaan', 'Coaching')}
      actions={
        isPembina && (
          <LinkButton kind="quiet" href={alamatFormulir({ subjek: entri, kind: 'institusi.binaan', dari: 'kelas' })}>
            {t('Catat', 'Record')}
          </LinkButton>
        )
      }
    >
      {kelas.binaan.length === 0 ? (
        <p class="soft">
          {t(
            'Belum ada. Sesudah PKB membina, yang disepakati dan tenggatnya ada di sini, dan diingatkan di Hari ini.',
            'None yet. After the PKB has coached, what was agreed and by when stands here, and is recalled under Today.',
          )}
        </p>
      ) : (
        <ul class="list">
          {[...terbuka, ...selesai].map((satu) => {
            const hasil = kelas.binaanSelesai.get(satu.id);
            return (
              <ListRow
                key={satu.id}
                title={satu.sepakat}
                detail={
                  <>
                    <span class="baris">{[tt(labelPilihan(PERAN_BAKTI, satu.peran)), formatTanggal(satu.tanggal)].join(' · ')}</span>
                    <span class="baris">{satu.catatan}</span>
                    <span class="tanda">
                      <Keadaan satu={satu} hasil={hasil} />
                    </span>
                  </>
                }
                {...(hasil ? {} : { href: alamatFormulir({ subjek: entri, kind: 'institusi.binaan-selesai', anggotaId: satu.id, dari: 'kelas' }) })}
              />
            );
          })}
        </ul>
      )}
    </Card>
  );
}
