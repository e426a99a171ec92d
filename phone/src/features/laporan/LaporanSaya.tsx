// The reports of the month above the figures: the cadre's own on a card, and for who sees the village how many came in.
import { isMasuk } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { desaBulan } from '../../app/desa.ts';
import { isInstitusiSaya } from '../../app/institusi-saya.ts';
import { type LaporanInstitusi, listLaporanDesa } from '../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../app/sesi.ts';
import { rtSaya } from '../../app/wilayah.ts';
import { BukaIndikator } from './BukaIndikator.tsx';
import { KartuLaporan } from './KartuLaporan.tsx';

type PilihProps = { semua: readonly LaporanInstitusi[]; dipilih: LaporanInstitusi; onPilih: (id: string) => void };

function PilihInstitusi({ semua, dipilih, onPilih }: PilihProps) {
  if (semua.length < 2) return null;
  return (
    <fieldset class="geser">
      <legend class="visually-hidden">{t('Laporan institusi', 'Report of')}</legend>
      {semua.map(({ id, institusi }) => (
        <FilterChip key={id} isOn={id === dipilih.id} onToggle={() => onPilih(institusi.id)}>
          {institusi.nama}
        </FilterChip>
      ))}
    </fieldset>
  );
}

/** Draws the cadre's own; nothing for who has no institution here. */
export function LaporanSaya({ bulan, institusiId }: { bulan: Bulan; institusiId: string | undefined }) {
  const [pilihan, setPilihan] = useState(institusiId);
  const [dibuka, setDibuka] = useState<string | null>(null);
  const { peran } = getSesi().akun;
  const saya = listLaporanDesa(bulan).filter(
    ({ institusi, laporan }) => isInstitusiSaya(institusi, peran, rtSaya.value) || (isMasuk(laporan) && institusi.id === pilihan),
  );
  const dipilih = saya.find(({ institusi }) => institusi.id === pilihan) ?? saya[0];
  if (!dipilih) return null;
  const desa = desaBulan(bulan);
  return (
    <div class="stack">
      <PilihInstitusi semua={saya} dipilih={dipilih} onPilih={setPilihan} />
      <KartuLaporan key={dipilih.id} satu={dipilih} desa={desa} onBuka={setDibuka} />
      <BukaIndikator indikator={dibuka} satu={dipilih} desa={desa} onTutup={() => setDibuka(null)} />
    </div>
  );
}
