// From closing to the announcement: what is missing, the counted result, ties, protests, and the papers.
import { hitungHasil } from '@lini/core/lomba/hasil-umum.ts';
import { aturanCerdas } from '@lini/core/lomba/langkah-lomba.ts';
import { papanLembar } from '@lini/core/lomba/papan-lembar.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { BukaPonsel } from './BukaPonsel.tsx';
import { KertasLomba } from './KertasLomba.tsx';
import { isPesertaSaja, type MejaTerisi } from './meja-terisi.ts';
import { NilaiSama } from './NilaiSama.tsx';
import { PapanNilai } from './PapanNilai.tsx';
import { Pengumuman } from './Pengumuman.tsx';
import { ProtesLomba } from './ProtesLomba.tsx';
import { SuaraDicatat } from './SuaraDicatat.tsx';
import { sebutKurang } from './sebut-lomba.ts';
import { TabelHasil } from './TabelHasil.tsx';

/** What is missing as far as the committee may know: sheets by the board, the rest by the rules. */
function listKurang({ lomba, masuk }: MejaTerisi['data']): string[] {
  if (aturanCerdas(lomba)) {
    const hitung = hitungHasil(lomba);
    return hitung.isLengkap ? [] : hitung.kurang.map((satu) => tt(sebutKurang(lomba, satu)));
  }
  const papan = papanLembar(lomba, masuk);
  const adaSemua = papan.baris.flatMap(({ regu, lembar }) =>
    lembar.flatMap(({ juri, keadaan }) => (keadaan === 'belum' ? [tt(sebutKurang(lomba, { kode: 'lembar-belum-ada', juri, regu }))] : [])),
  );
  const hitung = hitungHasil(lomba);
  const lain = hitung.isLengkap ? [] : hitung.kurang.flatMap((satu) => (satu.kode === 'lembar-belum-ada' ? [] : [tt(sebutKurang(lomba, satu))]));
  return [...adaSemua, ...lain];
}

function Penutupan({ meja: { data, tulis, isJalan } }: { meja: MejaTerisi }) {
  const [isTanya, setTanya] = useState(false);
  const kurang = listKurang(data);
  const tutup = async (): Promise<void> => {
    if (await tulis({ kind: 'lomba.tutup', isi: {} })) setTanya(false);
  };
  return (
    <section class="card stack" aria-labelledby="tutup">
      <h2 id="tutup">{t('Penutupan', 'Closing')}</h2>
      {kurang.length > 0 ? (
        <Notice kind="warn" title={t(`Belum bisa ditutup, masih kurang ${kurang.length}`, `Cannot be closed yet, ${kurang.length} missing`)}>
          <ul>
            {kurang.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p>
          {t(
            'Semua sudah masuk. Sesudah ditutup, nilai tidak berubah lagi dan hasilnya terbuka untuk panitia.',
            'Everything is in. Once closed, marks no longer change and the committee sees the result.',
          )}
        </p>
      )}
      {data.isBolehAtur && (
        <div>
          <Button kind="primary" icon="kunci" disabled={kurang.length > 0} onClick={() => setTanya(true)}>
            {t('Tutup lomba', 'Close the competition')}
          </Button>
        </div>
      )}
      <Dialog
        isOpen={isTanya}
        isQuestion
        onClose={() => setTanya(false)}
        title={t('Tutup lomba ini?', 'Close this competition?')}
        actions={
          <Button kind="primary" isBusy={isJalan} onClick={() => void tutup()}>
            {t('Ya, tutup lomba', 'Yes, close it')}
          </Button>
        }
      >
        <p>{t('Penutupan tidak bisa dibatalkan. Waktu protes mulai berjalan.', 'Closing cannot be taken back. The time for protests begins.')}</p>
      </Dialog>
    </section>
  );
}

/** Draws the parts that the state allows. */
export function BagianHasil({ meja }: { meja: MejaTerisi }) {
  const { lomba, hasil } = meja.data;
  if (!lomba.tutup) {
    return (
      <>
        {isPesertaSaja(meja.data) ? (
          <Notice title={t('Lomba ini belum ditutup', 'This competition is not closed yet')}>
            {t('Kabupaten menutupnya sesudah semua nilai masuk.', 'The kabupaten closes it once everything is in.')}
          </Notice>
        ) : (
          <Penutupan meja={meja} />
        )}
        {!aturanCerdas(lomba) && <PapanNilai meja={meja} />}
      </>
    );
  }
  return (
    <>
      <BukaPonsel meja={meja} />
      {lomba.umum ? <KertasLomba data={meja.data} /> : <Pengumuman meja={meja} />}
      {hasil ? <TabelHasil data={meja.data} hasil={lomba.umum ?? hasil} /> : lomba.umum && <TabelHasil data={meja.data} hasil={lomba.umum} />}
      {hasil && <NilaiSama meja={meja} hasil={hasil} />}
      <SuaraDicatat meja={meja} />
      <ProtesLomba meja={meja} />
    </>
  );
}
