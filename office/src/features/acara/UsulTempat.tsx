// Arranges seats and vehicles for everybody at once, empties them, and undoes the last arrangement.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import type { Penempatan } from '@lini/core/acara/penempatan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { kosongkan, usulBus, usulKursi } from './susun-tempat.ts';

/** `saat`: when the last arrangement was made, in words. */
type Terakhir = { readonly catatanId: readonly string[]; readonly orang: number; readonly saat: string };

export type UsulTempatProps = {
  data: SatuAcara;
  isSibuk: boolean;
  terakhir: Terakhir | null;
  onSusun: (penempatan: readonly Penempatan[]) => void;
  onUrung: (terakhir: Terakhir) => void;
};

type AngkaProps = { label: string; nilai: number; tertinggi: number; onAngka: (nilai: number) => void };

function IsianAngka({ label, nilai, tertinggi, onAngka }: AngkaProps) {
  const baca = (tulisan: string): number => Math.max(1, Math.min(tertinggi, Number(tulisan.replace(/\D/g, '')) || 1));
  return (
    <label class="picker">
      <span class="picker-label">{label}</span>
      <input class="input input-compact sel-jp" inputMode="numeric" value={nilai} onInput={(p) => onAngka(baca(p.currentTarget.value))} />
    </label>
  );
}

/** Draws the choices. */
export function UsulTempat({ data, isSibuk, terakhir, onSusun, onUrung }: UsulTempatProps) {
  const [sebaris, setSebaris] = useState(20);
  const [isiBus, setIsiBus] = useState(40);
  const [adaKursi, adaBus] = [kosongkan(data, 'kursi'), kosongkan(data, 'bus')];
  return (
    <section class="card stack no-print" aria-labelledby="usul-tempat">
      <h2 id="usul-tempat">{t('Susun untuk semua', 'Arrange for all')}</h2>
      <div class="cluster">
        <IsianAngka label={t('Kursi sebaris', 'Seats in a row')} nilai={sebaris} tertinggi={60} onAngka={setSebaris} />
        <Button isBusy={isSibuk} onClick={() => onSusun(usulKursi(data, sebaris))}>
          {t('Beri kursi', 'Give seats')}
        </Button>
        <IsianAngka label={t('Tempat satu bus', 'Places in a bus')} nilai={isiBus} tertinggi={80} onAngka={setIsiBus} />
        <Button isBusy={isSibuk} onClick={() => onSusun(usulBus(data, isiBus))}>
          {t('Bagi bus', 'Give buses')}
        </Button>
      </div>
      <div class="cluster">
        {terakhir && (
          <Button isCompact isBusy={isSibuk} onClick={() => onUrung(terakhir)}>
            {t(
              `Urungkan susunan terakhir (${terakhir.saat}, ${terakhir.orang} orang)`,
              `Undo the last arrangement (${terakhir.saat}, ${terakhir.orang} people)`,
            )}
          </Button>
        )}
        {adaKursi.length > 0 && (
          <Button kind="quiet" isCompact isBusy={isSibuk} onClick={() => onSusun(adaKursi)}>
            {t('Kosongkan kursi', 'Empty the seats')}
          </Button>
        )}
        {adaBus.length > 0 && (
          <Button kind="quiet" isCompact isBusy={isSibuk} onClick={() => onSusun(adaBus)}>
            {t('Kosongkan bus', 'Empty the buses')}
          </Button>
        )}
      </div>
      <p class="soft">
        {t(
          'Satu kecamatan duduk bersama dan naik bus bersama, desa demi desa. Bus dipecah hanya bila penuh; sisanya menumpang bus lain hanya bila muat semua. Kursi bus yang diisi di daftar kendaraan dipakai lebih dulu. Susunan bisa diurungkan, dan tiap orang bisa diubah.',
          'A kecamatan sits and rides together, village by village. A bus is split only when full; the rest joins another only where all of it fits. Seats filled in at the vehicles count first. An arrangement can be undone, and anyone changed.',
        )}
      </p>
    </section>
  );
}
