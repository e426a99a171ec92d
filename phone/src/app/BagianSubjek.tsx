// One heading and the groups or institutions under it: each by its name, where it is, and what is to be seen of it.
import { Badge } from '@lini/ui/components/Badge.tsx';
import type { IconName } from '@lini/ui/components/Icon.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { ComponentChildren, ComponentType } from 'preact';
import { useId } from 'preact/hooks';
import { alamatSubjek } from './alamat.ts';
import type { EntriSubjek } from './entri.ts';
import { namaSubjek } from './nama-subjek.ts';

type Jenis = 'poktan' | 'institusi';

export type BagianSubjekProps<Satu extends Jenis> = {
  judul: ComponentChildren;
  entri: readonly EntriSubjek<Satu>[];
  icon?: IconName;
  /** The line under the name. */
  keterangan: (entri: EntriSubjek<Satu>) => string;
  /** The badges of its state; "Belum terkirim" comes by itself. */
  Tanda: ComponentType<{ entri: EntriSubjek<Satu> }>;
  /** What stands between the heading and the list. */
  children?: ComponentChildren;
};

/** Draws the section; nothing without entries. */
export function BagianSubjek<Satu extends Jenis>({ judul, entri, icon, keterangan, Tanda, children }: BagianSubjekProps<Satu>) {
  const id = useId();
  if (entri.length === 0) return null;
  return (
    <section class="bagian" aria-labelledby={id}>
      <h2 id={id}>{judul}</h2>
      {children}
      <ul class="list">
        {entri.map((satu) => (
          <ListRow
            key={satu.id}
            href={alamatSubjek(satu)}
            {...(icon ? { icon } : {})}
            title={namaSubjek(satu)}
            detail={
              <>
                <span class="baris">{keterangan(satu)}</span>
                <span class="tanda">
                  <Tanda entri={satu} />
                  {satu.belumTerkirim > 0 && <Badge icon="awan-putus">{t('Belum terkirim', 'Not sent')}</Badge>}
                </span>
              </>
            }
          />
        ))}
      </ul>
    </section>
  );
}
