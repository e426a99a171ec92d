// The cash book in short: balance, this month in and out, the way to the whole book.
import type { Institusi } from '@lini/core/institusi/institusi.ts';
import { bagianSendiri, ringkasKas, saldoKas } from '@lini/core/institusi/kas.ts';
import { tulisRupiah } from '@lini/core/institusi/rupiah.ts';
import { awalBulan, bulanDari } from '@lini/core/tanggal.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatPersen } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { alamatFormulir } from '../../app/alamat.ts';
import { hariIni } from '../../app/waktu.ts';

/** A balance below zero means that a line is missing; said, never refused. */
export function SaldoKurang({ saldo }: { saldo: number }) {
  if (saldo >= 0) return null;
  return (
    <Notice kind="warn" title={t(`Kas kurang ${tulisRupiah(-saldo)}`, `The cash box is short of ${tulisRupiah(-saldo)}`)}>
      {t(
        'Uang keluar lebih banyak daripada uang masuk. Mungkin ada uang masuk yang belum dicatat.',
        'More went out than came in. Some money in may not be recorded yet.',
      )}
    </Notice>
  );
}

/** Draws the card. */
export function KasKartu({ institusi }: { institusi: Institusi }) {
  const awalTahun = `${hariIni.value.slice(0, 4)}-01-01`;
  const bulanIni = ringkasKas(institusi, awalBulan(bulanDari(hariIni.value)), hariIni.value);
  const sendiri = bagianSendiri(ringkasKas(institusi, awalTahun, hariIni.value));
  const saldo = saldoKas(institusi, hariIni.value);
  return (
    <Card
      title={t('Kas', 'Cash book')}
      actions={
        <LinkButton kind="quiet" href={`/institusi/${institusi.id}/kas`}>
          {t('Buka buku', 'Open the book')}
        </LinkButton>
      }
    >
      <div class="stack tight">
        <p>
          <span class="soft">{t('Saldo', 'Balance')}</span> <span class="kiriman-besar tabular">{tulisRupiah(saldo)}</span>
        </p>
        <SaldoKurang saldo={saldo} />
        <p class="tabular">
          {t(
            `Bulan ini masuk ${tulisRupiah(bulanIni.masuk)}, keluar ${tulisRupiah(bulanIni.keluar)}`,
            `This month in ${tulisRupiah(bulanIni.masuk)}, out ${tulisRupiah(bulanIni.keluar)}`,
          )}
        </p>
        {sendiri !== null && (
          <p class="soft">
            {t(
              `Tahun ini ${formatPersen(sendiri * 100)} uang keluar dibayar dari swadaya (iuran, usaha sendiri) atau mitra, bukan APBN, APBD atau dana desa. Makin besar, makin mandiri.`,
              `This year ${formatPersen(sendiri * 100)} of the money out was paid from own funds (dues, earnings) or partners, not from state, regional or village funds. The more, the more self-reliant.`,
            )}
          </p>
        )}
        <div>
          <LinkButton icon="tambah" href={alamatFormulir({ subjek: { jenis: 'institusi', id: institusi.id }, kind: 'institusi.kas' })}>
            {t('Catat kas', 'Record money')}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}
