// Closing a competition: what is missing, which titles of a quiz are still shared, which of its questions were not played.
import { type BelumMain, listBelumMain } from '@lini/core/lomba/cerdas/belum-main.ts';
import { LABEL_BABAK } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { tulisGelar } from '@lini/core/lomba/gelar.ts';
import { hitungHasil, listSeriGelar } from '@lini/core/lomba/hasil-umum.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { aturanCerdas } from '@lini/core/lomba/langkah-lomba.ts';
import { papanLembar } from '@lini/core/lomba/papan-lembar.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { alamatSatu } from './alamat-lomba.ts';
import { Centang } from './Centang.tsx';
import type { MejaTerisi } from './meja-terisi.ts';
import { namaRegu, sebutKurang } from './sebut-lomba.ts';

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

/** `Regu Halong: soal wajib 4 dari 10`; a round without a number is named alone. */
function sebutBelum(lomba: KeadaanLomba, { babak, regu, ada, dari }: BelumMain): Teks {
  const { id, en } = LABEL_BABAK[babak];
  const [awal, first] = regu === null ? [id, en] : [`${namaRegu(lomba, regu)}: ${id.toLowerCase()}`, `${namaRegu(lomba, regu)}: ${en.toLowerCase()}`];
  return dari === null ? teks(`${awal} belum dimainkan`, `${first}, none played`) : teks(`${awal} baru ${ada} dari ${dari}`, `${first}, ${ada} of ${dari}`);
}

const Daftar = ({ isi }: { isi: readonly string[] }) => (
  <ul>
    {isi.map((satu) => (
      <li key={satu}>{satu}</li>
    ))}
  </ul>
);

/** Tied teams that would share a title, each group with the title in question. */
function listSeri(lomba: KeadaanLomba): string[] {
  const hitung = hitungHasil(lomba);
  if (!hitung.isLengkap || !aturanCerdas(lomba)) return [];
  return listSeriGelar(hitung).map((grup) => {
    const gelar = hitung.hasil.find((satu) => satu.regu === grup[0])?.gelar;
    return `${gelar ? `${tt(tulisGelar(gelar))}: ` : ''}${grup.map((regu) => namaRegu(lomba, regu)).join(', ')}`;
  });
}

function Keadaan({ data: { lomba }, kurang, seri, belum }: { data: MejaTerisi['data']; kurang: string[]; seri: string[]; belum: string[] }) {
  if (kurang.length > 0)
    return (
      <Notice kind="warn" title={t(`Belum bisa ditutup, masih kurang ${kurang.length}`, `Cannot be closed yet, ${kurang.length} missing`)}>
        <Daftar isi={kurang} />
        {lomba.undiGrup && (
          <p>{t('Yang dimainkan per grup ditutup di lomba tiap grup dan di finalnya.', 'What is played by group is closed in each group and in the final.')}</p>
        )}
      </Notice>
    );
  return (
    <>
      {seri.length > 0 && (
        <Notice
          kind="warn"
          title={t('Belum bisa ditutup, gelarnya masih seri', 'Cannot be closed yet, titles are tied')}
          action={
            <LinkButton href={alamatSatu(lomba.atur?.acaraId ?? '', lomba.id, 'jalan')} isCompact>
              {t('Buka meja soal, pilih Soal tambahan', 'Open the question desk, choose Extra question')}
            </LinkButton>
          }
        >
          <Daftar isi={seri} />
          <p>
            {t(
              'Mainkan soal tambahan di antara regu ini sampai nilainya berbeda. Poinnya tidak menambah nilai.',
              'Play extra questions between these teams until there is a difference. They add no points.',
            )}
          </p>
        </Notice>
      )}
      {belum.length > 0 && (
        <Notice kind="warn" title={t('Soal yang belum dimainkan', 'Questions not played')}>
          <Daftar isi={belum} />
        </Notice>
      )}
      {seri.length === 0 && (
        <p>
          {belum.length === 0 && t('Semua sudah masuk. ', 'Everything is in. ')}
          {t(
            'Sesudah ditutup, nilai tidak berubah lagi dan hasilnya terbuka untuk panitia.',
            'Once closed, marks no longer change and the committee sees the result.',
          )}
        </p>
      )}
    </>
  );
}

function TanyaTutup({ meja: { tulis, isJalan }, belum, onClose }: { meja: MejaTerisi; belum: string[]; onClose: () => void }) {
  const [isSadar, setSadar] = useState(false);
  const tutup = async (): Promise<void> => {
    if (await tulis({ kind: 'lomba.tutup', isi: {} })) onClose();
  };
  return (
    <Dialog
      isOpen
      isQuestion
      onClose={onClose}
      title={t('Tutup lomba ini?', 'Close this competition?')}
      actions={
        <Button kind="primary" isBusy={isJalan} disabled={belum.length > 0 && !isSadar} onClick={() => void tutup()}>
          {t('Ya, tutup lomba', 'Yes, close it')}
        </Button>
      }
    >
      <div class="stack">
        {belum.length > 0 && (
          <div>
            <p class="firm">{t('Soal ini belum dimainkan, dan tidak bisa lagi sesudah ditutup:', 'These were not played, and cannot be once closed:')}</p>
            <Daftar isi={belum} />
            <Centang isOn={isSadar} onUbah={setSadar}>
              {t('Ya, memang tidak dimainkan', 'Yes, they are left out on purpose')}
            </Centang>
          </div>
        )}
        <p>{t('Penutupan tidak bisa dibatalkan. Waktu protes mulai berjalan.', 'Closing cannot be taken back. The time for protests begins.')}</p>
      </div>
    </Dialog>
  );
}

/** Draws the part; a title that is tied or a sheet that is missing keeps it from being closed, a question left out is confirmed. */
export function Penutupan({ meja }: { meja: MejaTerisi }) {
  const { data } = meja;
  const [isTanya, setTanya] = useState(false);
  const cerdas = aturanCerdas(data.lomba);
  const kurang = listKurang(data);
  const seri = listSeri(data.lomba);
  const belum = cerdas && kurang.length === 0 ? listBelumMain(data.lomba, cerdas).map((satu) => tt(sebutBelum(data.lomba, satu))) : [];
  return (
    <section class="card stack" aria-labelledby="tutup">
      <h2 id="tutup">{t('Penutupan', 'Closing')}</h2>
      <Keadaan data={data} kurang={kurang} seri={seri} belum={belum} />
      {data.isBolehAtur && (
        <div>
          <Button kind="primary" icon="kunci" disabled={kurang.length > 0 || seri.length > 0} onClick={() => setTanya(true)}>
            {t('Tutup lomba', 'Close the competition')}
          </Button>
        </div>
      )}
      {isTanya && <TanyaTutup meja={meja} belum={belum} onClose={() => setTanya(false)} />}
    </section>
  );
}
