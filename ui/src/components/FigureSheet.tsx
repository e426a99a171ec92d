// "Bagaimana dihitung?": the sheet every figure opens to, with its rule, its two counts and its source.
import type { Satuan } from '@lini/core/indikator/indikator.ts';
import { LABEL_BASIS, type Sumber } from '@lini/core/sumber.ts';
import type { Teks } from '@lini/core/teks.ts';
import type { ComponentChildren } from 'preact';
import { formatAngka, formatNilai } from '../words/angka.ts';
import { t, tt } from '../words/t.ts';
import { Badge } from './Badge.tsx';
import { Dialog } from './Dialog.tsx';

export type FigureSheetProps = {
  isOpen: boolean;
  onClose: () => void;
  judul: Teks;
  rumus: Teks;
  satuan: Satuan;
  sumber: Sumber;
  nilai: number | null;
  /** Null when the figure was not counted. */
  angka: { readonly pembilang: number; readonly penyebut: number | null } | null;
  /** What stands in the place of a value that is withheld, and why. */
  disamarkan?: { readonly tulisan: string; readonly sebab: string } | undefined;
  /** Of what area and month, in words. */
  keterangan: string;
  /** Further facts, or a way on. */
  children?: ComponentChildren;
};

/** Draws the explanation of one figure. */
export function FigureSheet({ isOpen, onClose, judul, rumus, satuan, sumber, nilai, angka, disamarkan, keterangan, children }: FigureSheetProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} isSheet title={t('Bagaimana dihitung?', 'How is this counted?')}>
      <div class="stack roomy">
        <div>
          <h3>{tt(judul)}</h3>
          <p class="soft">{keterangan}</p>
          <p class="fact-figure">{disamarkan ? disamarkan.tulisan : formatNilai(nilai, satuan)}</p>
          {disamarkan && <p>{disamarkan.sebab}</p>}
          {nilai === null && !disamarkan && (
            <p>{t('Belum dihitung. Yang kosong tidak kami tulis nol.', 'Not counted yet. What is missing is never written as zero.')}</p>
          )}
        </div>
        <dl class="facts">
          <div>
            <dt>{t('Cara menghitung', 'The rule')}</dt>
            <dd>{tt(rumus)}</dd>
          </div>
          {angka && angka.penyebut !== null && (
            <div>
              <dt>{t('Angkanya', 'The counts')}</dt>
              <dd class="tabular">
                {satuan === 'tahun'
                  ? t(`menurut ${formatAngka(angka.penyebut)} perempuan`, `of ${formatAngka(angka.penyebut)} women`)
                  : t(
                      `${formatAngka(angka.pembilang)} dari ${formatAngka(angka.penyebut)}`,
                      `${formatAngka(angka.pembilang)} of ${formatAngka(angka.penyebut)}`,
                    )}
              </dd>
            </div>
          )}
          <div>
            <dt>{t('Sumber aturan', 'Source of the rule')}</dt>
            <dd class="stack tight">
              <span>
                <Badge tone={sumber.basis === 'resmi' ? 'good' : sumber.basis === 'sekunder' ? 'info' : 'warn'}>{tt(LABEL_BASIS[sumber.basis])}</Badge>
              </span>
              <span>{sumber.rujukan}</span>
            </dd>
          </div>
        </dl>
        {children}
      </div>
    </Dialog>
  );
}
