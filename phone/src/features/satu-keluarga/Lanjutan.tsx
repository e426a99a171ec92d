// Offers the next form after one was saved.
import { FORM } from '@lini/core/registry/form.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useEffect, useRef } from 'preact/hooks';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';
import type { Entri } from '../../app/entri.ts';
import { langkahLanjut } from './lanjutan.ts';

/** Draws the offer; nothing when nothing follows. */
export function Lanjutan({ kind, entri }: { kind: string; entri: Entri }) {
  const langkah = langkahLanjut(kind, entri.potret);
  const tempat = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The browser brings the page back to where it was left, which may be far below the offer.
    const nanti = requestAnimationFrame(() => tempat.current?.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(nanti);
  }, [kind]);
  if (langkah.length === 0) return null;
  return (
    <div ref={tempat}>
      <Card title={t('Lanjutkan', 'Go on')}>
        <div class="stack">
          {kind === 'anggota.meninggal' && (
            <p>
              {t(
                'Kepala keluarga sudah meninggal. Tanyakan siapa kepala keluarga sekarang dan status kawinnya.',
                'The head of the family has died. Ask who is the head now, and the marital status.',
              )}
            </p>
          )}
          {langkah.map(({ kind: berikut, anggotaId }, ke) => {
            const form = FORM.find((satu) => satu.kind === berikut);
            const nama = anggotaId === null ? '' : (entri.keluarga.anggota.get(anggotaId)?.nama ?? '');
            return (
              form && (
                <LinkButton
                  key={berikut}
                  kind={ke === 0 ? 'primary' : 'secondary'}
                  icon="tambah"
                  isWide
                  href={alamatFormulirKeluarga({ keluargaId: entri.id, kind: berikut, anggotaId })}
                >
                  {[tt(form.judul), nama].filter(Boolean).join(': ')}
                </LinkButton>
              )
            );
          })}
        </div>
      </Card>
    </div>
  );
}
