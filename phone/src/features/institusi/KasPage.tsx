// The cash book of an institution: every line with the balance after it, newest month first, with the totals of each month.

import { SUMBER_DANA } from '@lini/core/imp/pilihan.ts';
import { bukuKas, ringkasKas, saldoKas } from '@lini/core/institusi/kas.ts';

import { tulisRupiah } from '@lini/core/institusi/rupiah.ts';
import { akhirBulan, awalBulan, bulanDari } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan, formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useRoute } from 'preact-iso';
import { alamatFormulir, alamatSubjek } from '../../app/alamat.ts';
import { namaSubjek } from '../../app/nama-subjek.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { hariIni } from '../../app/waktu.ts';
import { SaldoKurang } from './KasKartu.tsx';

/** Draws the book. */
export function KasPage() {
  const { params } = useRoute();
  const entri = getSesi()
    .buku.lain('institusi')
    .get(params.id ?? '');
  if (!entri) return <TidakAda />;
  const institusi = entri.keadaan;
  const perBulan = [...Map.groupBy(bukuKas(institusi).reverse(), ({ baris }) => bulanDari(baris.tanggal))];
  const saldo = saldoKas(institusi, hariIni.value);
  const catat = (
    <LinkButton kind="primary" icon="tambah" isWide href={alamatFormulir({ subjek: entri, kind: 'institusi.kas' })}>
      {t('Catat kas', 'Record money')}
    </LinkButton>
  );
  return (
    <Shell judul={t('Buku kas', 'Cash book')} keterangan={namaSubjek(entri)} kembali={alamatSubjek(entri)}>
      <p>
        <span class="soft">{t('Saldo hari ini', 'Balance today')}</span>
        <br />
        <span class="angka-besar">{tulisRupiah(saldo)}</span>
      </p>
      <SaldoKurang saldo={saldo} />
      {catat}
      {perBulan.length === 0 && (
        <EmptyState icon="dompet" title={t('Buku kas masih kosong', 'The cash book is empty')}>
          {t(
            'Catat setiap uang masuk dan keluar dengan sumbernya. Iuran dan usaha sendiri adalah bukti kemandirian.',
            'Record all money in and out with its source. Dues and own earnings are evidence of self-reliance.',
          )}
        </EmptyState>
      )}
      {perBulan.map(([bulan, daftar]) => {
        const { masuk, keluar } = ringkasKas(institusi, awalBulan(bulan), akhirBulan(bulan));
        return (
          <section key={bulan} class="bagian" aria-labelledby={`kas-${bulan}`}>
            <h2 id={`kas-${bulan}`}>{formatBulan(bulan)}</h2>
            <p class="soft tabular">
              {t(`Masuk ${tulisRupiah(masuk)}, keluar ${tulisRupiah(keluar)}`, `In ${tulisRupiah(masuk)}, out ${tulisRupiah(keluar)}`)}
            </p>
            <ul class="list">
              {daftar.map(({ baris, saldo: sesudah }) => (
                <ListRow
                  key={baris.id}
                  title={baris.uraian}
                  detail={
                    <>
                      <span class="baris">{`${formatTanggal(baris.tanggal)} · ${tt(labelPilihan(SUMBER_DANA, baris.sumber))}`}</span>
                      <span class="baris soft tabular">{t(`Saldo ${tulisRupiah(sesudah)}`, `Balance ${tulisRupiah(sesudah)}`)}</span>
                    </>
                  }
                  end={
                    <span class="firm tabular">
                      <span class="visually-hidden">{baris.arah === 'masuk' ? t('Masuk ', 'In ') : t('Keluar ', 'Out ')}</span>
                      {`${baris.arah === 'masuk' ? '+' : '−'} ${tulisRupiah(baris.rupiah)}`}
                    </span>
                  }
                />
              ))}
            </ul>
          </section>
        );
      })}
    </Shell>
  );
}
