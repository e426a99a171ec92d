// The questions of one lesson, a few of them drawn at random; for a cadre who learns they open once she has read it.

import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { keadaanPelajaran } from '@lini/core/pelajaran/belajar.ts';
import { soalId } from '@lini/core/pelajaran/pelajaran.ts';
import { undi } from '@lini/core/pelajaran/undi.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { loadIsi, type PelajaranDibuka, useMuat } from '../../app/pelajaran/muat.ts';
import { Shell } from '../../app/Shell.tsx';
import { TidakAda } from '../../app/TidakAda.tsx';
import { hariIni } from '../../app/waktu.ts';
import { ALAMAT_PELAJARAN, alamatPelajaran } from './alamat-pelajaran.ts';
import { benihBaru } from './benih.ts';
import { Kuis } from './Kuis.tsx';
import { Menunggu } from './Menunggu.tsx';
import { saya } from './saya.ts';

function BacaDulu({ dibuka: { tampil } }: { dibuka: PelajaranDibuka }) {
  return (
    <Shell judul={tt(tampil.judul)} kembali={ALAMAT_PELAJARAN}>
      <EmptyState
        icon="buku"
        title={t('Baca dulu pelajarannya', 'Read the lesson first')}
        action={
          <LinkButton kind="primary" href={alamatPelajaran(tampil.id)}>
            {t('Baca pelajaran', 'Read the lesson')}
          </LinkButton>
        }
      >
        {t(
          'Baca sampai halaman akhir, lalu tekan Sudah saya baca. Soalnya terbuka sesudah itu.',
          'Read to the last page and press I have read it. Then the questions open.',
        )}
      </EmptyState>
    </Shell>
  );
}

function Soal({ dibuka: { tampil, isi } }: { dibuka: PelajaranDibuka }) {
  const [benih, setBenih] = useState(benihBaru);
  const soal = useMemo(
    () =>
      undi(isi.soal, parameterPada(hariIni.value)['pelajaran.soal'], benih).map((satu) => ({ id: soalId(tampil.id, satu), soal: satu, versi: tampil.versi })),
    [isi, benih],
  );
  return (
    <Kuis
      key={benih}
      judul={tt(tampil.judul)}
      kembali={alamatPelajaran(tampil.id)}
      pelajaranId={tampil.id}
      peran={tampil.peran}
      benih={benih}
      soal={soal}
      onLagi={() => setBenih(benihBaru())}
    />
  );
}

/** Draws the quiz of the lesson in the address. */
export function SoalPage() {
  const id = useRoute().params.id ?? '';
  const dibuka = useMuat(id, () => loadIsi(id, hariIni.value));
  if (dibuka === null) return <TidakAda />;
  if (dibuka === undefined || dibuka === 'gagal') return <Menunggu judul={t('Pelajaran', 'Lesson')} isGagal={dibuka === 'gagal'} />;
  const kader = saya.value;
  const isPerluBaca = kader !== null && keadaanPelajaran(kader.keadaan.belajar, id, parameterPada(hariIni.value)).dibaca === null;
  return isPerluBaca ? <BacaDulu dibuka={dibuka} /> : <Soal key={id} dibuka={dibuka} />;
}
