// The review of the day: questions of any lesson whose time has come, wrong ones soonest.

import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { BELUM_BELAJAR } from '@lini/core/pelajaran/belajar.ts';
import type { PelajaranTampil } from '@lini/core/pelajaran/gabung-pelajaran.ts';
import { kocok } from '@lini/core/pelajaran/undi.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { isMasihAda, useDaftar } from '../../app/pelajaran/daftar.ts';
import { loadSoal, useMuat } from '../../app/pelajaran/muat.ts';
import { Shell } from '../../app/Shell.tsx';
import { hariIni } from '../../app/waktu.ts';
import { ALAMAT_PELAJARAN } from './alamat-pelajaran.ts';
import { benihBaru } from './benih.ts';
import { Kuis } from './Kuis.tsx';
import { Menunggu } from './Menunggu.tsx';
import { saya } from './saya.ts';
import { listUlangan } from './ulangan.ts';

function BelumAda({ judul }: { judul: string }) {
  return (
    <Shell judul={judul} kembali={ALAMAT_PELAJARAN}>
      <EmptyState
        icon="centang"
        title={t('Belum ada yang perlu diulang', 'Nothing is due')}
        action={
          <LinkButton kind="primary" href={ALAMAT_PELAJARAN}>
            {t('Ke daftar pelajaran', 'To the lessons')}
          </LinkButton>
        }
      >
        {t('Soal yang pernah dijawab muncul lagi di sini pada waktunya.', 'Questions you answered come back here in time.')}
      </EmptyState>
    </Shell>
  );
}

function Ulangan({ judul, daftar }: { judul: string; daftar: readonly PelajaranTampil[] }) {
  const [benih] = useState(benihBaru);
  const [idList] = useState(() => {
    const batas = parameterPada(hariIni.value);
    const semua = listUlangan(saya.value?.keadaan.belajar ?? BELUM_BELAJAR, hariIni.value, batas, isMasihAda(daftar));
    return kocok(semua.slice(0, batas['pelajaran.ulanganSoal']), benih);
  });
  const soal = useMuat('ulangan', () => loadSoal(idList, hariIni.value));
  if (soal === undefined || soal === 'gagal') return <Menunggu judul={judul} isGagal={soal === 'gagal'} />;
  if (soal.length === 0) return <BelumAda judul={judul} />;
  return <Kuis judul={judul} kembali={ALAMAT_PELAJARAN} pelajaranId={null} peran={null} benih={benih} soal={soal} onLagi={() => undefined} />;
}

/** Draws the review; what is asked is settled when it opens. */
export function UlanganPage() {
  const judul = t('Ulangan hari ini', "Today's review");
  const daftar = useDaftar();
  return daftar ? <Ulangan judul={judul} daftar={daftar} /> : <Menunggu judul={judul} isGagal={false} />;
}
