// The end of a quiz: how many were right, and what to do next.

import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { isLulus, nilaiKuis } from '@lini/core/pelajaran/belajar.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
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

function Nilai({ benar, jumlah }: { benar: number; jumlah: number }) {
  const batas = parameterPada(hariIni.value);
  const ambang = batas['pelajaran.lulus'];
  return isLulus(nilaiKuis({ benar, jumlah }), batas) ? (
    <Badge tone="good">{t('Lulus', 'Passed')}</Badge>
  ) : (
    <Badge tone="warn">{t(`Belum lulus, perlu ${ambang} dari 100`, `Not yet: ${ambang} of 100 needed`)}</Badge>
  );
}

/** Draws it; the focus goes to its heading. */
export function HasilKuis({ pelajaranId, benar, jumlah, onSimpan, onLagi }: HasilKuisProps) {
  const judul = useRef<HTMLHeadingElement>(null);
  useEffect(() => judul.current?.focus(), []);
  return (
    <div class="stack">
      <h2 ref={judul} tabIndex={-1} class="tabular">
        {t(`${benar} dari ${jumlah} benar`, `${benar} of ${jumlah} right`)}
      </h2>
      {pelajaranId !== null && (
        <p>
          <Nilai benar={benar} jumlah={jumlah} />
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
      {pelajaranId !== null && benar < jumlah && (
        <LinkButton isWide icon="buku" href={alamatPelajaran(pelajaranId)}>
          {t('Baca lagi pelajarannya', 'Read the lesson again')}
        </LinkButton>
      )}
      {pelajaranId !== null && (
        <Button isWide onClick={onLagi}>
          {t('Coba soal lain', 'Try other questions')}
        </Button>
      )}
      <LinkButton kind="primary" isWide href={ALAMAT_PELAJARAN}>
        {t('Ke daftar pelajaran', 'To the lessons')}
      </LinkButton>
    </div>
  );
}
