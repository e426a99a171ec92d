// The frame of one question of a form: what is asked, help, whether it must be answered, and what is wrong with the answer.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../components/Icon.tsx';
import { t } from '../words/t.ts';

export type TanyaProps = {
  /** Field of `isi`, so that a refusal can bring the cadre here. */
  isian: string;
  tanya: string;
  bantuan?: string | undefined;
  isWajib: boolean;
  galat: string | null;
  children: ComponentChildren;
};

/** Draws the frame as a named group; whether it must be answered is said in a word, not by a star. */
export function Tanya({ isian, tanya, bantuan, isWajib, galat, children }: TanyaProps) {
  const id = useId();
  const keterangan = [bantuan ? `${id}-bantuan` : '', galat ? `${id}-galat` : ''].filter(Boolean).join(' ');
  return (
    <fieldset class={galat ? 'tanya tanya-galat' : 'tanya'} data-isian={isian} tabIndex={-1} aria-describedby={keterangan || undefined}>
      <legend>
        <span class="tanya-judul">{tanya}</span> <span class="tanya-wajib">{isWajib ? t('wajib', 'required') : t('boleh kosong', 'optional')}</span>
      </legend>
      {bantuan && (
        <p class="field-help" id={`${id}-bantuan`}>
          {bantuan}
        </p>
      )}
      <div aria-live="polite">
        {galat && (
          <p class="field-error" id={`${id}-galat`}>
            <Icon name="peringatan" />
            <span>{galat}</span>
          </p>
        )}
      </div>
      {children}
    </fieldset>
  );
}
