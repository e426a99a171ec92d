// The questions of one lesson, a few of them drawn at random.

import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { soalId } from '@lini/core/pelajaran/pelajaran.ts';
import { undi } from '@lini/core/pelajaran/undi.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import { tt } from '@lini/ui/words/t.ts';
import { useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { TidakAda } from '../../app/TidakAda.tsx';
import { hariIni } from '../../app/waktu.ts';
import { alamatPelajaran } from './alamat-pelajaran.ts';
import { benihBaru } from './benih.ts';
import { Kuis } from './Kuis.tsx';
import { Menunggu } from './Menunggu.tsx';
import { loadIsi, useMuat } from './muat.ts';

/** Draws the quiz of the lesson in the address. */
export function SoalPage() {
  const id = useRoute().params.id ?? '';
  const pelajaran = PELAJARAN.find((satu) => satu.id === id);
  const isi = useMuat(id, () => loadIsi(id, hariIni.value));
  const [benih, setBenih] = useState(benihBaru);
  const soal = useMemo(() => {
    if (!isi || isi === 'gagal') return [];
    return undi(isi.soal, parameterPada(hariIni.value)['pelajaran.soal'], benih).map((satu) => ({ id: soalId(id, satu), soal: satu }));
  }, [isi, benih]);
  if (!pelajaran || isi === null) return <TidakAda />;
  if (isi === undefined || isi === 'gagal') return <Menunggu judul={tt(pelajaran.judul)} isGagal={isi === 'gagal'} />;
  return (
    <Kuis
      key={benih}
      judul={tt(pelajaran.judul)}
      kembali={alamatPelajaran(id)}
      pelajaranId={id}
      benih={benih}
      soal={soal}
      onLagi={() => setBenih(benihBaru())}
    />
  );
}
