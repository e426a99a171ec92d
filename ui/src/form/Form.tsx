// Draws any form of `core` as one short scroll: the day, then each question that applies, then the save button.
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import { kalimatTolakan } from '@lini/core/catatan/tolakan.ts';
import { type Form as BentukForm, isTerjawab, type Jawaban, type KonteksForm, listPertanyaan } from '@lini/core/form/form.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { t, tt } from '../words/t.ts';
import { IsianTanggal } from './IsianTanggal.tsx';
import { Jawab } from './Jawab.tsx';
import { Tanya } from './Tanya.tsx';

/** What stands in the way of saving: required questions left open, and refusals of the judge. */
export type Keberatan = { readonly belum: readonly string[]; readonly tolakan: readonly Tolakan[] };

export type FormProps = {
  form: BentukForm;
  konteks: KonteksForm;
  jawaban: Jawaban;
  terjadi: Tanggal | null;
  keberatan: Keberatan | null;
  isBusy: boolean;
  labelSimpan: string;
  onJawab: (isian: string, nilai: unknown) => void;
  onTerjadi: (tanggal: Tanggal | null) => void;
  onSimpan: () => void;
};

const ISIAN_TANGGAL = 'terjadi';

function galatIsian(keberatan: Keberatan | null, isian: string, nilai: unknown): string | null {
  if (!keberatan) return null;
  if (keberatan.belum.includes(isian) && !isTerjawab(nilai)) return t('Belum dijawab.', 'Not answered yet.');
  // A refusal may name a part of an answer, as `bayi.0.nama` does.
  const tolakan = keberatan.tolakan.find((satu) => satu.isian === isian || satu.isian?.startsWith(`${isian}.`));
  return tolakan ? tt(kalimatTolakan(tolakan.kode)) : null;
}

/** Draws the form; answers, draft and saving belong to the one who shows it. */
export function Form({ form, konteks, jawaban, terjadi, keberatan, isBusy, labelSimpan, onJawab, onTerjadi, onSimpan }: FormProps) {
  const ref = useRef<HTMLFormElement>(null);
  const pertanyaan = listPertanyaan(form, jawaban, konteks);
  const tampil = new Set([ISIAN_TANGGAL, ...pertanyaan.map((satu) => satu.isian)]);
  const umum = keberatan?.tolakan.filter((satu) => !tampil.has(satu.isian?.split('.')[0] ?? '')) ?? [];
  useEffect(() => {
    if (!keberatan) return;
    const pertama = ref.current?.querySelector<HTMLElement>('.tanya-galat, .form-umum');
    pertama?.focus({ preventScroll: true });
    // The question and its objection stand at the top of the group; a long list of answers would push them out of sight.
    pertama?.scrollIntoView({ block: 'start' });
  }, [keberatan]);
  return (
    <form
      ref={ref}
      class="form"
      noValidate
      onSubmit={(peristiwa) => {
        peristiwa.preventDefault();
        if (!isBusy) onSimpan();
      }}
    >
      <Tanya isian={ISIAN_TANGGAL} tanya={tt(form.tanyaTanggal)} isWajib galat={galatIsian(keberatan, ISIAN_TANGGAL, terjadi)}>
        <IsianTanggal
          nilai={terjadi}
          hariIni={konteks.hariIni}
          label={tt(form.tanyaTanggal)}
          isGalat={galatIsian(keberatan, ISIAN_TANGGAL, terjadi) !== null}
          isDekat
          isWajib
          onIsi={onTerjadi}
        />
      </Tanya>
      {pertanyaan.map((satu) => {
        const galat = galatIsian(keberatan, satu.isian, jawaban[satu.isian]);
        return (
          <Tanya key={satu.isian} isian={satu.isian} tanya={tt(satu.tanya)} bantuan={satu.bantuan && tt(satu.bantuan)} isWajib={satu.wajib} galat={galat}>
            <Jawab pertanyaan={satu} jawaban={jawaban} konteks={konteks} isGalat={galat !== null} onJawab={(nilai) => onJawab(satu.isian, nilai)} />
          </Tanya>
        );
      })}
      {umum.length > 0 && (
        <div class="form-umum" tabIndex={-1}>
          {umum.map((satu) => (
            <Notice key={satu.kode} kind="error" title={t('Belum bisa disimpan', 'Cannot be saved yet')}>
              {tt(kalimatTolakan(satu.kode))}
            </Notice>
          ))}
        </div>
      )}
      <div class="form-simpan">
        <Button kind="primary" type="submit" isWide isBusy={isBusy} icon="centang">
          {labelSimpan}
        </Button>
      </div>
    </form>
  );
}
