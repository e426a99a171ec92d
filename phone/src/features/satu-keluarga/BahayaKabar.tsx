// On top of the family's page while a mother with a danger sign has not been taken to help: who, which sign, and the referral.
import { getBahaya } from '@lini/core/hamil/kehamilan.ts';
import { TANDA_BAHAYA } from '@lini/core/hamil/riwayat-hamil.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useEffect, useRef } from 'preact/hooks';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';

/** Draws one notice for each such mother; `isBaru`: the visit was saved just now, so the page opens here. */
export function BahayaKabar({ potret, isBaru }: { potret: KeluargaPotret; isBaru: boolean }) {
  const { keluarga, ibuAnak } = potret;
  const tempat = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isBaru) return;
    // The browser brings the page back to where it was left, which may be far below.
    const nanti = requestAnimationFrame(() => tempat.current?.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(nanti);
  }, [isBaru]);
  const bahaya = ibuAnak.ibuHamil.flatMap((ibu) => {
    const periksa = getBahaya(keluarga, ibu);
    return periksa ? [{ istri: ibu.istri, tanda: periksa.tandaBahaya }] : [];
  });
  if (bahaya.length === 0) return null;
  return (
    <div ref={tempat} class="stack">
      {bahaya.map(({ istri, tanda }) => (
        <Notice
          key={istri.id}
          kind="error"
          title={t(`Antar ${istri.nama} ke bidan hari ini`, `Take ${istri.nama} to the midwife today`)}
          action={
            <LinkButton kind="primary" icon="tambah" href={alamatFormulirKeluarga({ keluargaId: keluarga.id, kind: 'rujukan.buat', anggotaId: istri.id })}>
              {t('Buat rujukan', 'Make the referral')}
            </LinkButton>
          }
        >
          {tanda.map((satu) => tt(labelPilihan(TANDA_BAHAYA, satu))).join('; ')}
        </Notice>
      ))}
    </div>
  );
}
