// Notes one answer: round, question, team, outcome. Big keys, so that it keeps up with the room.

import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { reguMain } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import { type Jawaban, nilaiHasil, tolakJawaban } from '@lini/core/lomba/cerdas/kejadian.ts';
import { type HasilJawab, LABEL_HASIL, type SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { type Babak, LABEL_BABAK, listBabak, nomorSesudah, soalKini } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { waktuSoal } from '@lini/core/lomba/cerdas/waktu-soal.ts';
import { skorKini } from '@lini/core/lomba/hasil-umum.ts';
import { urutTampil } from '@lini/core/lomba/pelaksanaan-dari.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { PewaktuSoal } from '@lini/ui/components/PewaktuSoal.tsx';
import { sebutBatasTaruhan } from '@lini/ui/words/batas-taruhan.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AngkaInput } from './AngkaInput.tsx';
import type { MejaTerisi } from './meja-terisi.ts';

const HASIL = Object.keys(LABEL_HASIL) as HasilJawab[];
const NADA: Readonly<Partial<Record<HasilJawab, string>>> = { benar: 'is-right', salah: 'is-wrong' };

/** What the key says the outcome is worth; null: the jury or the stake says it. */
function poinTampil(cerdas: SkemaCerdas, babak: Babak, hasil: HasilJawab): number | null {
  const nilai = nilaiHasil(cerdas, { babak, hasil });
  return typeof nilai === 'number' && babak !== 'tambahan' && babak !== 'taruhan' ? nilai : null;
}

/** Draws the keys. */
export function IsianJawaban({ meja: { data, tulis, isJalan }, cerdas }: { meja: MejaTerisi; cerdas: SkemaCerdas }) {
  const { lomba } = data;
  const [pilihan, setPilihan] = useState<Babak>('wajib');
  const [nomorKetik, setNomor] = useState<number | null>(null);
  const [regu, setRegu] = useState<string | null>(null);
  const [poinJuri, setPoinJuri] = useState<number | null>(null);
  const [taruhan, setTaruhan] = useState<number | null>(null);
  const [salah, setSalah] = useState<string | null>(null);
  const { babak, nomor, soal } = soalKini(lomba, cerdas, pilihan, nomorKetik);
  const skorRegu = (id: string): number => skorKini(lomba, cerdas).regu.get(id)?.total ?? 0;
  const catat = async (hasil: HasilJawab): Promise<void> => {
    if (regu === null) return setSalah(t('Pilih regu dulu.', 'Choose a team first.'));
    const isJuri = nilaiHasil(cerdas, { babak, hasil }) === 'juri';
    const isi: Jawaban = { babak, soal, regu, hasil, poinJuri: isJuri ? poinJuri : null, taruhan: babak === 'taruhan' ? taruhan : null };
    const [tolakan] = tolakJawaban(cerdas, skorKini(lomba, cerdas).dihitung, isi, skorRegu(regu));
    if (tolakan?.isian === 'taruhan' && cerdas.taruhan) return setSalah(sebutBatasTaruhan(cerdas.taruhan, skorRegu(regu)));
    if (tolakan) return setSalah(tt(kalimatTolakan(tolakan.kode)));
    setSalah(null);
    if (await tulis({ kind: 'lomba.jawaban', isi })) {
      setRegu(null);
      setPoinJuri(null);
      setTaruhan(null);
      setNomor(nomorSesudah(lomba, cerdas, nomorKetik, isi));
    }
  };
  const keluar = new Set(lomba.diskualifikasi.map((satu) => satu.regu));
  return (
    <section class="card stack quiz-desk" aria-labelledby="soal">
      <div class="cluster apart">
        <h2 id="soal">{babak === 'lempar' ? t(`Lemparan soal ${nomor}`, `Question ${nomor}, passed on`) : `${tt(LABEL_BABAK[babak])} ${nomor}`}</h2>
        <PewaktuSoal key={`${babak} ${soal}`} waktu={waktuSoal(cerdas, babak)} />
      </div>
      <div class="cluster">
        {listBabak(cerdas).map((satu) => (
          <FilterChip
            key={satu}
            isOn={pilihan === satu}
            onToggle={() => {
              setPilihan(satu);
              setNomor(null);
            }}
          >
            {tt(LABEL_BABAK[satu])}
          </FilterChip>
        ))}
        <AngkaInput label={t('Nomor soal', 'Question')} nilai={nomor} onNilai={(isi) => setNomor(isi === null ? null : Math.max(1, Math.round(isi)))} />
        {nomor > 1 && (
          <Button isCompact onClick={() => setNomor(nomor - 1)}>
            {t('Soal sebelumnya', 'Previous question')}
          </Button>
        )}
        <Button isCompact onClick={() => setNomor(nomor + 1)}>
          {t('Soal berikutnya', 'Next question')}
        </Button>
      </div>
      <fieldset class="quiz-teams" aria-label={t('Regu', 'Team')}>
        {reguMain({ ...lomba, regu: urutTampil(lomba) })
          .filter((satu) => !keluar.has(satu.id))
          .map((satu) => (
            <button key={satu.id} type="button" class="quiz-key" aria-pressed={regu === satu.id} onClick={() => setRegu(satu.id)}>
              {satu.nama}
            </button>
          ))}
      </fieldset>
      {babak === 'taruhan' && <AngkaInput label={t('Taruhan', 'Stake')} nilai={taruhan} onNilai={setTaruhan} />}
      {babak === 'taruhan' && cerdas.taruhan && regu !== null && <p class="soft">{sebutBatasTaruhan(cerdas.taruhan, skorRegu(regu))}</p>}
      {babak === 'wajib' && cerdas.wajib.nilai.sebagian === 'juri' && (
        <AngkaInput label={t('Poin juri bila benar sebagian', 'Points if partly right')} nilai={poinJuri} onNilai={setPoinJuri} />
      )}
      <div class="quiz-outcomes">
        {HASIL.filter((hasil) => nilaiHasil(cerdas, { babak, hasil }) !== undefined).map((hasil) => {
          const poin = poinTampil(cerdas, babak, hasil);
          return (
            <button key={hasil} type="button" class={`quiz-key ${NADA[hasil] ?? ''}`} disabled={isJalan} onClick={() => void catat(hasil)}>
              {tt(LABEL_HASIL[hasil])}
              {poin !== null && <span class="tabular">{poin > 0 ? `+${poin}` : String(poin).replace('-', '−')}</span>}
            </button>
          );
        })}
      </div>
      {salah && <Notice kind="warn" title={salah} />}
    </section>
  );
}
