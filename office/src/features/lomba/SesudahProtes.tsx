// What an upheld protest opens before the announcement: time, penalties, disqualification, sheets judged anew; of a quiz the answers.
import type { Denda } from '@lini/core/lomba/keadaan-lomba.ts';
import { aturanCerdas, aturanJuri } from '@lini/core/lomba/langkah-lomba.ts';
import { isAdaDiterima, listNilaiUlang } from '@lini/core/lomba/putusan-protes.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { alamatSatu } from './alamat-lomba.ts';
import type { MejaTerisi } from './meja-terisi.ts';
import { NilaiUlangKertas } from './NilaiUlangKertas.tsx';
import { namaJuri, namaRegu } from './sebut-lomba.ts';
import { TindakanRegu } from './TindakanRegu.tsx';
import { UbahWaktu } from './UbahWaktu.tsx';

function CabutDenda({ meja, denda }: { meja: MejaTerisi; denda: Denda }) {
  const [isTanya, setTanya] = useState(false);
  return (
    <p class="cluster soft">
      {t(`Kurang ${String(denda.poin).replace('.', ',')}: ${denda.alasan}`, `Minus ${denda.poin}: ${denda.alasan}`)}
      <Button kind="quiet" isCompact onClick={() => setTanya(true)}>
        {t('Cabut pengurangan', 'Take it back')}
      </Button>
      {isTanya && (
        <AlasanDialog
          judul={t('Cabut pengurangan ini', 'Take this penalty back')}
          lakukan={t('Cabut', 'Take back')}
          onClose={() => setTanya(false)}
          onAlasan={(alasan) => meja.tulis({ kind: 'catatan.batal', isi: { sasaran: denda.id, alasan } })}
        />
      )}
    </p>
  );
}

function Ulang({ meja }: { meja: MejaTerisi }) {
  const { lomba } = meja.data;
  const ulang = listNilaiUlang(lomba);
  if (ulang.length === 0) return null;
  const ubahan = lomba.lembar.filter((satu) => ulang.includes(satu.regu) && satu.alasan);
  return (
    <div class="stack tight">
      <h3>{t('Dinilai ulang', 'Judged anew')}</h3>
      <p class="soft">
        {t(
          'Juri mengubah nilainya di ponselnya sendiri, dengan alasan. Bila memakai kertas, catat di sini.',
          'Jurors change the marks on their own phones, with a reason. What they write on paper is entered here.',
        )}
      </p>
      {ulang.map((regu) => (
        <div key={regu} class="cluster contest-mend">
          <span class="firm">{namaRegu(lomba, regu)}</span>
          <NilaiUlangKertas meja={meja} regu={regu} />
        </div>
      ))}
      {ubahan.map((satu) => (
        <p key={satu.id} class="soft">
          {t(
            `Diubah: ${namaJuri(lomba, satu.juri)} untuk ${namaRegu(lomba, satu.regu)}`,
            `Amended: ${namaJuri(lomba, satu.juri)} for ${namaRegu(lomba, satu.regu)}`,
          )}
          : {satu.alasan}
        </p>
      ))}
    </div>
  );
}

/** Draws the ways; nothing while no protest is upheld, or once announced. */
export function SesudahProtes({ meja }: { meja: MejaTerisi }) {
  const { lomba, isBolehAtur, acara } = meja.data;
  if (!isAdaDiterima(lomba) || lomba.umum || !lomba.tutup || !isBolehAtur) return null;
  return (
    <div class="stack">
      <p class="soft">
        {t(
          'Karena protes diterima, yang keliru boleh dibetulkan sebelum diumumkan. Nilai dan waktu yang diubah tertulis di berita acara bersama alasannya.',
          'As a protest was upheld, what is wrong may be mended before the announcement. Marks and times changed stand in the minutes with their reasons.',
        )}
      </p>
      <Ulang meja={meja} />
      <ul class="stack tight contest-mend">
        {lomba.regu.map((satu) => (
          <li key={satu.id} class="stack tight">
            <div class="cluster">
              <span class="firm">{satu.nama}</span>
              {aturanJuri(lomba) && <UbahWaktu meja={meja} regu={satu} />}
              <TindakanRegu meja={meja} regu={satu} />
            </div>
            {lomba.denda.map((denda) => denda.regu === satu.id && <CabutDenda key={denda.id} meja={meja} denda={denda} />)}
          </li>
        ))}
      </ul>
      {aturanCerdas(lomba) && acara && (
        <div>
          <LinkButton kind="secondary" href={alamatSatu(acara.id, lomba.id, 'jalan')}>
            {t('Betulkan jawaban di meja soal', 'Mend answers at the question desk')}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
