// Everybody invited with their answers: searched, filtered, taken off the list, saved as a table.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { hadirAcara } from '@lini/core/acara/baca-acara.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { ShowMore } from '../../app/ShowMore.tsx';
import { useBertahap } from '../../app/use-bertahap.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import type { BagianProps } from './bagian-props.ts';
import { Cari } from './Cari.tsx';
import { namaBerkas, urutNama } from './kertas.ts';
import { cocokCari, isUrusan, kecamatanOrang, type NamaWilayah, sebutBerdesa, sebutJabatan } from './nama-orang.ts';

const SEKALI = 80;
type Jawab = 'hadir' | 'tidak' | 'belum';
/** Null: of another area, whose answers are not read here. */
const jawabDari = (data: SatuAcara, orang: Peserta): Jawab | null => {
  const satu = data.isi.jawaban.get(orang.id);
  if (satu === undefined) return isUrusan(data, orang) ? 'belum' : null;
  return satu.isHadir ? 'hadir' : 'tidak';
};
const KATA: Readonly<Record<Jawab, () => string>> = {
  hadir: () => t('akan hadir', 'will come'),
  tidak: () => t('tidak bisa', 'cannot'),
  belum: () => t('belum menjawab', 'no answer'),
};
const sebutJawab = (jawab: Jawab | null): string => (jawab === null ? '–' : KATA[jawab]());

function simpanCsv(data: SatuAcara, nama: NamaWilayah): void {
  saveCsv(`${namaBerkas(data, 'undangan')}.csv`, [
    ['nama', 'jabatan', 'desa', 'kecamatan', 'jawaban', 'alasan'],
    ...[...data.isi.peserta.values()]
      .toSorted(urutNama)
      .map((satu) => [
        satu.nama,
        sebutJabatan(satu),
        nama(satu.desa),
        nama(kecamatanOrang(satu)),
        sebutJawab(jawabDari(data, satu)),
        data.isi.jawaban.get(satu.id)?.alasan ?? null,
      ]),
  ]);
}

type DaftarProps = Pick<BagianProps, 'data' | 'nama'> & { onCabut: (orang: readonly Peserta[]) => void };

type PilihProps = { orang: Peserta; isDipilih: boolean; onPilih: (isDipilih: boolean) => void };

function PilihOrang({ orang, isDipilih, onPilih }: PilihProps) {
  return (
    <label class="check-row">
      <input type="checkbox" checked={isDipilih} onChange={(p) => onPilih(p.currentTarget.checked)} />
      <span>{orang.nama}</span>
    </label>
  );
}

const ganti = (semula: ReadonlySet<string>, id: string, isAda: boolean): ReadonlySet<string> =>
  new Set([...semula].filter((satu) => satu !== id).concat(isAda ? [id] : []));

/** Draws the list; long ones open in steps. */
export function DaftarUndangan({ data, nama, onCabut }: DaftarProps) {
  const [cari, setCari] = useState('');
  const [jawab, setJawab] = useState<Jawab | null>(null);
  const bertahap = useBertahap(SEKALI);
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set());
  const semua = [...data.isi.peserta.values()].toSorted(urutNama);
  const sudahDatang = new Set(hadirAcara(data.isi).map(({ peserta }) => peserta));
  const tampil = semua.filter(
    (satu) =>
      (jawab === null || jawabDari(data, satu) === jawab) && cocokCari(cari, satu.nama, sebutJabatan(satu), nama(satu.desa), nama(kecamatanOrang(satu))),
  );
  const isBisaCabut = (orang: Peserta): boolean => !sudahDatang.has(orang.id) && isUrusan(data, orang);
  const terpilih = semua.filter((satu) => dipilih.has(satu.id) && isBisaCabut(satu));
  const bisa = tampil.filter(isBisaCabut);
  const hitung = (satu: Jawab): number => semua.filter((orang) => jawabDari(data, orang) === satu).length;
  return (
    <section class="card chart" aria-labelledby="diundang">
      <div class="chart-title">
        <h2 id="diundang">{t(`Diundang (${tampil.length})`, `Invited (${tampil.length})`)}</h2>
        <div class="chart-tools no-print">
          {(['hadir', 'tidak', 'belum'] as const).map((satu) => (
            <FilterChip key={satu} isOn={jawab === satu} onToggle={() => setJawab(jawab === satu ? null : satu)}>
              {`${KATA[satu]()} ${formatAngka(hitung(satu))}`}
            </FilterChip>
          ))}
          <Cari label={t('Cari yang diundang', 'Search the invited')} nilai={cari} onCari={setCari} />
          <Button kind="quiet" isCompact icon="unduh" onClick={() => simpanCsv(data, nama)}>
            CSV
          </Button>
        </div>
      </div>
      {bisa.length > 0 && (
        <p class="cluster no-print">
          <Button isCompact onClick={() => setDipilih(new Set(terpilih.length > 0 ? [] : bisa.map(({ id }) => id)))}>
            {terpilih.length > 0 ? t('Lepas semua tanda', 'Unmark all') : t(`Tandai ${bisa.length} yang tampil`, `Mark the ${bisa.length} shown`)}
          </Button>
          {terpilih.length > 0 && (
            <Button kind="danger" isCompact onClick={() => onCabut(terpilih)}>
              {t(`Cabut ${terpilih.length} undangan`, `Take back ${terpilih.length} invitations`)}
            </Button>
          )}
        </p>
      )}
      {tampil.length === 0 ? (
        <p class="soft">{t('Tidak ada yang cocok. Lepas saringannya.', 'Nobody matches. Take the filter off.')}</p>
      ) : (
        <DataTable
          judul={t('Tabel yang diundang', 'Table of the invited')}
          kolom={[
            { judul: t('Nama', 'Name') },
            { judul: t('Jabatan', 'Position') },
            { judul: t('Desa', 'Village') },
            { judul: t('Jawaban', 'Answer') },
            { judul: t('Tindakan', 'Action') },
          ]}
          baris={tampil.slice(0, bertahap.batas).map((satu) => {
            const alasan = data.isi.jawaban.get(satu.id)?.alasan;
            return {
              kunci: satu.id,
              sel: [
                isBisaCabut(satu) ? (
                  <PilihOrang
                    key="pilih"
                    orang={satu}
                    isDipilih={dipilih.has(satu.id)}
                    onPilih={(isDipilih) => setDipilih(ganti(dipilih, satu.id, isDipilih))}
                  />
                ) : (
                  satu.nama
                ),
                sebutJabatan(satu),
                [nama(satu.desa), nama(kecamatanOrang(satu))].filter(Boolean).join(', ') || '–',
                `${sebutJawab(jawabDari(data, satu))}${alasan ? `: ${alasan}` : ''}`,
                sudahDatang.has(satu.id) ? (
                  <Badge tone="good">{t('sudah datang', 'came')}</Badge>
                ) : !isUrusan(data, satu) ? (
                  '–'
                ) : (
                  <Button
                    key="cabut"
                    kind="quiet"
                    isCompact
                    aria-label={t(`Cabut undangan ${sebutBerdesa(satu, nama)}`, `Take back ${sebutBerdesa(satu, nama)}`)}
                    onClick={() => onCabut([satu])}
                  >
                    {t('Cabut', 'Take back')}
                  </Button>
                ),
              ],
            };
          })}
        />
      )}
      <ShowMore banyak={tampil.length} bertahap={bertahap} />
    </section>
  );
}
