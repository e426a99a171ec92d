// Corrections of a month: those that wait for the district first, each with its cause and the way to its lines.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { RekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useId } from 'preact/hooks';
import { alamatSatu } from '../../app/alamat-laporan.ts';
import { namaWilayah, sebutLengkap } from '../../app/nama-wilayah.ts';

function Keadaan({ isDisetujui }: { isDisetujui: boolean | null }) {
  if (isDisetujui === null) return <Badge tone="warn">{t('Menunggu putusan', 'Waiting')}</Badge>;
  return isDisetujui ? <Badge tone="good">{t('Disetujui', 'Granted')}</Badge> : <Badge>{t('Ditolak', 'Refused')}</Badge>;
}

export type RalatBulanProps = { akun: Akun; ralat: RekapLaporan['ralat']; judul: string };

/** Draws the list; nothing while there is none. */
export function RalatBulan({ akun, ralat, judul }: RalatBulanProps) {
  const id = useId();
  if (ralat.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {judul}
      </h2>
      <ul class="list">
        {ralat.map((satu) => (
          <ListRow
            key={`${satu.laporan}${satu.tanggal}${satu.alasan}`}
            title={`${satu.nama}, ${sebutLengkap(akun, { kode: satu.desa, nama: namaWilayah(akun, satu.desa), isKelurahan: false })}`}
            detail={`${formatTanggal(satu.tanggal)}: “${satu.alasan}”`}
            end={<Keadaan isDisetujui={satu.isDisetujui} />}
            href={alamatSatu(satu.laporan)}
          />
        ))}
      </ul>
    </section>
  );
}
