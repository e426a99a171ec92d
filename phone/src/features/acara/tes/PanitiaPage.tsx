// The tests of a gathering in the hands of the committee: drawn, opened, closed, and how many took them.
import '../acara.css';
import { nilaiAcara } from '@lini/core/acara/baca-acara.ts';
import { JENIS_TES, type JenisTes } from '@lini/core/acara/pilihan.ts';
import { ringkasNilai } from '@lini/core/pelatihan/kelulusan.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatDesimal } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { EntriSubjek } from '../../../app/entri.ts';
import { Shell } from '../../../app/Shell.tsx';
import { alamatAcara, alamatNilai } from '../alamat-acara.ts';
import { BelumAda } from '../BelumAda.tsx';
import { daftarAcara } from '../orang-acara.ts';
import { isPanitiaSaya, isPengaturSaya, isUrusanSaya } from '../peran-saya.ts';
import { simpanAcara } from '../simpan-acara.ts';
import { useAcara } from '../use-acara.ts';
import { SiapkanTes } from './SiapkanTes.tsx';

function Ringkas({ entri, tes }: { entri: EntriSubjek<'acara'>; tes: JenisTes }) {
  const nilai = nilaiAcara(entri.keadaan);
  const milik = daftarAcara(entri.keadaan).orang.filter(({ peserta }) => isUrusanSaya(entri.keadaan, peserta));
  const ringkas = ringkasNilai(milik.map(({ peserta }) => nilai(peserta.id, tes)));
  if (!ringkas) return <p class="soft">{t('Belum ada nilai.', 'No scores yet.')}</p>;
  const rata = formatDesimal(ringkas.rata);
  return <p class="tabular">{t(`${ringkas.banyak} orang bernilai, rata-rata ${rata}`, `${ringkas.banyak} people have a score, mean ${rata}`)}</p>;
}

function SatuTes({ entri, tes }: { entri: EntriSubjek<'acara'>; tes: JenisTes }) {
  const [isSiapkan, setSiapkan] = useState(false);
  const aturan = entri.keadaan.tes.get(tes);
  const isPengatur = isPengaturSaya(entri.keadaan);
  const judul = tt((tes === 'pre' ? JENIS_TES[0] : JENIS_TES[1]).label);
  const atur = (isi: { soal: readonly string[]; benih: number; isTerbuka: boolean }): void => {
    const pesan = isi.isTerbuka ? t(`${judul} dibuka`, `${judul} opened`) : t(`${judul} ditutup`, `${judul} closed`);
    void simpanAcara(entri, 'acara.tes', { tes, ...isi }, pesan).then((isSimpan) => isSimpan && setSiapkan(false));
  };
  return (
    <Card
      title={judul}
      actions={aturan && <Badge tone={aturan.isTerbuka ? 'good' : 'neutral'}>{aturan.isTerbuka ? t('Terbuka', 'Open') : t('Tertutup', 'Closed')}</Badge>}
    >
      <div class="stack">
        {aturan && <p class="tabular">{t(`${aturan.soal.length} soal`, `${aturan.soal.length} questions`)}</p>}
        <Ringkas entri={entri} tes={tes} />
        {aturan && isPengatur && (
          <Button kind={aturan.isTerbuka ? 'secondary' : 'primary'} isWide onClick={() => atur({ ...aturan, isTerbuka: !aturan.isTerbuka })}>
            {aturan.isTerbuka ? t('Tutup tes', 'Close the test') : t('Buka tes', 'Open the test')}
          </Button>
        )}
        {!aturan && isPengatur && !isSiapkan && (
          <Button kind="primary" isWide onClick={() => setSiapkan(true)}>
            {t('Pilih soal dan buka', 'Choose questions and open')}
          </Button>
        )}
        {isSiapkan && <SiapkanTes entri={entri} tes={tes} onBuka={(soal, benih) => atur({ soal, benih, isTerbuka: true })} />}
        <LinkButton isWide icon="tabel" href={alamatNilai(entri.id, tes)}>
          {t('Isi nilai dari kertas', 'Enter paper scores')}
        </LinkButton>
      </div>
    </Card>
  );
}

/** Draws both tests. */
export function PanitiaPage() {
  const { id, entri } = useAcara();
  if (!entri?.keadaan.rencana) return <BelumAda />;
  return (
    <Shell judul={t('Tes dan nilai', 'Tests and scores')} keterangan={entri.keadaan.rencana.judul} kembali={alamatAcara(id)}>
      {isPanitiaSaya() ? (
        <>
          {!isPengaturSaya(entri.keadaan) && (
            <p>
              {t(
                'Acara kabupaten: tesnya dibuka oleh kabupaten. Anda mengisi nilai kertas kader wilayah Anda.',
                'A gathering of the kabupaten: its office opens the tests. You enter paper scores of your own cadres.',
              )}
            </p>
          )}
          <SatuTes entri={entri} tes="pre" />
          <SatuTes entri={entri} tes="post" />
        </>
      ) : (
        <Notice title={t('Halaman panitia', 'For the committee')}>{t('Tes dibuka oleh PKB atau kantor.', 'Tests are opened by the PKB or the office.')}</Notice>
      )}
    </Shell>
  );
}
