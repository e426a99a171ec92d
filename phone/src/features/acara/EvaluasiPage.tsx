// What a participant thought of the day: one to five for each aspect, none of them required, and a wish in her own words.
import './acara.css';
import { listEvaluasi } from '@lini/core/acara/baca-acara.ts';
import { ASPEK_EVALUASI, type AspekEvaluasi } from '@lini/core/acara/pilihan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { EntriSubjek } from '../../app/entri.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { alamatAcara } from './alamat-acara.ts';
import { BelumAda } from './BelumAda.tsx';
import { BelumTercatat } from './BelumTercatat.tsx';
import { simpanAcara } from './simpan-acara.ts';
import { useAcara } from './use-acara.ts';

type Nilai = ReadonlyMap<AspekEvaluasi, number>;

const kataNilai = (nilai: number): string =>
  [t('kurang sekali', 'very poor'), t('kurang', 'poor'), t('cukup', 'fair'), t('baik', 'good'), t('baik sekali', 'very good')][nilai - 1] ?? '';

function SatuAspek({ label, nilai, onNilai }: { label: string; nilai: number | undefined; onNilai: (nilai: number) => void }) {
  return (
    <fieldset class="stack tight">
      <legend class="field-label">{label}</legend>
      <div class="lima">
        {[1, 2, 3, 4, 5].map((satu) => (
          <button key={satu} type="button" aria-pressed={nilai === satu} aria-label={`${satu}, ${kataNilai(satu)}`} onClick={() => onNilai(satu)}>
            {satu}
          </button>
        ))}
      </div>
      <p class="soft" aria-live="polite">
        {nilai === undefined ? t('Belum dinilai', 'Not answered') : kataNilai(nilai)}
      </p>
    </fieldset>
  );
}

function Isian({ entri }: { entri: EntriSubjek<'acara'> }) {
  const { id } = getSesi().akun;
  const akhir = entri.keadaan.rencana?.selesai ?? hariIni.value;
  const hari = hariIni.value > akhir ? akhir : hariIni.value;
  const lama = listEvaluasi(entri.keadaan).find((satu) => satu.pesertaId === id && satu.pada === hari);
  const [nilai, setNilai] = useState<Nilai>(new Map(lama?.nilai.map((satu) => [satu.aspek, satu.nilai])));
  const [saran, setSaran] = useState(lama?.saran ?? '');
  const { route } = useLocation();
  const simpan = async (): Promise<void> => {
    const isi = { pesertaId: id, nilai: [...nilai].map(([aspek, satu]) => ({ aspek, nilai: satu })), saran: saran.trim() === '' ? null : saran.trim() };
    if (await simpanAcara(entri, 'acara.evaluasi', isi, t('Terima kasih, penilaian tersimpan', 'Thank you, it is kept'))) route(alamatAcara(entri.id));
  };
  return (
    <div class="stack roomy">
      <BelumTercatat acara={entri.keadaan} />
      {ASPEK_EVALUASI.map(({ nilai: aspek, label }) => (
        <SatuAspek key={aspek} label={tt(label)} nilai={nilai.get(aspek)} onNilai={(satu) => setNilai(new Map(nilai).set(aspek, satu))} />
      ))}
      <TextInput
        label={t('Apa yang perlu lebih baik? Boleh dikosongkan.', 'What should be better? May be left empty.')}
        maxLength={600}
        value={saran}
        onValue={setSaran}
      />
      <Button kind="primary" isWide disabled={nilai.size === 0} onClick={() => void simpan()}>
        {t('Simpan penilaian', 'Keep it')}
      </Button>
    </div>
  );
}

/** Draws the questions about the gathering in the address. */
export function EvaluasiPage() {
  const { id, entri } = useAcara();
  if (!entri?.keadaan.rencana) return <BelumAda />;
  return (
    <Shell
      judul={t('Nilai acaranya', 'What did you think of it')}
      keterangan={t('1 kurang sekali, 5 baik sekali. Hanya panitia yang membaca.', '1 very poor, 5 very good. Only the committee reads it.')}
      kembali={alamatAcara(id)}
      isFormulir
    >
      {entri.keadaan.rencana.mulai > hariIni.value ? (
        <EmptyState icon="jam" title={t('Acaranya belum mulai', 'It has not begun')}>
          {t('Penilaian diisi pada hari acaranya, sesudah kehadiran dicatat.', 'It is filled in on the day, once you were checked in.')}
        </EmptyState>
      ) : (
        <Isian entri={entri} />
      )}
    </Shell>
  );
}
