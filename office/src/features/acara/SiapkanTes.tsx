// Draws the questions of a test from the bank: how many, out of which lessons; the post-test is offered those of the pre-test, so that the gain can be told.
import type { JenisTes } from '@lini/core/acara/pilihan.ts';
import { BENIH_TERBESAR, undi } from '@lini/core/pelajaran/undi.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { BagianProps } from './bagian-props.ts';
import type { PelajaranBank } from './bank-soal.ts';

export type SiapkanTesProps = Pick<BagianProps, 'data'> & {
  tes: JenisTes;
  bank: readonly PelajaranBank[];
  isSibuk: boolean;
  onSiap: (soal: string[], benih: number) => void;
};

const BANYAK = [5, 10, 15, 20] as const;

const benihBaru = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (BENIH_TERBESAR + 1);

function Pelajaran({ bank, dipilih, onPilih }: { bank: readonly PelajaranBank[]; dipilih: ReadonlySet<string>; onPilih: (dipilih: Set<string>) => void }) {
  const ganti = (id: string): void => {
    const baru = new Set(dipilih);
    if (!baru.delete(id)) baru.add(id);
    onPilih(baru);
  };
  return (
    <fieldset class="stack tight">
      <legend class="field-label">{t('Dari pelajaran mana?', 'Out of which lessons?')}</legend>
      <div class="quota">
        {bank.map(({ id, judul, soal }) => (
          <label key={id} class="check-row">
            <input type="checkbox" checked={dipilih.has(id)} onChange={() => ganti(id)} />
            <span>
              {judul} <span class="soft">({soal.size})</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Draws the choice. */
export function SiapkanTes({ data, tes, bank, isSibuk, onSiap }: SiapkanTesProps) {
  const [banyak, setBanyak] = useState<number>(10);
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set(bank.map(({ id }) => id)));
  const awal = tes === 'post' ? data.isi.tes.get('pre') : undefined;
  const soal = bank.filter(({ id }) => dipilih.has(id)).flatMap((satu) => [...satu.soal.keys()]);
  const undiSoal = (): void => {
    const benih = benihBaru();
    onSiap(undi(soal, banyak, benih), benih);
  };
  return (
    <div class="stack">
      {awal && (
        <p>
          <Button kind="primary" isBusy={isSibuk} onClick={() => onSiap([...awal.soal], benihBaru())}>
            {t(`Pakai ${awal.soal.length} soal tes awal`, `Use the ${awal.soal.length} questions of the pre-test`)}
          </Button>
          <span class="soft"> {t('supaya kenaikannya bisa dihitung; atau undi soal lain:', 'so that the gain can be told; or draw others:')}</span>
        </p>
      )}
      <fieldset class="stack tight">
        <legend class="field-label">{t('Berapa soal?', 'How many questions?')}</legend>
        <div class="cluster">
          {BANYAK.map((satu) => (
            <FilterChip key={satu} isOn={banyak === satu} onToggle={() => setBanyak(satu)}>
              {satu}
            </FilterChip>
          ))}
        </div>
      </fieldset>
      <Pelajaran bank={bank} dipilih={dipilih} onPilih={setDipilih} />
      {soal.length < banyak && (
        <Notice kind="warn" title={t('Soalnya tidak cukup. Pilih lebih banyak pelajaran.', 'Not enough questions. Choose more lessons.')} />
      )}
      <p>
        <Button kind={awal ? 'secondary' : 'primary'} isBusy={isSibuk} disabled={soal.length < banyak} onClick={undiSoal}>
          {t(`Undi ${banyak} soal`, `Draw ${banyak} questions`)}
        </Button>
      </p>
    </div>
  );
}
