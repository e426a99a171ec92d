// One report in the list of a desk: whose it is, where it stands, what is odd about it.
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { nadaKeadaan, sebutKeadaan, sebutWaktu } from './kata-laporan.ts';
import { namaDenganPeran } from './pengingat.ts';

export type BarisMejaProps = {
  baris: BarisLaporan;
  bulan: Bulan;
  desa: string;
  isDibuka: boolean;
  /** Null: this row cannot be chosen for an approval of many. */
  dipilih: boolean | null;
  onBuka: () => void;
  onPilih: () => void;
};

const TAMPIL_JANGGAL = 2;

/** Draws the row; the box chooses, the rest opens. */
export function BarisMeja({ baris, bulan, desa, isDibuka, dipilih, onBuka, onPilih }: BarisMejaProps) {
  const { nama, janggal, keadaan, kembali, ralatMenunggu } = baris;
  const sisa = janggal.length - TAMPIL_JANGGAL;
  return (
    <li class={`desk-row${isDibuka ? ' is-open' : ''}`}>
      <label class="desk-check">
        <input
          type="checkbox"
          checked={dipilih === true}
          disabled={dipilih === null}
          onChange={onPilih}
          aria-label={t(`Pilih ${nama}, ${desa}`, `Choose ${nama}, ${desa}`)}
        />
      </label>
      <button type="button" class="desk-open" aria-current={isDibuka ? 'true' : undefined} onClick={onBuka} data-laporan={baris.id}>
        <span class="desk-name">
          <span class="firm">{namaDenganPeran(baris)}</span>
          <span class="soft">{desa}</span>
        </span>
        <span class="desk-state">
          {ralatMenunggu && <Badge tone="warn">{t('ralat', 'correction')}</Badge>}
          <Badge tone={nadaKeadaan(keadaan)} icon={keadaan === 'terkunci' ? 'kunci' : null}>
            {sebutKeadaan(keadaan)}
          </Badge>
        </span>
        <span class="soft desk-line">
          {sebutWaktu(baris, bulan)}
          {kembali > 0 && t(`, ${kembali} kali dikembalikan`, `, returned ${kembali} times`)}
        </span>
        {janggal.slice(0, TAMPIL_JANGGAL).map(({ kode, alasan }) => (
          <span key={`${kode}${alasan.id}`} class="desk-odd desk-line">
            {tt(alasan)}
          </span>
        ))}
        {sisa > 0 && <span class="desk-odd desk-line">{t(`dan ${sisa} lagi`, `and ${sisa} more`)}</span>}
      </button>
    </li>
  );
}
