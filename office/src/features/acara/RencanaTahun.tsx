// The plan of the year: how many orientations each kecamatan should hold, held, and has planned.
import type { DaftarAcara } from '@lini/core/acara/acara-wire.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { DataTable } from '../../charts/DataTable.tsx';

/** Draws the table of the kecamatan in reach; gatherings of the whole kabupaten count for none of them. */
export function RencanaTahun({ data }: { data: DaftarAcara }) {
  const target = parameterPada(`${data.tahun}-12-31`)['pelatihan.orientasiSetahun'];
  const baris = data.kecamatan.map(({ kode, nama, ikut }) => {
    const milik = data.daftar.filter((satu) => satu.wilayah.kode === kode && satu.jenis === 'orientasi' && !satu.isBatal);
    // One that runs counts from the first person noted, as it does for each cadre.
    const selesai = milik.filter((satu) => satu.selesai < data.hariIni || satu.hadir > 0);
    return { kode, nama, selesai: selesai.length, rencana: milik.length - selesai.length, orang: ikut };
  });
  if (baris.length === 0) return null;
  return (
    <section class="card chart" aria-labelledby="rencana-tahun">
      <h2 id="rencana-tahun">{t(`Orientasi tiap kecamatan, ${data.tahun}`, `Orientations by kecamatan, ${data.tahun}`)}</h2>
      <DataTable
        judul={t('Tabel orientasi tiap kecamatan', 'Table of orientations by kecamatan')}
        kolom={[
          { judul: t('Kecamatan', 'Kecamatan') },
          { judul: t('Target', 'Target'), isAngka: true },
          { judul: t('Sudah diadakan', 'Held'), isAngka: true },
          { judul: t('Direncanakan', 'Planned'), isAngka: true },
          { judul: t('Kader yang ikut', 'Cadres who came'), isAngka: true },
          { judul: t('Keadaan', 'State') },
        ]}
        baris={baris.map((satu) => ({
          kunci: satu.kode,
          sel: [
            satu.nama,
            formatAngka(target),
            formatAngka(satu.selesai),
            formatAngka(satu.rencana),
            satu.selesai === 0 && satu.orang === 0 ? '–' : formatAngka(satu.orang),
            satu.selesai >= target ? (
              <Badge tone="good">{t('tercapai', 'reached')}</Badge>
            ) : satu.selesai + satu.rencana >= target ? (
              <Badge tone="info">{t('sudah direncanakan', 'planned')}</Badge>
            ) : (
              <Badge tone="warn">{t(`kurang ${target - satu.selesai - satu.rencana}`, `${target - satu.selesai - satu.rencana} missing`)}</Badge>
            ),
          ],
        }))}
      />
      <p class="soft chart-note">
        {t('Kader yang ikut lebih dari sekali dihitung sekali.', 'Who came more than once counts once.')}{' '}
        {t(
          `Target ${target} kali setahun adalah pilihan Lini: koordinator kecamatan ingin orientasi lebih dari sekali. Angka resmi belum ditemukan.`,
          `The target of ${target} a year is Lini’s choice: coordinators want more than one. No official figure was found.`,
        )}
      </p>
    </section>
  );
}
