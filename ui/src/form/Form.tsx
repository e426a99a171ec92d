// Draws any form of `core` as one short scroll: the day, then each question that applies, then the save button.

import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { kalimatPeringatan } from '@lini/core/catatan/peringatan.ts';
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import { type Form as BentukForm, isTerjawab, type Jawaban, type KonteksForm, listPertanyaan, type Pertanyaan } from '@lini/core/form/form.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { t, tt } from '../words/t.ts';
import { isBayiLengkap } from './bayi.ts';
import { IsianTanggal } from './IsianTanggal.tsx';
import { Jawab } from './Jawab.tsx';
import { Kabar } from './Kabar.tsx';
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
  /** What the screen around the form has to say under a question. */
  sisipan?: (isian: string) => ComponentChildren;
};

const ISIAN_TANGGAL = 'terjadi';

function galatIsian(keberatan: Keberatan | null, isian: string, nilai: unknown, nilaiDitolak: unknown, jenis?: Pertanyaan['jenis']): string | null {
  if (!keberatan) return null;
  if (jenis === 'bayi' && keberatan.belum.includes(isian))
    return isBayiLengkap(nilai) ? null : t('Isi nama dan jenis kelamin bayi.', 'Enter the name and sex of the baby.');
  if (keberatan.belum.includes(isian) && !isTerjawab(nilai)) return t('Belum dijawab.', 'Not answered yet.');
  if (nilai !== nilaiDitolak) return null;
  // A refusal may name a part of an answer, as `bayi.0.nama` does.
  const tolakan = keberatan.tolakan.find((satu) => satu.isian === isian || satu.isian?.startsWith(`${isian}.`));
  return tolakan ? tt(kalimatTolakan(tolakan.kode)) : null;
}

function bantuanUntuk({ bantuan }: Pertanyaan, jawaban: Jawaban, konteks: KonteksForm): string | undefined {
  return bantuan && tt(typeof bantuan === 'function' ? bantuan(jawaban, konteks) : bantuan);
}

/** Draws the form; answers, draft and saving belong to the one who shows it. */
export function Form({ form, konteks, jawaban, terjadi, keberatan, isBusy, labelSimpan, onJawab, onTerjadi, onSimpan, sisipan }: FormProps) {
  const ref = useRef<HTMLFormElement>(null);
  const pertanyaan = listPertanyaan(form, jawaban, konteks);
  const peringatan = form.peringatan?.(jawaban, konteks) ?? [];
  const tampil = new Set([ISIAN_TANGGAL, ...pertanyaan.map((satu) => satu.isian)]);
  // What the judge said is about the answers as they were then: a changed answer is no longer the refused one.
  const saatKeberatan = useMemo(() => jawaban, [keberatan]);
  // A day half typed counts as no answer; what is wrong with it is said instead of "not answered".
  const [salah, setSalah] = useState<Readonly<Record<string, string | null>>>({});
  const catatSalah = (isian: string, kalimat: string | null): void =>
    setSalah((lama) => ((lama[isian] ?? null) === kalimat ? lama : { ...lama, [isian]: kalimat }));
  const galatTanggal = salah[ISIAN_TANGGAL] ?? galatIsian(keberatan, ISIAN_TANGGAL, terjadi, terjadi);
  const umum = keberatan?.tolakan.filter((satu) => !tampil.has(satu.isian?.split('.')[0] ?? '')) ?? [];
  function tunjukkan(): void {
    const pertama = ref.current?.querySelector<HTMLElement>('.tanya-galat, .form-umum');
    pertama?.focus({ preventScroll: true });
    // The question and its objection stand at the top of the group; a long list of answers would push them out of sight.
    pertama?.scrollIntoView({ block: 'start' });
  }
  useEffect(() => {
    if (keberatan) tunjukkan();
  }, [keberatan]);
  return (
    <form
      ref={ref}
      class="form"
      noValidate
      onSubmit={(peristiwa) => {
        peristiwa.preventDefault();
        if (isBusy) return;
        // An optional day half typed would otherwise be lost without a word.
        if ([...tampil].some((satu) => salah[satu])) tunjukkan();
        else onSimpan();
      }}
    >
      <Tanya isian={ISIAN_TANGGAL} tanya={tt(form.tanyaTanggal)} isWajib galat={galatTanggal}>
        <IsianTanggal
          nilai={terjadi}
          hariIni={konteks.hariIni}
          label={tt(form.tanyaTanggal)}
          isGalat={galatTanggal !== null}
          isDekat
          isWajib
          onIsi={onTerjadi}
          onSalah={(kalimat) => catatSalah(ISIAN_TANGGAL, kalimat)}
        />
      </Tanya>
      {pertanyaan.map((satu) => {
        const galat = salah[satu.isian] ?? galatIsian(keberatan, satu.isian, jawaban[satu.isian], saatKeberatan[satu.isian], satu.jenis);
        return (
          <Tanya key={satu.isian} isian={satu.isian} tanya={tt(satu.tanya)} bantuan={bantuanUntuk(satu, jawaban, konteks)} isWajib={satu.wajib} galat={galat}>
            {satu.kabar && <Kabar kabar={satu.kabar(jawaban, konteks)} peringatan={[]} />}
            <Jawab
              pertanyaan={satu}
              jawaban={jawaban}
              konteks={konteks}
              isGalat={galat !== null}
              onJawab={(nilai) => onJawab(satu.isian, nilai)}
              onSalah={(kalimat) => catatSalah(satu.isian, kalimat)}
            />
            <Kabar kabar={null} peringatan={peringatan.filter(({ isian }) => isian === satu.isian).map(({ kode }) => kalimatPeringatan(kode))} />
            {sisipan?.(satu.isian)}
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
