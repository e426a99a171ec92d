// The decision on one protest: upheld or dismissed, for a reason; who is judged anew; and how it was changed.
import type { Protes } from '@lini/core/lomba/keadaan-lomba.ts';
import { aturanJuri } from '@lini/core/lomba/langkah-lomba.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { Centang } from './Centang.tsx';
import type { MejaTerisi } from './meja-terisi.ts';
import { namaRegu } from './sebut-lomba.ts';

type Tanya = { readonly isDiterima: boolean; readonly isUbah: boolean };

function judulTanya({ isDiterima, isUbah }: Tanya): string {
  if (isUbah)
    return isDiterima ? t('Ubah putusan: terima protes ini', 'Change: uphold this protest') : t('Ubah putusan: tolak protes ini', 'Change: dismiss it');
  return isDiterima ? t('Terima protes ini', 'Uphold this protest') : t('Tolak protes ini', 'Dismiss this protest');
}

function PilihUlang({ meja: { data }, ulang, onUlang }: { meja: MejaTerisi; ulang: readonly string[]; onUlang: (ulang: readonly string[]) => void }) {
  return (
    <fieldset class="stack tight">
      <legend class="field-label">{t('Juri menilai ulang regu ini (boleh kosong)', 'The jury judges these anew (may stay empty)')}</legend>
      {data.lomba.regu.map(({ id, nama }) => (
        <Centang key={id} isOn={ulang.includes(id)} onUbah={(isOn) => onUlang(isOn ? [...ulang, id] : ulang.filter((satu) => satu !== id))}>
          {nama}
        </Centang>
      ))}
    </fieldset>
  );
}

function Pertanyaan({ meja, protesId, tanya, onClose }: { meja: MejaTerisi; protesId: string; tanya: Tanya; onClose: () => void }) {
  const [ulang, setUlang] = useState<readonly string[]>([]);
  const [mengubah, setMengubah] = useState('');
  const { isDiterima, isUbah } = tanya;
  const isi = (alasan: string) => ({
    ...{ protesId, isDiterima, alasan },
    ...(isDiterima && ulang.length > 0 ? { nilaiUlang: ulang } : {}),
    ...(isUbah ? { mengubah: mengubah.trim() } : {}),
  });
  return (
    <AlasanDialog
      judul={judulTanya(tanya)}
      lakukan={t('Simpan putusan', 'Save the decision')}
      label={t('Alasan putusan', 'Reason of the decision')}
      maxLength={500}
      isBelum={isUbah && mengubah.trim().length < 3}
      onClose={onClose}
      onAlasan={(alasan) => meja.tulis({ kind: 'lomba.putus-protes', isi: isi(alasan) })}
    >
      {isUbah && (
        <>
          <Notice
            title={t(
              'Yang sudah diubah karena protes ini dikembalikan dulu seperti saat ditutup. Sebelum itu putusan tidak bisa diubah menjadi ditolak.',
              'What was changed because of this protest is first put back as it was at closing. Until then it cannot be dismissed.',
            )}
          />
          <TextInput label={t('Mengapa putusan diubah', 'Why the decision is changed')} value={mengubah} maxLength={500} onValue={setMengubah} isRequired />
        </>
      )}
      {isDiterima && aturanJuri(meja.data.lomba) && <PilihUlang meja={meja} ulang={ulang} onUlang={setUlang} />}
    </AlasanDialog>
  );
}

/** Draws the decisions so far and the next one. */
export function PutusProtes({ meja, protes }: { meja: MejaTerisi; protes: Protes }) {
  const { lomba, isBolehAtur } = meja.data;
  const [tanya, setTanya] = useState<Tanya | null>(null);
  const putusan = lomba.putusProtes.filter((satu) => satu.protesId === protes.id);
  const kini = putusan.at(-1);
  const isBoleh = isBolehAtur && lomba.umum === null;
  return (
    <>
      {putusan.map((satu, ke) => (
        <p key={`${satu.alasan} ${satu.mengubah}`} class={satu === kini ? undefined : 'soft'}>
          <Badge tone={satu !== kini ? 'neutral' : satu.isDiterima ? 'good' : 'warn'}>
            {satu.isDiterima ? t('diterima', 'upheld') : t('ditolak', 'dismissed')}
          </Badge>{' '}
          {satu.alasan}
          {satu.nilaiUlang && `. ${t('Dinilai ulang', 'Judged anew')}: ${satu.nilaiUlang.map((regu) => namaRegu(lomba, regu)).join(', ')}`}
          {satu.mengubah !== undefined && `. ${t('Putusan diubah karena', 'Changed because')}: ${satu.mengubah}`}
          {ke < putusan.length - 1 && ` (${t('sudah diubah', 'changed since')})`}
        </p>
      ))}
      {isBoleh && (
        <div class="cluster">
          {kini?.isDiterima !== true && (
            <Button isCompact onClick={() => setTanya({ isDiterima: true, isUbah: kini !== undefined })}>
              {kini ? t('Ubah menjadi diterima', 'Change to upheld') : t('Terima', 'Uphold')}
            </Button>
          )}
          {kini?.isDiterima !== false && (
            <Button isCompact onClick={() => setTanya({ isDiterima: false, isUbah: kini !== undefined })}>
              {kini ? t('Ubah menjadi ditolak', 'Change to dismissed') : t('Tolak', 'Dismiss')}
            </Button>
          )}
          {kini?.isDiterima === true && aturanJuri(lomba) && (
            <Button isCompact onClick={() => setTanya({ isDiterima: true, isUbah: true })}>
              {t('Ubah regu yang dinilai ulang', 'Change who is judged anew')}
            </Button>
          )}
        </div>
      )}
      {tanya && <Pertanyaan meja={meja} protesId={protes.id} tanya={tanya} onClose={() => setTanya(null)} />}
    </>
  );
}
