// Notes one answer of the quiz: which question, with its clock, which team, how it ended.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { type Jawaban, nilaiHasil, tolakJawaban } from '@lini/core/lomba/cerdas/kejadian.ts';
import { type HasilJawab, LABEL_HASIL, type SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { type Babak, LABEL_BABAK, listBabak, nomorSesudah, soalKini } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { waktuSoal } from '@lini/core/lomba/cerdas/waktu-soal.ts';
import { skorKini } from '@lini/core/lomba/hasil-umum.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { PewaktuSoal } from '@lini/ui/components/PewaktuSoal.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { sebutBatasTaruhan } from '@lini/ui/words/batas-taruhan.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { catatAcara } from '../../app/acara/catat-acara.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { PilihRegu } from './PilihRegu.tsx';

const HASIL = Object.keys(LABEL_HASIL) as HasilJawab[];

const bilangan = (ketikan: string): number | null => (/^-?\d{1,4}$/.test(ketikan.trim()) ? Number(ketikan) : null);

function PilihBabak({ cerdas, pilihan, onPilih }: { cerdas: SkemaCerdas; pilihan: Babak; onPilih: (babak: Babak) => void }) {
  return (
    <div class="cluster">
      {listBabak(cerdas).map((satu) => (
        <FilterChip key={satu} isOn={pilihan === satu} onToggle={() => onPilih(satu)}>
          {tt(LABEL_BABAK[satu])}
        </FilterChip>
      ))}
    </div>
  );
}

/** Goes on to the next question, and back to one that was left too soon. */
function PindahNomor({ nomor, isLempar, onNomor }: { nomor: number; isLempar: boolean; onNomor: (nomor: number) => void }) {
  return (
    <div class="stack tight">
      <Button kind={isLempar ? 'secondary' : 'quiet'} isWide onClick={() => onNomor(nomor + 1)}>
        {isLempar ? t('Tidak ada yang menjawab, soal berikutnya', 'Nobody answers, next question') : t('Soal berikutnya', 'Next question')}
      </Button>
      {nomor > 1 && (
        <Button kind="quiet" isWide onClick={() => onNomor(nomor - 1)}>
          {t('Soal sebelumnya', 'Previous question')}
        </Button>
      )}
    </div>
  );
}

/** Draws the question of now. */
export function IsianSoal({ entri, cerdas }: { entri: EntriSubjek<'lomba'>; cerdas: SkemaCerdas }) {
  const lomba = entri.keadaan;
  const [pilihan, setPilihan] = useState<Babak>('wajib');
  const [tangan, setTangan] = useState<number | null>(null);
  const [regu, setRegu] = useState<string | null>(null);
  const [angka, setAngka] = useState('');
  const [salah, setSalah] = useState<string | null>(null);
  const [isJalan, setJalan] = useState(false);
  const { babak, nomor, soal } = soalKini(lomba, cerdas, pilihan, tangan);
  const skor = skorKini(lomba, cerdas);
  const skorRegu = (id: string): number => skor.regu.get(id)?.total ?? 0;
  const pindah = (nomorBaru: number | null, babakBaru: Babak = pilihan): void => {
    setPilihan(babakBaru);
    setTangan(nomorBaru);
    setSalah(null);
  };
  const catat = async (hasil: HasilJawab): Promise<void> => {
    if (regu === null) return setSalah(t('Pilih regu dulu.', 'Choose a team first.'));
    const isJuri = nilaiHasil(cerdas, { babak, hasil }) === 'juri';
    const isi: Jawaban = { babak, soal, regu, hasil, poinJuri: isJuri ? bilangan(angka) : null, taruhan: babak === 'taruhan' ? bilangan(angka) : null };
    // The stake at the score of this moment: what the judge only holds, this desk can still ask about.
    const [tolakan] = tolakJawaban(cerdas, skor.dihitung, isi, skorRegu(regu));
    if (tolakan?.isian === 'taruhan' && cerdas.taruhan) return setSalah(sebutBatasTaruhan(cerdas.taruhan, skorRegu(regu)));
    if (tolakan) return setSalah(tt(kalimatTolakan(tolakan.kode)));
    // While it is being kept no key answers: a second tap would fall on the next question.
    setJalan(true);
    const jadi = await catatAcara(entri, 'lomba.jawaban', isi, t('Jawaban dicatat', 'Answer noted')).finally(() => setJalan(false));
    if ('tolakan' in jadi) return setSalah(tt(kalimatTolakan(jadi.tolakan.kode)));
    pindah(nomorSesudah(lomba, cerdas, tangan, isi));
    setRegu((kini) => (kini === isi.regu ? null : kini));
    setAngka('');
  };
  const hasilList = HASIL.filter((satu) => nilaiHasil(cerdas, { babak, hasil: satu }) !== undefined);
  const isBerangka = babak === 'taruhan' || hasilList.some((satu) => nilaiHasil(cerdas, { babak, hasil: satu }) === 'juri');
  return (
    <>
      <PilihBabak cerdas={cerdas} pilihan={pilihan} onPilih={(satu) => pindah(null, satu)} />
      <Card title={`${tt(LABEL_BABAK[babak])}, ${t('soal', 'question')} ${nomor}`}>
        <div class="stack">
          <PewaktuSoal key={`${babak} ${soal}`} waktu={waktuSoal(cerdas, babak)} />
          <PilihRegu lomba={lomba} soal={{ babak, soal }} regu={regu} skorRegu={skorRegu} onRegu={setRegu} />
          {isBerangka && (
            <TextInput
              label={babak === 'taruhan' ? t('Taruhan', 'Stake') : t('Nilai juri bila benar sebagian', 'Points by the jury when partly right')}
              help={babak === 'taruhan' && cerdas.taruhan && regu !== null ? sebutBatasTaruhan(cerdas.taruhan, skorRegu(regu)) : undefined}
              inputMode="numeric"
              value={angka}
              maxLength={4}
              onValue={setAngka}
            />
          )}
          {salah !== null && (
            <Notice kind="error" title={t('Belum dicatat', 'Not noted')}>
              {salah}
            </Notice>
          )}
          <fieldset class="stack tight">
            <legend class="field-label">{t('Jawabannya', 'The answer')}</legend>
            {hasilList.map((satu) => (
              <Button key={satu} isWide isBusy={isJalan} onClick={() => void catat(satu)}>
                {tt(LABEL_HASIL[satu])}
              </Button>
            ))}
          </fieldset>
          <PindahNomor nomor={nomor} isLempar={babak === 'lempar'} onNomor={pindah} />
        </div>
      </Card>
    </>
  );
}
