// The body of a form's screen: the draft notice, the questions, and saving with the judge's objections.
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import type { Kembar } from '@lini/core/keluarga/kembar.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { Form } from '@lini/ui/form/Form.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { KembarDialog } from '../../app/ganda/KembarDialog.tsx';
import { KembarKabar } from '../../app/ganda/KembarKabar.tsx';
import { cariKembarKetikan, ciriKetikan } from '../../app/ganda/ketikan.ts';
import { hideToast } from '../../app/toast.ts';
import { useIsianForm } from './isian-form.ts';
import type { Pembuka } from './susun-formulir.ts';

export type BadanFormulirProps = {
  pembuka: Pembuka;
  /** The name of the draft. */
  kunci: string;
  /** Keeps the answers, with whom the cadre found to be somebody else, or says what stands in the way; null: the screen around the form has said it itself. */
  onSimpan: (isi: Record<string, unknown>, terjadi: Tanggal, orangLain: readonly Kembar[]) => Promise<readonly Tolakan[] | null>;
  onSelesai: () => void;
};

const namaiKembar = (kembar: readonly Kembar[]): string => kembar.map(({ orang }) => `${orang.keluargaId} ${orang.anggotaId}`).join(' ');

/** Under the NIK when the NIK points to somebody, else under the birth date. */
const tempatKembar = ([terkuat]: readonly Kembar[]): string | null => {
  if (!terkuat) return null;
  return terkuat.sebab.some((satu) => satu.startsWith('nik-')) ? 'nik' : 'lahir';
};

/** Draws it. */
export function BadanFormulir({ pembuka, kunci, onSimpan, onSelesai }: BadanFormulirProps) {
  const isian = useIsianForm(pembuka, kunci);
  // Taking back what was saved before would pull the ground from under this form.
  useEffect(hideToast, []);
  const [isBusy, setBusy] = useState(false);
  const [isGagal, setGagal] = useState(false);

  const kembar = useMemo(() => cariKembarKetikan(pembuka.form.kind, isian.jawaban, isian.konteks), [isian.jawaban, isian.konteks.keluarga]);
  /** Whom the cadre is asked about, and whether she was about to save. */
  const [ditanya, setDitanya] = useState<{ readonly kembar: Kembar; readonly isMenyimpan: boolean } | null>(null);
  // Answered once for these people: the same question is not asked at every press.
  const dijawab = useRef<string | null>(null);
  const keluargaId = pembuka.konteks.keluarga.id;

  /** Whether somebody stands in the way: the same NIK always, a likely double until the cadre has said it is somebody else. */
  function isTertahan(): boolean {
    const [terkuat] = kembar;
    const isDijawab = terkuat?.tingkat !== 'blok' && dijawab.current === namaiKembar(kembar);
    if (!terkuat || isDijawab) return false;
    setDitanya({ kembar: terkuat, isMenyimpan: true });
    return true;
  }

  // The state comes back only with the next drawing; two presses in one breath would both see it free.
  const isMenyimpan = useRef(false);

  async function save(): Promise<void> {
    if (isMenyimpan.current) return;
    const hasil = isian.selesaikan();
    if (!hasil || isTertahan()) return;
    isMenyimpan.current = true;
    setBusy(true);
    setGagal(false);
    try {
      const orangLain = dijawab.current === namaiKembar(kembar) ? kembar : [];
      const tolakan = await onSimpan(hasil.isi, hasil.terjadi, orangLain);
      if (tolakan === null) return;
      if (tolakan.length > 0) return isian.setKeberatan({ belum: [], tolakan });
      await isian.buangDraf();
      onSelesai();
    } catch {
      // The phone could not write, most often because it is full; the answers stay in the form.
      setGagal(true);
    } finally {
      isMenyimpan.current = false;
      setBusy(false);
    }
  }

  return (
    <>
      {isian.isDariDraf && (
        <Notice
          title={t('Isian tadi dikembalikan', 'Your earlier answers are back')}
          action={<Button onClick={isian.ulang}>{t('Mulai dari awal', 'Start over')}</Button>}
        >
          {t('Formulir ini belum sempat disimpan.', 'This form was left before it was saved.')}
        </Notice>
      )}
      {isGagal && (
        <Notice kind="error" title={t('Belum tersimpan', 'Not kept yet')}>
          {t(
            'Ponsel tidak bisa menyimpan, mungkin penuh. Hapus beberapa foto atau aplikasi, lalu tekan Simpan lagi. Isian tetap di sini.',
            'The phone could not save, it may be full. Free some room and press Save again. Your answers stay here.',
          )}
        </Notice>
      )}
      <Form
        form={pembuka.form}
        konteks={isian.konteks}
        jawaban={isian.jawaban}
        terjadi={isian.terjadi}
        keberatan={isian.keberatan}
        isBusy={isBusy}
        labelSimpan={pembuka.sasaran ? t('Simpan koreksi', 'Save the correction') : t('Simpan', 'Save')}
        onJawab={isian.jawab}
        onTerjadi={isian.setTerjadi}
        onSimpan={() => void save()}
        sisipan={(satu) =>
          satu === tempatKembar(kembar) && <KembarKabar kembar={kembar} onBandingkan={(orang) => setDitanya({ kembar: orang, isMenyimpan: false })} />
        }
      />
      <KembarDialog
        kembar={ditanya?.kembar ?? null}
        keluargaId={keluargaId}
        ketikan={ciriKetikan(pembuka.form.kind, isian.jawaban, isian.konteks)}
        isMenyimpan={ditanya?.isMenyimpan === true}
        onTutup={() => {
          setDitanya(null);
          if (ditanya?.kembar.tingkat === 'blok') document.querySelector<HTMLElement>('[data-isian="nik"] input')?.focus();
        }}
        onOrangLain={() => {
          dijawab.current = namaiKembar(kembar);
          setDitanya(null);
          if (ditanya?.isMenyimpan) void save();
        }}
      />
    </>
  );
}
