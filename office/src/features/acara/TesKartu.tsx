// One test of the gathering: prepared, opened and closed, and how many have taken it.
import { keadaanNilai } from '@lini/core/acara/baca-acara.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { JENIS_TES, type JenisTes } from '@lini/core/acara/pilihan.ts';
import { ringkasNilai } from '@lini/core/pelatihan/kelulusan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatAngka, formatDesimal } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { TryAgain } from '../../app/Refusal.tsx';
import type { Lazy } from '../../app/use-lazy.ts';
import { Angka } from './Angka.tsx';
import type { BagianProps } from './bagian-props.ts';
import type { PelajaranBank } from './bank-soal.ts';
import { KertasTes } from './KertasTes.tsx';
import { SiapkanTes } from './SiapkanTes.tsx';
import { useTulis } from './use-tulis.ts';

export type TesKartuProps = Pick<BagianProps, 'data' | 'segarkan'> & { tes: JenisTes; peserta: readonly Peserta[]; bank: Lazy<readonly PelajaranBank[]> };

function Hitungan({ data, tes, peserta }: Pick<TesKartuProps, 'data' | 'tes' | 'peserta'>) {
  const keadaan = keadaanNilai(data.isi);
  const semua = peserta.map(({ id }) => keadaan(id, tes));
  const kertas = semua.filter((satu) => satu.kertas !== null).length;
  const ponsel = semua.filter((satu) => satu.kertas === null && satu.ponsel !== null).length;
  const ringkas = ringkasNilai(semua.map((satu) => satu.kertas?.nilai ?? satu.ponsel));
  return (
    <Angka
      daftar={[
        [t('Di ponsel', 'On the phone'), formatAngka(ponsel)],
        [t('Dari kertas', 'From paper'), formatAngka(kertas)],
        [t('Belum ada', 'Missing'), formatAngka(semua.length - ponsel - kertas)],
        [t('Rata-rata', 'Mean'), formatDesimal(ringkas?.rata)],
      ]}
    />
  );
}

/** What whoever holds the gathering does with the test. */
function Kendali({ data, segarkan, tes, bank }: Omit<TesKartuProps, 'peserta'>) {
  const { isSibuk, galat, tulis } = useTulis(data, segarkan);
  const [isGanti, setGanti] = useState(false);
  const aturan = data.isi.tes.get(tes);
  const isDijawab = data.isi.jawabTes.some((satu) => satu.tes === tes);
  const atur = async (isi: { soal: readonly string[]; benih: number; isTerbuka: boolean }): Promise<void> => {
    if (await tulis({ kind: 'acara.tes', isi: { tes, ...isi } })) setGanti(false);
  };
  return (
    <>
      {galat && <Notice kind="error" title={galat} />}
      {bank.isGagal && (
        <Notice kind="warn" title={t('Bank soal belum terbuka', 'The bank of questions could not be opened')} action={<TryAgain onClick={bank.retry} />} />
      )}
      <div class="cluster no-print">
        {aturan && (
          <Button kind={aturan.isTerbuka ? 'secondary' : 'primary'} isBusy={isSibuk} onClick={() => void atur({ ...aturan, isTerbuka: !aturan.isTerbuka })}>
            {aturan.isTerbuka ? t('Tutup tes', 'Close the test') : t('Buka tes di ponsel', 'Open it on the phones')}
          </Button>
        )}
        {!aturan?.isTerbuka && !isDijawab && (
          <Button kind={aturan ? 'quiet' : 'secondary'} aria-expanded={isGanti} onClick={() => setGanti(!isGanti)}>
            {aturan ? t('Ganti soal', 'Other questions') : t('Pilih soal', 'Choose questions')}
          </Button>
        )}
      </div>
      {bank.isi && aturan && <KertasTes data={data} tes={tes} aturan={aturan} bank={bank.isi} />}
      {bank.isi && isGanti && (
        <SiapkanTes data={data} tes={tes} bank={bank.isi} isSibuk={isSibuk} onSiap={(soal, benih) => void atur({ soal, benih, isTerbuka: false })} />
      )}
    </>
  );
}

/** Draws it. */
export function TesKartu({ data, segarkan, tes, peserta, bank }: TesKartuProps) {
  const aturan = data.isi.tes.get(tes);
  return (
    <section class="card stack" aria-labelledby={`tes-${tes}`}>
      <div class="card-heading">
        <h2 id={`tes-${tes}`}>{tt(labelPilihan(JENIS_TES, tes))}</h2>
        {aturan ? (
          <Badge tone={aturan.isTerbuka ? 'good' : 'neutral'}>
            {aturan.isTerbuka
              ? t(`Terbuka, ${aturan.soal.length} soal`, `Open, ${aturan.soal.length} questions`)
              : t(`Tertutup, ${aturan.soal.length} soal`, `Closed, ${aturan.soal.length} questions`)}
          </Badge>
        ) : (
          <Badge>{t('Soal belum dipilih', 'No questions yet')}</Badge>
        )}
      </div>
      <Hitungan data={data} tes={tes} peserta={peserta} />
      {!data.isPengatur ? (
        <p class="soft">{t('Tes acara kabupaten disiapkan dan dibuka oleh kabupaten.', 'The office of the kabupaten prepares and opens it.')}</p>
      ) : (
        data.isi.dibatalkan === null && <Kendali data={data} segarkan={segarkan} tes={tes} bank={bank} />
      )}
    </section>
  );
}
