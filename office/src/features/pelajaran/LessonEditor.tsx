// Editing one lesson: its parts, the phone beside it, and keeping it as a draft, publishing it, or taking it off the phones.
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { type KeadaanTerbit, type SatuPelajaran, zSatuPelajaran } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { peranBawaan } from '@lini/core/pelajaran/peran-bawaan.ts';
import { periksaPelajaran } from '@lini/core/pelajaran/periksa.ts';
import type { Cacat } from '@lini/core/pelajaran/periksa-isian.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';
import { galatDari } from './galat-isian.ts';
import { LessonActions } from './LessonActions.tsx';
import { LessonOutline } from './LessonOutline.tsx';
import { PartEditor } from './PartEditor.tsx';
import { PhonePreview } from './PhonePreview.tsx';
import { type Bagian, bagianDari, sebutIsian } from './sunting.ts';
import { VersionList } from './VersionList.tsx';

export type LessonEditorProps = {
  id: string;
  satu: SatuPelajaran;
  /** Where editing begins. */
  awal: IsiKantor;
  /** The highest number of a question, kept or coming with Lini. */
  nomorTerpakai: number;
  /** What is kept after a save; the id is of use for a new lesson. */
  onTersimpan: (satu: SatuPelajaran, keadaan: KeadaanTerbit) => void;
};

/** What hinders publishing, each leading to its place. */
function Missing({ cacat, isi, onBuka }: { cacat: readonly Cacat[]; isi: IsiKantor; onBuka: (bagian: Bagian) => void }) {
  return (
    <Notice kind="error" title={t(`Belum bisa terbit: ${cacat.length} yang perlu dilengkapi`, `Not published: ${cacat.length} things are missing`)}>
      <ul class="plain-list">
        {cacat.map(({ isian, pesan }) => (
          <li key={isian}>
            <button type="button" class="link-button" onClick={() => onBuka(bagianDari(isian))}>
              {tt(sebutIsian(isian, isi))}
            </button>
            : {tt(pesan)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Asks before the page is left with something unsaved. */
function useJaga(isBerubah: boolean): void {
  useEffect(() => {
    if (!isBerubah) return;
    const jaga = (peristiwa: BeforeUnloadEvent): void => peristiwa.preventDefault();
    addEventListener('beforeunload', jaga);
    return () => removeEventListener('beforeunload', jaga);
  }, [isBerubah]);
}

/** Draws it. */
export function LessonEditor({ id, satu, awal, nomorTerpakai, onTersimpan }: LessonEditorProps) {
  const [isi, setIsi] = useState(awal);
  const [nomor, setNomor] = useState(nomorTerpakai);
  const [bagian, setBagian] = useState<Bagian>({ jenis: 'kepala' });
  const [isBerubah, setBerubah] = useState(false);
  const [isDicoba, setDicoba] = useState(false);
  const [pesan, setPesan] = useState<{ readonly jenis: 'error' | 'info'; readonly teks: string } | null>(null);
  useJaga(isBerubah);
  const cacat = periksaPelajaran(isi, parameterPada(tanggalWita(Date.now())));
  const ubah = (baru: IsiKantor, ke: Bagian = bagian): void => {
    // A number stays used after its question is taken out.
    setNomor((lama) => Math.max(lama, ...isi.soal.map((soal) => Number(soal.nomor))));
    setIsi(baru);
    setBagian(ke);
    setBerubah(true);
  };
  const bukaVersi = (lama: IsiKantor, versi: number): void => {
    ubah(lama, { jenis: 'kepala' });
    setPesan({
      jenis: 'info',
      teks: t(`Isi versi ${versi} dibuka. Simpan atau terbitkan untuk memakainya lagi.`, `Version ${versi} is open. Keep or publish it to use it again.`),
    });
  };

  async function kirim(keadaan: KeadaanTerbit, catatan: string): Promise<boolean> {
    setPesan(null);
    setDicoba(keadaan === 'terbit');
    if (keadaan === 'terbit' && cacat.length > 0) return false;
    const isBerisi = keadaan === 'terbit' || keadaan === 'draf';
    const baru = { id, dari: satu.versi[0]?.versi ?? 0, keadaan, isi: isBerisi ? isi : null, catatan };
    const jawaban = await ask('/api/pelajaran', zSatuPelajaran, { kirim: baru });
    if (!jawaban.ok) {
      setPesan({ jenis: 'error', teks: jawaban.galat.pesan });
      return false;
    }
    setBerubah(false);
    onTersimpan(jawaban.isi, keadaan);
    return true;
  }

  return (
    <>
      <LessonActions satu={satu} isBerubah={isBerubah} isBawaan={peranBawaan(id) !== null} onKirim={kirim} />
      {pesan && <Notice kind={pesan.jenis} title={pesan.teks} />}
      {isDicoba && cacat.length > 0 && <Missing cacat={cacat} isi={isi} onBuka={setBagian} />}
      <div class="lesson-editor">
        <LessonOutline
          isi={isi}
          bagian={bagian}
          cacat={isDicoba ? cacat : []}
          isBolehUbah={satu.isBolehUbah}
          nomorTerpakai={nomor}
          onBuka={setBagian}
          onUbah={ubah}
        />
        <PartEditor isi={isi} bagian={bagian} isBolehUbah={satu.isBolehUbah} galat={galatDari(isDicoba ? cacat : [])} onUbah={ubah} />
        <PhonePreview isi={isi} bagian={bagian} />
      </div>
      <VersionList id={id} versi={satu.versi} onBuka={bukaVersi} onGalat={(teks) => setPesan({ jenis: 'error', teks })} />
    </>
  );
}
