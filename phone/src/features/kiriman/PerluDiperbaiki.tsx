// What went back: the reason in words, and the ways on: mend it, ask once more, or let it go.
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { FORM } from '@lini/core/registry/form.ts';
import type { BarisAntrian } from '@lini/sync/antrian.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { lazy } from 'preact-iso';
import { alamatFormulir, alamatSubjek } from '../../app/alamat.ts';
import { namaSubjek } from '../../app/nama-subjek.ts';
import { getSesi, mintaSync } from '../../app/sesi.ts';
import { idTerkait } from '../../app/terkait.ts';

const PindahSoal = lazy(() => import('../../app/acara/PindahSoal.tsx').then((satu) => satu.PindahSoal));

function Satu({ baris }: { baris: BarisAntrian }) {
  const { catatan, kode } = baris;
  const { buku } = getSesi();
  const definisi = findDefinisi(catatan.kind);
  const entri = buku.find(catatan.subjek.jenis, catatan.subjek.id);
  return (
    <Card>
      <div class="stack">
        <h3>{definisi ? tt(definisi.judul) : catatan.kind}</h3>
        <p class="soft">{[entri && namaSubjek(entri), formatTanggal(catatan.terjadi)].filter(Boolean).join(' · ')}</p>
        <p class="firm">{tt(kalimatTolakan(kode ?? ''))}</p>
        {catatan.kind === 'lomba.jawaban' && kode === 'soal-sudah-selesai' && <PindahSoal catatan={catatan} />}
        <div class="cluster">
          {definisi && catatan.kind !== KIND_BATAL && FORM.some((satu) => satu.kind === catatan.kind) && (
            <LinkButton kind="primary" href={alamatFormulir({ subjek: catatan.subjek, kind: catatan.kind, perbaiki: catatan.id, dari: 'kiriman' })}>
              {t('Perbaiki', 'Mend')}
            </LinkButton>
          )}
          {catatan.subjek.jenis === 'laporan' && (
            <LinkButton kind="primary" href={alamatSubjek(catatan.subjek)}>
              {t('Buka laporannya', 'Open the report')}
            </LinkButton>
          )}
          <Button onClick={() => void buku.retry([catatan.id]).then(mintaSync)}>{t('Kirim lagi', 'Send again')}</Button>
          <Button kind="quiet" onClick={() => void buku.settle(idTerkait(buku.antrian.peek(), catatan.id))}>
            {t('Lepaskan', 'Let go')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** Draws the list; nothing when nothing went back. */
export function PerluDiperbaiki({ baris }: { baris: readonly BarisAntrian[] }) {
  if (baris.length === 0) return null;
  return (
    <section class="bagian">
      <h2>
        {t('Perlu diperbaiki', 'To be mended')} <span class="soft">{baris.length}</span>
      </h2>
      {baris.map((satu) => (
        <Satu key={satu.catatan.id} baris={satu} />
      ))}
    </section>
  );
}
