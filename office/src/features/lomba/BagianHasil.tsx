// From closing to the announcement: closing itself, the counted result, ties, protests, and the papers.
import { aturanCerdas } from '@lini/core/lomba/langkah-lomba.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { BukaPonsel } from './BukaPonsel.tsx';
import { KertasLomba } from './KertasLomba.tsx';
import { isPesertaSaja, type MejaTerisi } from './meja-terisi.ts';
import { NilaiSama } from './NilaiSama.tsx';
import { PapanNilai } from './PapanNilai.tsx';
import { Pengumuman } from './Pengumuman.tsx';
import { Penutupan } from './Penutupan.tsx';
import { ProtesLomba } from './ProtesLomba.tsx';
import { SuaraDicatat } from './SuaraDicatat.tsx';
import { TabelHasil } from './TabelHasil.tsx';

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
