// The end of a quiz: how many were right, and what to do next.

import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { isLulus, nilaiKuis } from '@lini/core/pelajaran/belajar.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useEffect, useRef } from 'preact/hooks';
import { hariIni } from '../../app/waktu.ts';
import { ALAMAT_PELAJARAN, alamatPelajaran } from './alamat-pelajaran.ts';
import { saya } from './saya.ts';

export type HasilKuisProps = {
  pelajaranId: string | null;
  benar: number;
  jumlah: number /** To try keeping it once more; null: it is kept, or need not be. */;
  onSimpan: (() => void) | null;
  onLagi: () => void;
};

function Nilai({ nilai }: { nilai: number | null }) {
  const batas = parameterPada(hariIni.value);
  if (isLulus(nilai, batas)) return <Badge tone="good">{t('Lulus', 'Passed')}</Badge>;
  const perlu = batas['pelajaran.lulus'];
  return <Badge tone="warn">{t(`Belum lulus: nilai ${formatAngka(nilai)}, perlu ${perlu}`, `Not passed: ${formatAngka(nilai)}, ${perlu} needed`)}</Badge>;
}

/** After a lesson's quiz: what to do next comes first. */
function Lanjutan({ id, isLolos, onLagi }: { id: string; isLolos: boolean; onLagi: () => void }) {
  const baca = (
    <LinkButton kind={isLolos ? 'secondary' : 'primary'} isWide icon="buku" href={alamatPelajaran(id)}>
      {t('Baca lagi pelajarannya', 'Read the lesson again')}
    </LinkButton>
  );
  return (
    <>
      {!isLolos && (
        <p>
          {t(
            'Baca lagi bagian yang tadi salah, lalu coba soal lain. Boleh berkali-kali.',
            'Read again what was wrong, then try other questions, as often as you like.',
          )}
        </p>
      )}
      {!isLolos && baca}
      <Button isWide onClick={onLagi}>
        {t('Coba soal lain', 'Try other questions')}
      </Button>
      {isLolos && baca}
    </>
  );
}

/** Draws it; the focus goes to its heading. */
export function HasilKuis({ pelajaranId, benar, jumlah, onSimpan, onLagi }: HasilKuisProps) {
  const judul = useRef<HTMLHeadingElement>(null);
  useEffect(() => judul.current?.focus(), []);
  const nilai = nilaiKuis({ benar, jumlah });
  const isLolos = pelajaranId === null || isLulus(nilai, parameterPada(hariIni.value));
  return (
    <div class="stack">
      <h2 ref={judul} tabIndex={-1} class="tabular">
        {t(`${benar} dari ${jumlah} benar`, `${benar} of ${jumlah} right`)}
      </h2>
      {pelajaranId !== null && (
        <p>
          <Nilai nilai={nilai} />
        </p>
      )}
      {onSimpan && (
        <Notice
          kind="error"
          title={t('Hasilnya belum tersimpan', 'The result is not kept yet')}
          action={<Button onClick={onSimpan}>{t('Simpan lagi', 'Try again')}</Button>}
        >
          {t('Jangan tutup layar ini dulu.', 'Do not close this screen yet.')}
        </Notice>
      )}
      {!saya.value && (
        <Notice title={t('Hasil ini tidak dicatat', 'This is not recorded')}>
          {t('Pilih dulu siapa yang belajar di halaman Pelajaran.', 'Choose who is learning on the lessons page first.')}
        </Notice>
      )}
      {saya.value && !onSimpan && benar < jumlah && <p class="soft">{t('Yang salah akan ditanyakan lagi besok.', 'What was wrong comes again tomorrow.')}</p>}
      {pelajaranId !== null && <Lanjutan id={pelajaranId} isLolos={isLolos} onLagi={onLagi} />}
      <LinkButton kind={isLolos ? 'primary' : 'secondary'} isWide href={ALAMAT_PELAJARAN}>
        {t('Ke daftar pelajaran', 'To the lessons')}
      </LinkButton>
    </div>
  );
}
