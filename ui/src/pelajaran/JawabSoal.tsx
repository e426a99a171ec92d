// The place to answer a question, by its kind.
import { bacaAngka, type Jawab, type Soal } from '@lini/core/pelajaran/soal.ts';
import { useState } from 'preact/hooks';
import { TextInput } from '../components/TextInput.tsx';
import { PilihBanyak } from '../form/PilihBanyak.tsx';
import { PilihSatu } from '../form/PilihSatu.tsx';
import { t } from '../words/t.ts';
import { JawabUrut } from './JawabUrut.tsx';

export type JawabSoalProps = {
  soal: Soal /** Places of choices or steps, shuffled. */;
  tawaran: readonly number[];
  jawab: Jawab;
  onJawab: (jawab: Jawab) => void;
};

function JawabAngka({ satuan, jawab: [kini], onJawab }: { satuan: string; jawab: Jawab; onJawab: (jawab: Jawab) => void }) {
  // What was answered before stands again when she comes back to the question.
  const [ketikan, setKetikan] = useState(kini === undefined ? '' : String(kini).replace('.', ','));
  const terbaca = bacaAngka(ketikan);
  const isi = (baru: string): void => {
    setKetikan(baru);
    const angka = bacaAngka(baru);
    onJawab(angka === null ? [] : [angka]);
  };
  const galat = ketikan.trim() !== '' && terbaca === null ? t('Tulis angkanya saja.', 'Type the digits only.') : null;
  return (
    <TextInput
      label={t(`Jawaban, ${satuan}`, `Answer, ${satuan}`)}
      inputMode="decimal"
      autoComplete="off"
      maxLength={8}
      value={ketikan}
      error={galat}
      onValue={isi}
    />
  );
}

/** Whether enough was answered to be judged. */
export const isTerjawab = (soal: Soal, jawab: Jawab): boolean => (soal.jenis === 'urut' ? jawab.length === soal.langkah.length : jawab.length > 0);

/** Draws the choices, the steps, or the number. */
export function JawabSoal({ soal, tawaran, jawab, onJawab }: JawabSoalProps) {
  if (soal.jenis === 'angka') return <JawabAngka satuan={soal.satuan} jawab={jawab} onJawab={onJawab} />;
  if (soal.jenis === 'urut') return <JawabUrut langkah={soal.langkah} tawaran={tawaran} jawab={jawab} onJawab={onJawab} />;
  if (soal.jenis === 'banyak') {
    const opsi = tawaran.map((satu) => ({ nilai: String(satu), label: soal.pilihan[satu] ?? '' }));
    return (
      <>
        <p class="soft">{t('Boleh lebih dari satu.', 'More than one may be right.')}</p>
        <PilihBanyak opsi={opsi} nilai={jawab.map(String)} onPilih={(nilai) => onJawab(nilai.map(Number).sort((a, b) => a - b))} />
      </>
    );
  }
  const opsi =
    soal.jenis === 'benar-salah'
      ? [
          { nilai: '1', label: t('Benar', 'True') },
          { nilai: '0', label: t('Salah', 'False') },
        ]
      : tawaran.map((satu) => ({ nilai: String(satu), label: soal.pilihan[satu] ?? '' }));
  const [kini] = jawab;
  return <PilihSatu opsi={opsi} nilai={kini === undefined ? null : String(kini)} isWajib onPilih={(nilai) => onJawab(nilai === null ? [] : [Number(nilai)])} />;
}
