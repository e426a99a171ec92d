// Photos of a gathering in a grid, each with its line; a picture is fetched when it comes into view.
import { Badge } from '../components/Badge.tsx';
import { Button } from '../components/Button.tsx';
import { t } from '../words/t.ts';
import { formatTanggal } from '../words/tanggal.ts';

/** `alamat`: where the picture is, or the picture itself. `tanda`: what is said about it, such as that it waits. */
export type FotoTampil = {
  readonly id: string;
  readonly alamat: string;
  readonly keterangan: string;
  readonly lomba: string | null;
  readonly pada: string;
  readonly tanda?: string;
};

export type DaftarFotoProps = { foto: readonly FotoTampil[]; isBolehBatal: (foto: FotoTampil) => boolean; onBatal: (foto: FotoTampil) => void };

/** Draws them, with a button to withdraw on those that may be. */
export function DaftarFoto({ foto, isBolehBatal, onBatal }: DaftarFotoProps) {
  return (
    <ul class="galeri">
      {foto.map((satu) => (
        <li key={satu.id}>
          <figure class="galeri-foto">
            <img src={satu.alamat} alt={satu.keterangan} loading="lazy" decoding="async" />
            <figcaption>
              <span class="firm">{satu.keterangan}</span>
              <span class="soft">{[satu.lomba, formatTanggal(satu.pada)].filter(Boolean).join(' · ')}</span>
              {satu.tanda && (
                <span>
                  <Badge tone="info">{satu.tanda}</Badge>
                </span>
              )}
              {isBolehBatal(satu) && (
                <span class="no-print">
                  <Button
                    kind="quiet"
                    isCompact
                    onClick={() => onBatal(satu)}
                    aria-label={t(`Batalkan foto ${satu.keterangan}`, `Withdraw ${satu.keterangan}`)}
                  >
                    {t('Batalkan', 'Withdraw')}
                  </Button>
                </span>
              )}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
