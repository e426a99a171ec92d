// The six roles with the level each has reached; a tap shows every line that was looked at.
import { KLASIFIKASI_KARTU, PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { KELAS } from '@lini/core/klasifikasi/imp/gabung.ts';
import { CARA_GABUNG } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge, type Tone } from '@lini/ui/components/Badge.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import type { HasilKelas } from '../../app/kelas.ts';
import type { Dibuka } from './BuktiLembar.tsx';
import { bagianPeran } from './bagian-baris.ts';

const NADA: readonly [Tone, Tone, Tone, Tone] = ['warn', 'neutral', 'info', 'good'];

const tulisTingkat = (tingkat: number): string => (tingkat === 0 ? t('Belum', 'Not yet') : tt(labelPilihan(KLASIFIKASI_KARTU, KELAS[tingkat] ?? 'belum')));

/** Draws the list. */
export function TingkatDaftar({ hasil, onBuka }: { hasil: HasilKelas; onBuka: (dibuka: Dibuka) => void }) {
  const { nilai, rubrik } = hasil;
  const cara = tt(labelPilihan(CARA_GABUNG, rubrik.gabung.cara)).toLowerCase();
  return (
    <section class="bagian" aria-labelledby="tingkat">
      <h2 id="tingkat">{t('Enam peran', 'Six roles')}</h2>
      <ul class="list">
        {PERAN_BAKTI.map(({ nilai: peran, label }, ke) => (
          <ListRow
            key={peran}
            title={`${ke + 1}. ${tt(label)}`}
            detail={
              <Badge tone={NADA[nilai.tingkat[peran]]} icon={null}>
                {tulisTingkat(nilai.tingkat[peran])}
              </Badge>
            }
            onClick={() => onBuka({ judul: tt(label), bagian: bagianPeran(peran, hasil) })}
          />
        ))}
      </ul>
      <p class="soft">
        {t(
          `Kelas dihitung dari ${cara}. Satu peran yang belum mencapai Dasar menahan kelas. Rubrik versi ${rubrik.versi}.`,
          `The class is worked out from: ${cara}. One role below Dasar holds it back. Rubric version ${rubrik.versi}.`,
        )}
      </p>
    </section>
  );
}
