// Tells the question master which answers earn nothing and why, with the ways out: another number, or taking the answer back.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { isBolehMengubah } from '@lini/core/catatan/peran-sasaran.ts';
import { LABEL_HASIL, type SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { LABEL_BABAK } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { koreksiSoal, listTidakDihitung, type TidakDihitung as Satu, soalBebas } from '@lini/core/lomba/cerdas/tidak-dihitung.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { catatAcara } from '../../app/acara/catat-acara.ts';
import { batalkan } from '../../app/catat.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { TanyaAlasan } from '../../app/riwayat/TanyaAlasan.tsx';
import { getSesi } from '../../app/sesi.ts';

type EntriLomba = EntriSubjek<'lomba'>;

const nomor = (soal: string): string => soal.split('-')[1] ?? soal;

type BarisProps = { entri: EntriLomba; satu: Satu; onBatal: () => void };

function Baris({ entri, satu: { jawaban, sebab }, onBatal }: BarisProps) {
  const [salah, setSalah] = useState<string | null>(null);
  const lomba = entri.keadaan;
  const bebas = soalBebas(lomba, jawaban.babak);
  const regu = lomba.regu.find(({ id }) => id === jawaban.regu)?.nama ?? '';
  const catatan = entri.tampil.find((lain) => lain.catatan.id === jawaban.id)?.catatan;
  const isMilikSaya = catatan !== undefined && isBolehMengubah(catatan, getSesi().akun);
  const pindah = async (soal: string): Promise<void> => {
    const jadi = await catatAcara(entri, 'catatan.koreksi', koreksiSoal(jawaban, soal), t('Nomor soal diganti', 'Number changed'));
    setSalah('tolakan' in jadi ? tt(kalimatTolakan(jadi.tolakan.kode)) : null);
  };
  return (
    <div class="stack tight">
      <p>{`${tt(LABEL_BABAK[jawaban.babak])} ${nomor(jawaban.soal)}, ${regu}, ${tt(LABEL_HASIL[jawaban.hasil]).toLowerCase()}: ${tt(sebab)}.`}</p>
      {salah !== null && <p class="firm">{salah}</p>}
      {isMilikSaya ? (
        <div class="cluster">
          {bebas !== null && <Button onClick={() => void pindah(bebas)}>{t(`Jadikan soal ${nomor(bebas)}`, `Make it question ${nomor(bebas)}`)}</Button>}
          <Button onClick={onBatal}>{t('Batalkan', 'Take back')}</Button>
        </div>
      ) : (
        <p>
          {t(
            'Dicatat meja lain: minta pembawa soalnya, atau panitia di kantor, memperbaikinya.',
            'Noted at another desk: ask its question master, or the committee, to mend it.',
          )}
        </p>
      )}
    </div>
  );
}

/** Draws the message; nothing while every answer counts. */
export function TidakDihitung({ entri, cerdas }: { entri: EntriLomba; cerdas: SkemaCerdas }) {
  const [batal, setBatal] = useState<string | null>(null);
  const semua = listTidakDihitung(entri.keadaan, cerdas);
  const catatan = entri.tampil.find((satu) => satu.catatan.id === batal)?.catatan;
  if (semua.length === 0) return null;
  return (
    <>
      <Notice kind="warn" title={t(`${semua.length} jawaban tidak dihitung`, `${semua.length} answers do not count`)}>
        <div class="stack">
          {semua.map((satu) => (
            <Baris key={satu.jawaban.id} entri={entri} satu={satu} onBatal={() => setBatal(satu.jawaban.id)} />
          ))}
        </div>
      </Notice>
      {catatan && (
        <Dialog isOpen isSheet onClose={() => setBatal(null)} title={t('Batalkan jawaban ini', 'Take this answer back')}>
          <div class="stack">
            <TanyaAlasan
              label={t('Mengapa dibatalkan?', 'Why is it taken back?')}
              contoh={t('Contoh: salah nomor soal', 'For example: wrong question')}
              tombol={t('Batalkan jawaban', 'Take the answer back')}
              isBahaya
              onLanjut={(alasan) => batalkan(catatan, alasan)}
              onSelesai={() => setBatal(null)}
            />
          </div>
        </Dialog>
      )}
    </>
  );
}
