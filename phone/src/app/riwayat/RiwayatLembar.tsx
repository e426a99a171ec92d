// The sheet of one entry of the history: correct it, withdraw it or bring it back with a reason, or mend what came back.

import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { isBolehMembuka, isBolehMengubah } from '@lini/core/catatan/peran-sasaran.ts';
import { FORM } from '@lini/core/registry/form.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useEffect, useState } from 'preact/hooks';
import { alamatFormulir } from '../alamat.ts';
import { batalkan, kembalikan } from '../catat.ts';
import type { EntriSubjek } from '../entri.ts';
import { getSesi } from '../sesi.ts';
import { FotoCatatan } from './FotoCatatan.tsx';
import { namaIkutTerbawa } from './ikut-terbawa.ts';
import type { BarisRiwayat } from './riwayat.ts';
import { TanyaAlasan } from './TanyaAlasan.tsx';

export type RiwayatLembarProps = { baris: BarisRiwayat | null; entri: EntriSubjek; onTutup: () => void };

function Membatalkan({ baris, entri, onTutup }: { baris: BarisRiwayat; entri: EntriSubjek; onTutup: () => void }) {
  const { catatan } = baris.tampil;
  const nama = namaIkutTerbawa(catatan, entri);
  return (
    <>
      {nama !== null && (
        <Notice kind="warn" title={t(`Catatan lain tentang ${nama} ikut tidak terhitung`, `Other records about ${nama} stop counting too`)}>
          {t('Kalau hanya isinya yang salah, koreksi saja.', 'If only an answer is wrong, correct it instead.')}
        </Notice>
      )}
      <TanyaAlasan
        label={t('Mengapa dibatalkan?', 'Why is it withdrawn?')}
        contoh={t('Contoh: salah keluarga', 'For example: wrong family')}
        tombol={t('Batalkan catatan ini', 'Withdraw this record')}
        isBahaya
        onLanjut={(alasan) => batalkan(catatan, alasan)}
        onSelesai={onTutup}
      />
    </>
  );
}

function Mengembalikan({ baris, onTutup }: { baris: BarisRiwayat; onTutup: () => void }) {
  return (
    <TanyaAlasan
      label={t('Mengapa dikembalikan?', 'Why is it brought back?')}
      contoh={t('Boleh diubah', 'You may change it')}
      usul={t('Pembatalannya keliru', 'The withdrawal was a mistake')}
      tombol={t('Kembalikan catatan ini', 'Bring this record back')}
      onLanjut={(alasan) => kembalikan(baris.pembatal, alasan)}
      onSelesai={onTutup}
    />
  );
}

/** Draws the sheet while an entry is chosen. */
export function RiwayatLembar({ baris, entri, onTutup }: RiwayatLembarProps) {
  const [isTanya, setTanya] = useState(false);
  const id = baris?.tampil.catatan.id;
  useEffect(() => setTanya(false), [id]);
  if (!baris) return null;
  const { catatan, status } = baris.tampil;
  const isBerlaku = status !== 'dikembalikan' && status !== 'selesai';
  const { akun } = getSesi();
  const isMilikLain = !isBolehMengubah(catatan, akun);
  const isBisaDiubah = isBerlaku && baris.batal === null && !isMilikLain;
  const isDariGanda = catatan.subjek.id !== entri.id;
  const isBerformulir = FORM.some((satu) => satu.kind === catatan.kind);
  const isBisaKembali = isBerlaku && baris.batal !== null && !isMilikLain;

  return (
    <Dialog isOpen onClose={onTutup} isSheet title={tt(baris.judul)}>
      <div class="stack">
        <div>
          <p>{tt(baris.ringkas)}</p>
          <p class="soft">{formatTanggal(baris.terjadi)}</p>
        </div>
        {baris.panjang !== null && <p class="riwayat-panjang">{baris.panjang}</p>}
        <FotoCatatan catatan={catatan} entri={entri} />
        {!isBolehMembuka(catatan, akun) && (
          <p class="soft">{t('Isinya hanya dibuka pencatatnya, PPKBD, dan PKB.', 'Only its recorder, the PPKBD and the PKB open the answers.')}</p>
        )}
        {status === 'dikembalikan' && baris.tampil.kode !== null && <p class="firm">{tt(kalimatTolakan(baris.tampil.kode))}</p>}
        {status === 'dikembalikan' && (
          <LinkButton kind="primary" isWide href={alamatFormulir({ subjek: catatan.subjek, kind: catatan.kind, perbaiki: catatan.id })}>
            {t('Perbaiki', 'Mend')}
          </LinkButton>
        )}
        {isBisaDiubah && !isTanya && (
          <>
            {isBerformulir && !isDariGanda && (
              <LinkButton kind="primary" isWide href={alamatFormulir({ subjek: catatan.subjek, kind: catatan.kind, koreksi: catatan.id })}>
                {t('Koreksi isinya', 'Correct it')}
              </LinkButton>
            )}
            {isDariGanda && (
              <p class="soft">
                {t(
                  'Ditulis pada keluarga yang digabung ke sini. Bila keliru, batalkan lalu catat yang benar.',
                  'Written on the family that was merged into this one. If it is wrong, withdraw it and record the right one.',
                )}
              </p>
            )}
            <Button kind="danger" isWide onClick={() => setTanya(true)}>
              {t('Batalkan catatan', 'Withdraw it')}
            </Button>
          </>
        )}
        {isBisaDiubah && isTanya && <Membatalkan key={`batal ${id}`} baris={baris} entri={entri} onTutup={onTutup} />}
        {isBisaKembali && <p>{t(`Dibatalkan: ${baris.batal}`, `Withdrawn: ${baris.batal}`)}</p>}
        {isBisaKembali && !isTanya && (
          <Button kind="primary" isWide onClick={() => setTanya(true)}>
            {t('Kembalikan catatan', 'Bring it back')}
          </Button>
        )}
        {isBisaKembali && isTanya && <Mengembalikan key={`kembali ${id}`} baris={baris} onTutup={onTutup} />}
      </div>
    </Dialog>
  );
}
