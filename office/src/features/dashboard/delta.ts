// The change of a figure against the month before, in words.
import type { Arah, Satuan } from '@lini/core/indikator/indikator.ts';
import { formatDesimal, formatNilai } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';

export type Gerak = 'naik' | 'turun' | 'tetap';
export type Delta = { readonly gerak: Gerak; readonly besar: number; readonly nada: 'good' | 'bad' | 'neutral' };

type Ukuran = { readonly satuan: Satuan; readonly arah: Arah };

/**
 * Null when either month was not counted. Percentages are compared as they are shown, with one decimal, so that the reader
 * who subtracts one from the other finds the same difference.
 */
export function deltaAngka({ satuan, arah }: Ukuran, kini: number | null, lalu: number | null): Delta | null {
  if (kini === null || lalu === null) return null;
  const kali = satuan === 'jumlah' ? 1 : 10;
  const beda = (Math.round(kini * kali) - Math.round(lalu * kali)) / kali;
  const gerak = beda > 0 ? 'naik' : beda < 0 ? 'turun' : 'tetap';
  const nada = gerak === 'tetap' || arah === 'netral' ? 'neutral' : gerak === arah ? 'good' : 'bad';
  return { gerak, besar: Math.abs(beda), nada };
}

/** `naik 0,4 poin, membaik` */
export function kalimatDelta(delta: Delta | null, satuan: Ukuran['satuan']): string {
  if (!delta) return t('bulan lalu belum dihitung', 'last month not counted');
  if (delta.gerak === 'tetap') return t('tetap', 'unchanged');
  const besar = satuan === 'persen' ? `${formatDesimal(delta.besar)} ${t('poin', delta.besar === 1 ? 'point' : 'points')}` : formatNilai(delta.besar, satuan);
  const kata = delta.gerak === 'naik' ? t(`naik ${besar}`, `up ${besar}`) : t(`turun ${besar}`, `down ${besar}`);
  if (delta.nada === 'neutral') return kata;
  return `${kata}, ${delta.nada === 'good' ? t('membaik', 'better') : t('memburuk', 'worse')}`;
}
