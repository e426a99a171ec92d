// Whether the family is at risk of stunting, with the causes and what is missing, in plain words.
import { LABEL_HASIL_KRS, LABEL_KURANG, LABEL_SEBAB } from '@lini/core/krs/krs.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { Badge, type Tone } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { t, tt } from '@lini/ui/words/t.ts';

const NADA: Record<KeluargaPotret['krs']['hasil'], Tone> = { krs: 'warn', 'belum-lengkap': 'neutral', 'tidak-berisiko': 'good', 'bukan-sasaran': 'neutral' };

/** Draws the card; says each time that it is a list for planning. */
export function KrsKartu({ potret }: { potret: KeluargaPotret }) {
  if (!potret.isAktif) return null;
  const { hasil, sebab, kurang } = potret.krs;
  return (
    <Card title={t('Risiko stunting', 'Risk of stunting')} actions={<Badge tone={NADA[hasil]}>{tt(LABEL_HASIL_KRS[hasil])}</Badge>}>
      <div class="stack tight">
        {sebab.length > 0 && (
          <ul class="butir">
            {sebab.map((satu) => (
              <li key={satu}>{tt(LABEL_SEBAB[satu])}</li>
            ))}
          </ul>
        )}
        {kurang.length > 0 && (
          <p>
            {t('Belum ditanya: ', 'Not asked yet: ')}
            <span class="firm">{kurang.map((satu) => tt(LABEL_KURANG[satu])).join(', ')}</span>
          </p>
        )}
        {hasil === 'bukan-sasaran' ? (
          <p class="soft">
            {t('Tidak ada PUS, ibu hamil, atau balita di keluarga ini.', 'No couple of reproductive age, pregnancy or young child in this family.')}
          </p>
        ) : (
          <p class="soft">{t('Ini daftar untuk rencana pendampingan, bukan diagnosis.', 'This is a list for planning support, not a diagnosis.')}</p>
        )}
      </div>
    </Card>
  );
}
