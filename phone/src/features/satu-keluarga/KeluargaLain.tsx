// Where a person who left this family is found now: the same person keeps the id from family to family.
import { isHadir } from '@lini/core/keluarga/keluarga.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { alamatKeluarga } from '../../app/alamat.ts';
import { namaKeluarga } from '../../app/KeluargaRow.tsx';
import { getSesi } from '../../app/sesi.ts';

/** Draws the way there; nothing when no family of this phone has the person. */
export function KeluargaLain({ anggotaId, keluargaId }: { anggotaId: string; keluargaId: string }) {
  const kini = [...getSesi().buku.semua.values()].find(({ id, keluarga }) => {
    const anggota = keluarga.anggota.get(anggotaId);
    return id !== keluargaId && anggota !== undefined && isHadir(anggota);
  });
  if (!kini) return null;
  return (
    <LinkButton isWide icon="keluarga" href={alamatKeluarga(kini.id)}>
      {t(`Sekarang di keluarga ${namaKeluarga(kini)}`, `Now in the family of ${namaKeluarga(kini)}`)}
    </LinkButton>
  );
}
