// For a PKB with several villages: how each one stands today; a tap goes to that village.
import { Card } from '@lini/ui/components/Card.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { setDesa } from '../../app/pilihan-desa.ts';
import { getSesi } from '../../app/sesi.ts';
import { desaKini } from '../../app/wilayah.ts';
import { type KeadaanDesa, useKeadaanDesa } from './keadaan-desa.ts';

function kalimat({ keluarga, dahulukan, krsBelum, kelompokBelum, laporanMenunggu }: KeadaanDesa): string {
  if (keluarga === 0) return t('Belum ada keluarga di ponsel ini', 'No families on this phone yet');
  const ada = [
    laporanMenunggu > 0 && t(`${formatAngka(laporanMenunggu)} laporan menunggu`, `${formatAngka(laporanMenunggu)} reports wait`),
    dahulukan > 0 && t(`${formatAngka(dahulukan)} didahulukan`, `${formatAngka(dahulukan)} urgent`),
    krsBelum > 0 && t(`${formatAngka(krsBelum)} KRS belum didampingi`, `${formatAngka(krsBelum)} at risk not assisted`),
    kelompokBelum > 0 && t(`${formatAngka(kelompokBelum)} kelompok belum bertemu`, `${formatAngka(kelompokBelum)} groups have not met`),
  ].filter((satu) => satu !== false);
  return ada.length > 0 ? ada.join(' · ') : t('Tidak ada yang mendesak', 'Nothing is urgent');
}

function Baris({ nama, kode, keadaan }: { nama: string; kode: string; keadaan: KeadaanDesa | undefined }) {
  const isKini = kode === desaKini.value.kode;
  return (
    <li>
      <button class="list-row" type="button" aria-current={isKini ? 'true' : undefined} onClick={() => setDesa(kode)}>
        <span class="list-row-main">
          <span class="list-row-title">
            {nama} {isKini && <span class="soft">({t('sedang dilihat', 'looked at now')})</span>}
          </span>
          <span class="list-row-detail">{keadaan ? kalimat(keadaan) : t('Sedang dihitung…', 'Being counted…')}</span>
        </span>
      </button>
    </li>
  );
}

function Isi() {
  const perDesa = useKeadaanDesa();
  const { desa } = getSesi().akun;
  const banyak = [...perDesa.values()].reduce((jumlah, satu) => jumlah + satu.dahulukan, 0);
  return (
    <Card title={t('Desa binaan', 'My villages')}>
      <details class="lain">
        <summary>
          {perDesa.size < desa.length
            ? t(`${desa.length} desa`, `${desa.length} villages`)
            : t(`${desa.length} desa, ${formatAngka(banyak)} didahulukan`, `${desa.length} villages, ${formatAngka(banyak)} urgent`)}
        </summary>
        <ul class="list">
          {desa
            .toSorted((a, b) => (perDesa.get(b.kode)?.dahulukan ?? 0) - (perDesa.get(a.kode)?.dahulukan ?? 0))
            .map(({ kode, nama }) => (
              <Baris key={kode} kode={kode} nama={nama} keadaan={perDesa.get(kode)} />
            ))}
        </ul>
      </details>
    </Card>
  );
}

/** Draws the villages of a PKB, most urgent first; nothing for other roles and where there is only one. */
export function DesaRingkas() {
  const { peran, desa } = getSesi().akun;
  return peran === 'pkb' && desa.length > 1 ? <Isi /> : null;
}
