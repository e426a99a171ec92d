// Places by kecamatan or village; left empty, nobody counts them.
import type { IsiRencana } from '@lini/core/acara/rencana.ts';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';

type Kuota = IsiRencana['kuota'];

export type KuotaEditorProps = { wilayah: readonly { readonly kode: string; readonly nama: string }[]; kuota: Kuota; onKuota: (kuota: Kuota) => void };

/** Draws one small field for each area. */
export function KuotaEditor({ wilayah, kuota, onKuota }: KuotaEditorProps) {
  const perKode = new Map(kuota.map((satu) => [satu.wilayah, satu.banyak]));
  const ubah = (kode: string, tulisan: string): void => {
    const banyak = Math.min(2000, Number(tulisan.replace(/\D/g, '')));
    onKuota([...kuota.filter((satu) => satu.wilayah !== kode), ...(tulisan.trim() === '' ? [] : [{ wilayah: kode, banyak }])]);
  };
  return (
    <>
      <div class="quota">
        {wilayah.map(({ kode, nama }) => (
          <label key={kode}>
            <span>{nama}</span>
            <input class="input input-compact number" inputMode="numeric" value={perKode.get(kode) ?? ''} onInput={(p) => ubah(kode, p.currentTarget.value)} />
          </label>
        ))}
      </div>
      <p class="firm tabular">
        {t(
          `Jumlah ${formatAngka(kuota.reduce((jumlah, satu) => jumlah + satu.banyak, 0))} orang`,
          `${formatAngka(kuota.reduce((jumlah, satu) => jumlah + satu.banyak, 0))} people`,
        )}
      </p>
    </>
  );
}
