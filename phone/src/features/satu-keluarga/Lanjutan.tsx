// Offers the next form or flow after one was saved.
import { judulForm, type KonteksForm } from '@lini/core/form/form.ts';
import { ALUR } from '@lini/core/registry/alur.ts';
import { FORM } from '@lini/core/registry/form.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useEffect, useRef } from 'preact/hooks';
import { alamatAlur, alamatFormulirKeluarga } from '../../app/alamat.ts';
import type { Entri } from '../../app/entri.ts';
import { isPerluKepalaBaru } from '../../app/nama-keluarga.ts';
import { type IsiTerakhir, type LangkahLanjut, langkahLanjut } from './lanjutan.ts';

/** What to find out before choosing; null where the steps speak for themselves. */
function kalimat(kind: string, { keluarga }: Entri): string | null {
  if (kind === 'pasangan.cerai')
    return t(
      'Tanyakan: sekarang tinggal di mana, dan anak-anak ikut siapa? Bila semua tetap di rumah ini, tidak perlu apa-apa.',
      'Ask: where do they live now, and with whom the children? When all stay in this house nothing is needed.',
    );
  if (kind === 'pasangan.nikah') return t('Bila keduanya tinggal sendiri, buka keluarga barunya.', 'When the couple lives on its own, open its new family.');
  if (kind === 'anggota.meninggal' && isPerluKepalaBaru(keluarga))
    return t(
      'Kepala keluarga sudah meninggal. Tanyakan siapa kepala keluarga sekarang dan status kawinnya.',
      'The head of the family has died. Ask who is the head now, and the marital status.',
    );
  return null;
}

function judulLangkah(langkah: LangkahLanjut, dari: string, konteks: KonteksForm): string | null {
  if ('alur' in langkah) {
    if (dari === 'pasangan.nikah') return t('Lanjutkan ke keluarga baru', 'Go on to the new family');
    const alur = ALUR.find((satu) => satu.id === langkah.alur);
    if (langkah.alur === 'pisah-kk') return t('Membentuk keluarga sendiri', 'Forms a family of their own');
    return alur ? tt(alur.judul) : null;
  }
  const form = FORM.find((satu) => satu.kind === langkah.kind);
  return form ? tt(judulForm(form, konteks)) : null;
}

export type LanjutanProps = { kind: string; entri: Entri; konteks: KonteksForm };

/** Draws the offer; nothing when nothing follows. */
export function Lanjutan({ kind, entri, konteks }: LanjutanProps) {
  const isi = entri.siap.findLast((satu) => satu.catatan.kind === kind)?.isi as IsiTerakhir | undefined;
  const langkah = langkahLanjut(kind, entri.potret, isi);
  const tempat = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The browser brings the page back to where it was left, which may be far below the offer.
    const nanti = requestAnimationFrame(() => tempat.current?.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(nanti);
  }, [kind]);
  if (langkah.length === 0) return null;
  const pengantar = kalimat(kind, entri);
  return (
    <div ref={tempat}>
      <Card title={t('Lanjutkan', 'Go on')}>
        <div class="stack">
          {pengantar && <p>{pengantar}</p>}
          {langkah.map((satu, ke) => {
            const judul = judulLangkah(satu, kind, konteks);
            const nama = satu.anggotaId === null ? '' : (entri.keluarga.anggota.get(satu.anggotaId)?.nama ?? '');
            const tujuan = { keluargaId: entri.id, anggotaId: satu.anggotaId };
            return (
              judul && (
                <LinkButton
                  key={`${'alur' in satu ? satu.alur : satu.kind} ${satu.anggotaId}`}
                  kind={ke === 0 ? 'primary' : 'secondary'}
                  icon="tambah"
                  isWide
                  href={'alur' in satu ? alamatAlur({ ...tujuan, alur: satu.alur }) : alamatFormulirKeluarga({ ...tujuan, kind: satu.kind })}
                >
                  {[judul, nama].filter(Boolean).join(': ')}
                </LinkButton>
              )
            );
          })}
        </div>
      </Card>
    </div>
  );
}
