// The members of two families beside each other: who is the same person in both, and who is only in one.
import { isHadir, type Keluarga } from '@lini/core/keluarga/keluarga.ts';
import type { PasanganAnggota } from '@lini/core/keluarga/usul-gabung.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { t } from '@lini/ui/words/t.ts';
import { BandingBaris } from '../../app/ganda/BandingBaris.tsx';
import { barisAnggota } from '../../app/ganda/banding.ts';

export type BandingAnggotaProps = {
  tetap: Keluarga;
  ganda: Keluarga;
  usul: readonly PasanganAnggota[];
  /** Members of the duplicate that the cadre says are somebody else. */
  dilepas: ReadonlySet<string>;
  onLepas: (id: string) => void;
};

function Sendiri({ judul, nama }: { judul: string; nama: readonly string[] }) {
  if (nama.length === 0) return null;
  return (
    <Card title={judul}>
      <ul class="butir">
        {nama.map((satu, ke) => (
          <li key={`${ke} ${satu}`}>{satu}</li>
        ))}
      </ul>
    </Card>
  );
}

/** Draws a card for each proposed pair, and the others by name. */
export function BandingAnggota({ tetap, ganda, usul, dilepas, onLepas }: BandingAnggotaProps) {
  const berpasangan = new Set(usul.filter((satu) => !dilepas.has(satu.dari)).flatMap((satu) => [satu.dari, satu.ke]));
  const sisa = (keluarga: Keluarga): string[] =>
    [...keluarga.anggota.values()].filter((satu) => isHadir(satu) && !berpasangan.has(satu.id)).map((satu) => satu.nama);
  return (
    <>
      {usul.map(({ dari, ke }) => {
        const [a, b] = [tetap.anggota.get(ke), ganda.anggota.get(dari)];
        if (!a || !b) return null;
        const isLepas = dilepas.has(dari);
        return (
          <Card key={dari} title={isLepas ? t('Dua orang yang berbeda', 'Two different people') : t('Orang yang sama', 'The same person')}>
            <div class="stack">
              <BandingBaris kiri={a.nama} kanan={b.nama} baris={barisAnggota(a, b)} />
              <Button isWide onClick={() => onLepas(dari)}>
                {isLepas ? t('Ternyata orang yang sama', 'The same person after all') : t('Bukan orang yang sama', 'Not the same person')}
              </Button>
            </div>
          </Card>
        );
      })}
      <Sendiri judul={t('Hanya di keluarga pertama', 'Only in the first family')} nama={sisa(tetap)} />
      <Sendiri judul={t('Hanya di keluarga kedua, ikut bergabung', 'Only in the second family, joins it')} nama={sisa(ganda)} />
    </>
  );
}
