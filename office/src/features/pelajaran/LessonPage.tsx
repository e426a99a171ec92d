// The lesson in the address: as the office keeps it, as it comes with Lini, or a new one.
import { Refusal } from '../../app/Refusal.tsx';
import '@lini/ui/form/form.css';
import '@lini/ui/pelajaran/pelajaran.css';
import './pelajaran.css';
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { susunIsi } from '@lini/core/pelajaran/pelajaran.ts';
import { type KeadaanTerbit, type SatuPelajaran, zDaftarPelajaran, zSatuPelajaran } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import { useEffect, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { useJudul } from '../../app/judul.ts';
import { useAsk } from '../../app/use-ask.ts';
import { ALAMAT_PELAJARAN, alamatSatu, BARU, idDariJudul } from './alamat-pelajaran.ts';
import { LessonEditor } from './LessonEditor.tsx';
import { NewLesson } from './NewLesson.tsx';
import { ISI_KOSONG, salinBawaan } from './sunting.ts';

type Bawaan = { readonly isi: IsiKantor | null };

/** What comes with Lini under this id; `isi` null: nothing does. Undefined while it is fetched. */
function useBawaan(id: string): Bawaan | undefined {
  const [hasil, setHasil] = useState<{ readonly id: string; readonly bawaan: Bawaan }>();
  useEffect(() => {
    const pelajaran = PELAJARAN.find((satu) => satu.id === id);
    if (!pelajaran) return setHasil({ id, bawaan: { isi: null } });
    let isMasih = true;
    void pelajaran.muat().then((susun) => {
      if (isMasih) setHasil({ id, bawaan: { isi: salinBawaan(pelajaran, susunIsi(susun, tanggalWita(Date.now()))) } });
    });
    return () => {
      isMasih = false;
    };
  }, [id]);
  return hasil?.id === id ? hasil.bawaan : undefined;
}

const kalimatTersimpan = (keadaan: KeadaanTerbit): string => {
  if (keadaan === 'draf') return t('Draf tersimpan. Ponsel belum berubah.', 'The draft is kept. The phones have not changed.');
  return t('Tersimpan. Ponsel memakainya sesudah terhubung.', 'Kept. Phones use it once they are connected.');
};

function Kept({ id }: { id: string }) {
  const tanya = useAsk(`/api/pelajaran/satu?id=${encodeURIComponent(id)}`, zSatuPelajaran);
  const [baru, setBaru] = useState<{ readonly satu: SatuPelajaran; readonly keadaan: KeadaanTerbit } | null>(null);
  const bawaan = useBawaan(id);
  const satu = baru?.satu ?? tanya.isi;
  const awal = satu && bawaan ? (satu.isi ?? bawaan.isi) : null;
  useJudul(awal?.judul.id ?? t('Pelajaran', 'Lesson'));
  const nomor = Math.max(satu?.nomorTerakhir ?? 0, 0, ...(bawaan?.isi?.soal ?? []).map((soal) => Number(soal.nomor)));
  return (
    <div class="dashboard" aria-busy={tanya.isMemuat}>
      <p>
        <a href={ALAMAT_PELAJARAN}>{t('‹ Semua pelajaran', '‹ All lessons')}</a>
      </p>
      <h1>{awal?.judul.id || t('Pelajaran', 'Lesson')}</h1>
      <Refusal tanya={tanya} />
      {baru && <Notice kind="success" title={kalimatTersimpan(baru.keadaan)} />}
      {satu && !satu.isBolehUbah && <Notice title={t('Pelajaran hanya diubah oleh kabupaten', 'Only the district office changes lessons')} />}
      {satu && bawaan && awal === null && <Notice title={t('Pelajaran ini tidak ada', 'There is no such lesson')} />}
      {satu && awal && (
        <LessonEditor
          // Going back to what comes with Lini shows that; a save leaves the editor where it is.
          key={satu.versi.filter(({ keadaan }) => keadaan === 'bawaan').length}
          id={id}
          satu={satu}
          awal={awal}
          nomorTerpakai={nomor}
          onTersimpan={(terbaru, keadaan) => setBaru({ satu: terbaru, keadaan })}
        />
      )}
    </div>
  );
}

function Fresh() {
  const { route } = useLocation();
  const tanya = useAsk('/api/pelajaran', zDaftarPelajaran);
  useJudul(t('Pelajaran baru', 'New lesson'));
  const terpakai = new Set([...PELAJARAN.map((satu) => satu.id), ...(tanya.isi?.daftar ?? []).map(({ terbaru }) => terbaru.id)]);
  return (
    <div class="dashboard" aria-busy={tanya.isMemuat}>
      <p>
        <a href={ALAMAT_PELAJARAN}>{t('‹ Semua pelajaran', '‹ All lessons')}</a>
      </p>
      <h1>{t('Pelajaran baru', 'New lesson')}</h1>
      <Refusal tanya={tanya} />
      {tanya.isi?.isBolehUbah && (
        <NewLesson buatId={(judul) => idDariJudul(judul, terpakai)} awal={ISI_KOSONG} onTersimpan={(id) => route(alamatSatu(id), true)} />
      )}
      {tanya.isi && !tanya.isi.isBolehUbah && <Notice title={t('Pelajaran hanya diubah oleh kabupaten', 'Only the district office changes lessons')} />}
    </div>
  );
}

/** Draws the page of the id in the address. */
export function LessonPage() {
  const id = useRoute().params.id ?? '';
  return id === BARU ? <Fresh /> : <Kept key={id} id={id} />;
}
