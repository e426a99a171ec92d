// The vehicles with driver, meeting point and hour: those that people ride in, and those described already.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import type { BagianProps } from './bagian-props.ts';
import type { IsiKendaraan } from './KendaraanDialog.tsx';
import { kontingenOrang } from './nama-orang.ts';
import { urutKontingen } from './susun-tempat.ts';

/** What is known of a vehicle; what is not, is null. */
export const isiKendaraan = ({ isi }: SatuAcara, nama: string): IsiKendaraan => ({
  kendaraan: isi.kendaraan.get(nama) ?? { nama, titikKumpul: null, berangkat: null, kursi: null },
  pengemudi: isi.pengemudi.get(nama) ?? { pengemudi: null, telepon: null },
});

const listNama = ({ isi }: SatuAcara): string[] => {
  const naik = [...isi.penempatan.values()].flatMap(({ orangId, bus }) => (bus !== null && isi.peserta.has(orangId) ? [bus] : []));
  return [...new Set([...naik, ...isi.kendaraan.keys()])].sort((a, b) => a.localeCompare(b, 'id', { numeric: true }));
};

/** Draws the table; nothing while there is no vehicle. */
export function DaftarKendaraan({ data, nama, onUbah }: Pick<BagianProps, 'data' | 'nama'> & { onUbah: (kendaraan: string) => void }) {
  const semua = listNama(data);
  const penumpang = Map.groupBy(urutKontingen(data), ({ id }) => data.isi.penempatan.get(id)?.bus ?? null);
  if (semua.length === 0) return null;
  return (
    <section class="card chart" aria-labelledby="kendaraan">
      <h2 id="kendaraan">{t(`Kendaraan (${semua.length})`, `Vehicles (${semua.length})`)}</h2>
      <DataTable
        judul={t('Tabel kendaraan', 'Table of vehicles')}
        kolom={[
          { judul: t('Kendaraan', 'Vehicle') },
          { judul: t('Kontingen', 'Contingents') },
          { judul: t('Penumpang', 'Passengers') },
          { judul: t('Titik kumpul', 'Meeting point') },
          { judul: t('Berangkat', 'Leaves') },
          { judul: t('Pengemudi', 'Driver') },
          { judul: t('Tindakan', 'Action') },
        ]}
        baris={semua.map((satu) => {
          const { kendaraan, pengemudi } = isiKendaraan(data, satu);
          const orang = penumpang.get(satu) ?? [];
          const lebih = kendaraan.kursi === null ? 0 : orang.length - kendaraan.kursi;
          return {
            kunci: satu,
            sel: [
              satu,
              [...new Set(orang.map((yang) => nama(kontingenOrang(data, yang)) ?? t('tanpa kontingen', 'of none')))].join(', ') || '–',
              <span key="penumpang" class="tabular">
                {kendaraan.kursi === null ? formatAngka(orang.length) : t(`${orang.length} dari ${kendaraan.kursi}`, `${orang.length} of ${kendaraan.kursi}`)}{' '}
                {lebih > 0 && <Badge tone="warn">{t(`lebih ${lebih}`, `${lebih} too many`)}</Badge>}
              </span>,
              kendaraan.titikKumpul ?? '–',
              kendaraan.berangkat?.replace(':', '.') ?? '–',
              [pengemudi.pengemudi, pengemudi.telepon].filter(Boolean).join(', ') || '–',
              data.isPengatur ? (
                <Button key="ubah" kind="quiet" isCompact aria-label={t(`Isi keterangan ${satu}`, `Fill in ${satu}`)} onClick={() => onUbah(satu)}>
                  {t('Isi', 'Fill in')}
                </Button>
              ) : (
                '–'
              ),
            ],
          };
        })}
      />
    </section>
  );
}
