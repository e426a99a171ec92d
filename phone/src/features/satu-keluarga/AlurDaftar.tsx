// The flows that can begin in this family, or with one of its members.
import type { KonteksForm } from '@lini/core/form/form.ts';
import { ALUR } from '@lini/core/registry/alur.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatAlur } from '../../app/alamat.ts';

/** Draws the rows; nothing when no flow fits. */
export function AlurDaftar({ konteks, isTerlipat }: { konteks: KonteksForm; isTerlipat?: boolean }) {
  const { keluarga, anggotaId } = konteks;
  const anggota = anggotaId === null ? undefined : keluarga.anggota.get(anggotaId);
  const isCocok = (alur: (typeof ALUR)[number]): boolean => {
    const tanya = alur.form.pertanyaan.find((satu) => satu.isian === 'anggotaId');
    return alur.form.tersedia(konteks) && (!anggota || tanya?.jenis !== 'anggota' || tanya.saring(anggota, konteks));
  };
  const alurList = ALUR.filter(isCocok);
  if (alurList.length === 0) return null;
  const daftar = (
    <ul class="list">
      {alurList.map((satu) => (
        <ListRow
          key={satu.id}
          icon="tambah"
          title={tt(satu.judul)}
          detail={tt(satu.keterangan)}
          href={alamatAlur({ keluargaId: keluarga.id, alur: satu.id, anggotaId })}
        />
      ))}
    </ul>
  );
  if (!isTerlipat) return daftar;
  return (
    <details class="lain" name="tindakan">
      <summary>
        {t('Menikah, pisah KK, ikut keluarga lain', 'Married, split, joined another family')} <span class="soft">{alurList.length}</span>
      </summary>
      {daftar}
    </details>
  );
}
