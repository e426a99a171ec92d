// A test of the gathering on the participant's phone: taken once while it is open, its result shown afterwards.
import '../acara.css';
import { findJawabTes } from '@lini/core/acara/baca-acara.ts';
import { JENIS_TES, type JenisTes } from '@lini/core/acara/pilihan.ts';
import { kocok } from '@lini/core/pelajaran/undi.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import type { EntriSubjek } from '../../../app/entri.ts';
import { loadSoal, useMuat } from '../../../app/pelajaran/muat.ts';
import { Shell } from '../../../app/Shell.tsx';
import { getSesi } from '../../../app/sesi.ts';
import { hariIni } from '../../../app/waktu.ts';
import { alamatAcara } from '../alamat-acara.ts';
import { BelumAda } from '../BelumAda.tsx';
import { useAcara } from '../use-acara.ts';
import { HasilTes } from './HasilTes.tsx';
import { Kerjakan } from './Kerjakan.tsx';
import { bacaSementara } from './simpanan-tes.ts';

/** The seed of one participant: neighbours get the questions in another order. */
const benihSaya = (benih: number, pesertaId: string): number => (benih ^ Number.parseInt(pesertaId.slice(-8), 16)) >>> 0;

function Isi({ entri, tes }: { entri: EntriSubjek<'acara'>; tes: JenisTes }) {
  const { id } = getSesi().akun;
  const [coba, setCoba] = useState(0);
  const aturan = entri.keadaan.tes.get(tes);
  const jawab = findJawabTes(entri.keadaan, id, tes);
  const daftar = jawab?.jawaban.map((satu) => satu.soal) ?? (aturan ? kocok(aturan.soal, benihSaya(aturan.benih, id)) : []);
  const soal = useMuat(`${coba} ${daftar.join()}`, () => loadSoal(daftar, hariIni.value));
  if (jawab) return <HasilTes entri={entri} jawab={jawab} soal={soal === undefined || soal === 'gagal' ? [] : soal} />;
  if ((entri.keadaan.rencana?.mulai ?? '') > hariIni.value) {
    return (
      <EmptyState icon="jam" title={t('Acaranya belum mulai', 'It has not begun')}>
        {t('Tes dikerjakan pada hari acaranya, sesudah kehadiran dicatat di pintu.', 'The test is taken on the day, once you were checked in at the door.')}
      </EmptyState>
    );
  }
  const isPernahBuka = entri.keadaan.tesDitetapkan.some((satu) => satu.tes === tes && satu.isTerbuka);
  if (!aturan || (!aturan.isTerbuka && bacaSementara(entri.id, tes).size === 0)) {
    return (
      <EmptyState icon="jam" title={isPernahBuka ? t('Tes sudah ditutup', 'The test is closed') : t('Tes belum dibuka', 'The test is not open yet')}>
        {t(
          'Panitia membuka tes pada waktunya. Bila Anda mengisi di kertas, nilainya dimasukkan panitia.',
          'The committee opens it in time. Scores on paper are entered by them.',
        )}
      </EmptyState>
    );
  }
  if (soal === undefined) return <p class="pembuka">{t('Menyiapkan soal…', 'Preparing the questions…')}</p>;
  if (soal === 'gagal' || soal.length < daftar.length) {
    return (
      <Notice
        kind="warn"
        title={t('Soalnya belum lengkap di ponsel ini', 'Not all questions are on this phone')}
        action={<Button onClick={() => setCoba(coba + 1)}>{t('Coba lagi', 'Try again')}</Button>}
      >
        {t('Sambungkan sinyal sebentar, atau minta lembar kertas kepada panitia.', 'Find a signal for a moment, or ask for the test on paper.')}
      </Notice>
    );
  }
  return <Kerjakan entri={entri} tes={tes} soal={soal} benih={benihSaya(aturan.benih, id)} />;
}

function Bingkai({ tes, kembali, judul, children }: { tes: JenisTes; kembali: string; judul: string; children: ComponentChildren }) {
  return (
    <Shell judul={tt(labelPilihan(JENIS_TES, tes))} keterangan={judul} kembali={kembali} isFormulir>
      {children}
    </Shell>
  );
}

/** Draws the test in the address. */
export function TesPage() {
  const tes: JenisTes = useRoute().params.tes === 'post' ? 'post' : 'pre';
  const { id, entri } = useAcara();
  if (!entri?.keadaan.rencana) return <BelumAda />;
  return (
    <Bingkai tes={tes} kembali={alamatAcara(id)} judul={entri.keadaan.rencana.judul}>
      <Isi key={tes} entri={entri} tes={tes} />
    </Bingkai>
  );
}
