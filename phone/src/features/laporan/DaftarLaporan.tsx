// For who sees the village: how many reports of the month came in, and where each stands, those that lack first.
import { isMasuk } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { KeadaanLaporan } from '../../app/laporan/KeadaanLaporan.tsx';
import { listLaporanDesa } from '../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../app/sesi.ts';

/** Draws the list for PPKBD and PKB; nothing for a Sub-PPKBD. */
export function DaftarLaporan({ bulan }: { bulan: Bulan }) {
  const { peran } = getSesi().akun;
  if (peran === 'sub-ppkbd') return null;
  const semua = listLaporanDesa(bulan);
  const masuk = semua.filter(({ laporan }) => isMasuk(laporan)).length;
  return (
    <section class="bagian" aria-labelledby="laporan-desa">
      <h2 id="laporan-desa">{t(`Laporan ${formatBulan(bulan)} di desa ini`, `Reports of ${formatBulan(bulan)} here`)}</h2>
      {semua.length === 0 ? (
        <p class="soft">
          {t(
            'Belum ada institusi. Daftarkan kartu PPKBD dan Sub-PPKBD di Lainnya, Institusi.',
            'No institution yet. Register the cards under More, Institution.',
          )}
        </p>
      ) : (
        <>
          <p>{t(`${masuk} dari ${semua.length} institusi sudah mengajukan`, `${masuk} of ${semua.length} institutions have sent`)}</p>
          <details class="lain" open={peran === 'ppkbd'}>
            <summary>{t('Siapa sudah, siapa belum', 'Who has, who has not')}</summary>
            <ul class="list">
              {semua
                .toSorted((a, b) => Number(isMasuk(a.laporan)) - Number(isMasuk(b.laporan)))
                .map((satu) => (
                  <ListRow key={satu.id} href={`/laporan/${satu.id}`} title={satu.institusi.nama} detail={<KeadaanLaporan satu={satu} />} />
                ))}
            </ul>
          </details>
        </>
      )}
      {peran === 'pkb' && (
        <LinkButton kind="primary" icon="centang" isWide href={`/laporan/meja?bulan=${bulan}`}>
          {t('Periksa laporan semua desa', 'Check the reports of all villages')}
        </LinkButton>
      )}
    </section>
  );
}
