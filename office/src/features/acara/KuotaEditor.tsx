// Places by kecamatan and by village; left empty, nobody counts them.
import { jumlahKuota, listDesaLebih } from '@lini/core/acara/kuota.ts';
import type { IsiRencana } from '@lini/core/acara/rencana.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';

type Kuota = IsiRencana['kuota'];
type Tempat = { readonly kode: string; readonly nama: string };

/** `desa`: villages that may have places of their own within it. */
export type WilayahKuota = Tempat & { readonly desa: readonly Tempat[] };
export type KuotaEditorProps = { wilayah: readonly WilayahKuota[]; kuota: Kuota; onKuota: (kuota: Kuota) => void };

type IsianProps = { wilayah: readonly Tempat[]; kuota: Kuota; onUbah: (kode: string, tulisan: string) => void };

function Isian({ wilayah, kuota, onUbah }: IsianProps) {
  const perKode = new Map(kuota.map((satu) => [satu.wilayah, satu.banyak]));
  return (
    <div class="quota">
      {wilayah.map(({ kode, nama }) => (
        <label key={kode}>
          <span>{nama}</span>
          <input class="input input-compact number" inputMode="numeric" value={perKode.get(kode) ?? ''} onInput={(p) => onUbah(kode, p.currentTarget.value)} />
        </label>
      ))}
    </div>
  );
}

/** Draws one small field for each area; villages of a kecamatan open on a press. */
export function KuotaEditor({ wilayah, kuota, onKuota }: KuotaEditorProps) {
  const ubah = (kode: string, tulisan: string): void => {
    const banyak = Math.min(2000, Number(tulisan.replace(/\D/g, '')));
    onKuota([...kuota.filter((satu) => satu.wilayah !== kode), ...(tulisan.trim() === '' ? [] : [{ wilayah: kode, banyak }])]);
  };
  const namaDari = (kode: string): string => wilayah.find((satu) => satu.kode === kode)?.nama ?? kode;
  const terisi = (desa: readonly Tempat[]): number => kuota.filter((satu) => desa.some(({ kode }) => kode === satu.wilayah)).length;
  const isAdaDesa = wilayah.some(({ desa }) => desa.length > 0);
  return (
    <>
      <Isian wilayah={wilayah} kuota={kuota} onUbah={ubah} />
      {isAdaDesa && (
        <details>
          <summary>{t('Bagi lagi ke desa (boleh kosong)', 'Divide further by village (may stay empty)')}</summary>
          {wilayah.map(({ kode, nama, desa }) => (
            <details key={kode}>
              <summary>
                {t(`${nama}: ${terisi(desa)} dari ${desa.length} desa terisi`, `${nama}: ${terisi(desa)} of ${desa.length} villages filled in`)}
              </summary>
              <Isian wilayah={desa} kuota={kuota} onUbah={ubah} />
            </details>
          ))}
        </details>
      )}
      {listDesaLebih(kuota).map(({ wilayah: kode, banyak, desa }) => (
        <Notice
          key={kode}
          kind="warn"
          title={t(
            `${namaDari(kode)}: kuota desanya ${desa}, lebih dari ${banyak}`,
            `${namaDari(kode)}: its villages have ${desa} places, more than ${banyak}`,
          )}
        />
      ))}
      <p class="firm tabular">{t(`Jumlah ${formatAngka(jumlahKuota(kuota))} orang`, `${formatAngka(jumlahKuota(kuota))} people`)}</p>
    </>
  );
}
