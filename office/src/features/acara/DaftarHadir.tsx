// The attendance of one session, person by person: searched, filtered, saved as a table.
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { ShowMore } from '../../app/ShowMore.tsx';
import { useBertahap } from '../../app/use-bertahap.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import type { BagianProps } from './bagian-props.ts';
import { Cari } from './Cari.tsx';
import { type BarisSesi, listBaris } from './hadir-sesi.ts';
import { namaBerkas } from './kertas.ts';
import { cocokCari, kecamatanOrang, sebutJabatan } from './nama-orang.ts';

const SEKALI = 80;
const jam = (saat: string | null): string => (saat === null ? '–' : saat.slice(11, 16).replace(':', '.'));

type Saring = 'hadir' | 'belum' | 'langsung' | 'lambat';
const UJI: Readonly<Record<Saring, (baris: BarisSesi) => boolean>> = {
  hadir: ({ hadir }) => hadir !== null,
  belum: ({ hadir }) => hadir === null,
  langsung: ({ isDatangLangsung }) => isDatangLangsung,
  lambat: ({ isLambat }) => isLambat,
};
const KATA: Readonly<Record<Saring, () => string>> = {
  hadir: () => t('hadir', 'here'),
  belum: () => t('belum datang', 'not yet'),
  langsung: () => t('datang langsung', 'walked in'),
  lambat: () => t('terlambat', 'late'),
};

/** How somebody without invitation came: with none, or with one that was taken back. */
const sebutLangsung = ({ isi }: BagianProps['data'], { id }: Peserta): Teks =>
  isi.dicabut.has(id) ? teks('datang, undangan dicabut', 'came, invitation taken back') : teks('datang langsung', 'walked in');

/** Draws the list; long ones open in steps. */
export function DaftarHadir({ data, nama, sesi, onSamakan }: Pick<BagianProps, 'data' | 'nama'> & { sesi: string; onSamakan: (orang: Peserta) => void }) {
  const [cari, setCari] = useState('');
  const [saring, setSaring] = useState<Saring | null>(null);
  const bertahap = useBertahap(SEKALI);
  const semua = listBaris(data, sesi);
  const tampil = semua.filter(
    (satu) =>
      (saring === null || UJI[saring](satu)) &&
      cocokCari(cari, satu.orang.nama, sebutJabatan(satu.orang), nama(satu.orang.desa), nama(kecamatanOrang(satu.orang))),
  );
  const simpan = (): void =>
    saveCsv(`${namaBerkas(data, 'hadir')}.csv`, [
      ['nama', 'jabatan', 'desa', 'kecamatan', 'masuk', 'keluar', 'keterangan'],
      ...tampil.map(({ orang, hadir, isDatangLangsung, isLambat }) => [
        orang.nama,
        sebutJabatan(orang),
        nama(orang.desa),
        nama(kecamatanOrang(orang)),
        hadir?.masuk ?? null,
        hadir?.keluar ?? null,
        [isDatangLangsung ? sebutLangsung(data, orang).id : '', isLambat ? 'terlambat' : ''].filter(Boolean).join(', '),
      ]),
    ]);
  return (
    <section class="card chart" aria-labelledby="daftar-hadir">
      <div class="chart-title">
        <h2 id="daftar-hadir">{t(`Daftar hadir (${tampil.length})`, `Attendance (${tampil.length})`)}</h2>
        <div class="chart-tools no-print">
          {(['hadir', 'belum', 'langsung', 'lambat'] as const).map((satu) => (
            <FilterChip key={satu} isOn={saring === satu} onToggle={() => setSaring(saring === satu ? null : satu)}>
              {`${KATA[satu]()} ${formatAngka(semua.filter(UJI[satu]).length)}`}
            </FilterChip>
          ))}
          <Cari label={t('Cari peserta', 'Search')} nilai={cari} onCari={setCari} />
          <Button kind="quiet" isCompact icon="unduh" onClick={simpan}>
            CSV
          </Button>
        </div>
      </div>
      {tampil.length === 0 ? (
        <p class="soft">{t('Tidak ada yang cocok. Lepas saringannya.', 'Nobody matches. Take the filter off.')}</p>
      ) : (
        <DataTable
          judul={t('Tabel daftar hadir', 'Table of attendance')}
          kolom={[
            { judul: t('Nama', 'Name') },
            { judul: t('Jabatan', 'Position') },
            { judul: t('Desa', 'Village') },
            { judul: t('Masuk', 'In') },
            { judul: t('Keluar', 'Out') },
            { judul: t('Keterangan', 'Note') },
          ]}
          baris={tampil.slice(0, bertahap.batas).map(({ orang, hadir, isDatangLangsung, isLambat }) => ({
            kunci: orang.id,
            sel: [
              orang.nama,
              sebutJabatan(orang),
              [nama(orang.desa), nama(kecamatanOrang(orang))].filter(Boolean).join(', ') || '–',
              hadir === null ? t('belum datang', 'not yet') : jam(hadir.masuk),
              jam(hadir?.keluar ?? null),
              <span key="ket" class="cluster">
                {isLambat && <Badge tone="warn">{t('terlambat', 'late')}</Badge>}
                {isDatangLangsung && (
                  <>
                    <Badge tone="info">{tt(sebutLangsung(data, orang))}</Badge>
                    <Button
                      kind="quiet"
                      isCompact
                      aria-label={t(`Samakan ${orang.nama} dengan nama lain`, `Make ${orang.nama} one with another`)}
                      onClick={() => onSamakan(orang)}
                    >
                      {t('Samakan', 'Same person')}
                    </Button>
                  </>
                )}
              </span>,
            ],
          }))}
        />
      )}
      <ShowMore banyak={tampil.length} bertahap={bertahap} />
    </section>
  );
}
