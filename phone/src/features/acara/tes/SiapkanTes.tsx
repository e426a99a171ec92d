// Draws the questions of a test from the bank: how many, out of which lessons; the post-test takes those of the pre-test, so that the gain can be told.
import type { JenisTes } from '@lini/core/acara/pilihan.ts';
import { soalId } from '@lini/core/pelajaran/pelajaran.ts';
import { BENIH_TERBESAR, undi } from '@lini/core/pelajaran/undi.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { PilihDari } from '@lini/ui/form/PilihDari.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { EntriSubjek } from '../../../app/entri.ts';
import { useDaftar } from '../../../app/pelajaran/daftar.ts';
import { loadIsi } from '../../../app/pelajaran/muat.ts';
import { hariIni } from '../../../app/waktu.ts';

export type SiapkanTesProps = { entri: EntriSubjek<'acara'>; tes: JenisTes; onBuka: (soal: string[], benih: number) => void };

const BANYAK = [5, 10, 15, 20] as const;

const benihBaru = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (BENIH_TERBESAR + 1);

/** All questions of some lessons. Rejects when one is neither on the phone nor to be fetched. */
async function loadBank(pelajaran: readonly string[]): Promise<string[]> {
  const semua = await Promise.all(pelajaran.map((id) => loadIsi(id, hariIni.value)));
  return semua.flatMap((satu) => satu?.isi.soal.map((soal) => soalId(satu.tampil.id, soal)) ?? []);
}

function SamaDenganAwal({ banyak, onPakai, onLain }: { banyak: number; onPakai: () => void; onLain: () => void }) {
  return (
    <div class="stack tight">
      <p>
        {t(
          `Pakai ${banyak} soal yang sama dengan tes awal, supaya kenaikannya bisa dihitung.`,
          `Use the ${banyak} questions of the pre-test, so that the gain can be told.`,
        )}
      </p>
      <Button kind="primary" isWide onClick={onPakai}>
        {t('Pakai soal yang sama, buka tes', 'Use the same, open the test')}
      </Button>
      <Button kind="quiet" isWide onClick={onLain}>
        {t('Pilih soal lain', 'Choose others')}
      </Button>
    </div>
  );
}

/** Draws the choice. */
export function SiapkanTes({ entri, tes, onBuka }: SiapkanTesProps) {
  const daftar = useDaftar();
  const [banyak, setBanyak] = useState<number>(10);
  const [dipilih, setDipilih] = useState<readonly string[] | null>(null);
  const [isLain, setLain] = useState(false);
  const [isGagal, setGagal] = useState(false);
  const awal = tes === 'post' ? entri.keadaan.tes.get('pre') : undefined;
  if (awal && !isLain) return <SamaDenganAwal banyak={awal.soal.length} onPakai={() => onBuka([...awal.soal], benihBaru())} onLain={() => setLain(true)} />;
  if (!daftar) return <p class="pembuka">{t('Membuka bank soal…', 'Opening the bank of questions…')}</p>;
  const pelajaran = dipilih ?? daftar.map((satu) => satu.id);
  const buka = async (): Promise<void> => {
    const benih = benihBaru();
    const bank = await loadBank(pelajaran).catch(() => null);
    if (bank === null || bank.length < banyak) setGagal(true);
    else onBuka(undi(bank, banyak, benih), benih);
  };
  return (
    <div class="stack">
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
      <fieldset class="stack tight">
        <legend class="field-label">{t('Dari pelajaran mana?', 'Out of which lessons?')}</legend>
        <PilihDari opsi={daftar.map(({ id, judul }) => ({ nilai: id, label: tt(judul) }))} nilai={pelajaran} isBanyak isWajib kosong="" onPilih={setDipilih} />
      </fieldset>
      {isGagal && <Notice kind="error" title={t('Soalnya tidak cukup. Pilih lebih banyak pelajaran.', 'Not enough questions. Choose more lessons.')} />}
      <Button kind="primary" isWide onClick={() => void buka()}>
        {t('Undi soal dan buka tes', 'Draw the questions and open')}
      </Button>
    </div>
  );
}
