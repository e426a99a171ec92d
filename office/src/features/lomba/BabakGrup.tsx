// The group round at the desk: each drawn group with its standings and its own competition, and the final out of the best of each.
import {
  finalBaru,
  findFinalGrup,
  klasemenGrup,
  type LombaTurunan,
  listGrupBaru,
  listLombaGrup,
  TERBAIK_GRUP,
  usulFinal,
} from '@lini/core/lomba/cerdas/babak-grup.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AngkaInput } from './AngkaInput.tsx';
import { alamatSatu } from './alamat-lomba.ts';
import { catatLomba } from './catat-lomba.ts';
import { isPesertaSaja } from './meja-terisi.ts';
import { keadaanLomba, namaRegu, tulisPoin } from './sebut-lomba.ts';

export type BabakGrupProps = { lomba: KeadaanLomba; semua: readonly KeadaanLomba[]; isBolehAtur: boolean; onUbah: () => void };

/** Writes competitions one after the other; what is there already is left alone. */
function useBuat(desa: string, onUbah: () => void) {
  const [pesan, setPesan] = useState<string | null>(null);
  const [isJalan, setJalan] = useState(false);
  const buat = async (daftar: readonly LombaTurunan[]): Promise<void> => {
    setJalan(true);
    let galat: string | null = null;
    for (const { id, langkah } of daftar) galat ??= await catatLomba({ id, desa }, langkah);
    setPesan(galat);
    setJalan(false);
    onUbah();
  };
  return { pesan, isJalan, buat };
}

function SatuGrup({
  ke,
  regu,
  induk,
  lomba,
  isBolehAtur,
}: {
  isBolehAtur: boolean;
  ke: number;
  regu: readonly string[];
  induk: KeadaanLomba;
  lomba: KeadaanLomba | undefined;
}) {
  // Who only takes part does not read who is out: what she would count here could be wrong.
  const klasemen = lomba && (lomba.umum || !isPesertaSaja({ lomba, isBolehAtur })) ? klasemenGrup(lomba) : null;
  const keadaan = lomba && keadaanLomba(lomba, 0);
  const nilai = new Map(klasemen?.map((satu) => [satu.regu, satu]));
  return (
    <li class="stack tight">
      <div class="cluster">
        <h3>{lomba ? <a href={alamatSatu(induk.atur?.acaraId ?? '', lomba.id)}>{t(`Grup ${ke}`, `Group ${ke}`)}</a> : t(`Grup ${ke}`, `Group ${ke}`)}</h3>
        {keadaan && <Badge tone={keadaan.tone}>{tt(keadaan.kata)}</Badge>}
      </div>
      <ol class="quiz-board">
        {(klasemen?.map((satu) => satu.regu) ?? regu).map((id) => (
          <li key={id}>
            <span>{namaRegu(lomba ?? induk, id)}</span>
            <span class="quiz-score tabular">{nilai.has(id) ? tulisPoin(nilai.get(id)?.nilai ?? null) : ''}</span>
          </li>
        ))}
      </ol>
    </li>
  );
}

function Final({ lomba, semua, isJalan, onBuat }: Pick<BabakGrupProps, 'lomba' | 'semua'> & { isJalan: boolean; onBuat: (baru: LombaTurunan) => void }) {
  const [terbaik, setTerbaik] = useState<number | null>(TERBAIK_GRUP);
  const usul = usulFinal(lomba, semua, terbaik ?? TERBAIK_GRUP);
  const baru = usul.isSiap ? finalBaru(lomba, usul.regu, terbaik ?? TERBAIK_GRUP) : null;
  return (
    <div class="stack">
      <h3>{t('Final', 'Final')}</h3>
      {usul.isSiap ? (
        <p>
          {t('Yang maju: ', 'Those who go on: ')}
          {usul.regu.map((satu) => satu.nama).join(', ')}
        </p>
      ) : (
        <p>{tt(usul.sebab)}</p>
      )}
      <div class="contest-draw">
        <AngkaInput
          label={t('Terbaik tiap grup yang maju', 'Best of each group to go on')}
          nilai={terbaik}
          onNilai={(isi) => setTerbaik(isi === null ? null : Math.min(20, Math.max(1, Math.round(isi))))}
        />
        <Button kind="primary" isBusy={isJalan} disabled={!baru || terbaik === null} onClick={() => baru && onBuat(baru)}>
          {t('Buat lomba final', 'Make the final')}
        </Button>
      </div>
    </div>
  );
}

/** Draws the card. */
export function BabakGrup({ lomba, semua, isBolehAtur, onUbah }: BabakGrupProps) {
  const { pesan, isJalan, buat } = useBuat(lomba.desa, onUbah);
  const grup = listLombaGrup(lomba, semua);
  const final = findFinalGrup(lomba, semua);
  const baru = listGrupBaru(lomba, grup);
  const isMulai = lomba.jawaban.length > 0;
  return (
    <section class="card stack" aria-labelledby="babak-grup">
      <h2 id="babak-grup">{t('Babak grup', 'Group round')}</h2>
      {pesan && <Notice kind="error" title={pesan} />}
      {grup.length === 0 && (
        <p>
          {isMulai
            ? t(
                'Soal sudah dimainkan di lomba ini bersama-sama, jadi grup tidak dimainkan sendiri-sendiri.',
                'Questions were played here together, so groups do not play on their own.',
              )
            : t(
                'Tiap grup bermain sebagai lomba sendiri: soal, skor, dan layar besarnya sendiri, dengan aturan yang sama. Yang terbaik dari tiap grup maju ke final.',
                'Each group plays as a competition of its own: questions, scores and big screen, by the same rules. The best of each go on to the final.',
              )}
        </p>
      )}
      <ul class="contest-cards">
        {(lomba.undiGrup?.hasil ?? []).map((regu, ke) => (
          <SatuGrup
            key={regu.join()}
            ke={ke + 1}
            regu={regu}
            induk={lomba}
            isBolehAtur={isBolehAtur}
            lomba={grup.find((satu) => satu.atur?.asal?.jenis === 'grup' && satu.atur.asal.grup === ke + 1)}
          />
        ))}
      </ul>
      {isBolehAtur && !isMulai && baru.length > 0 && (
        <div>
          <Button kind="primary" icon="tambah" isBusy={isJalan} onClick={() => void buat(baru)}>
            {t('Buat lomba tiap grup', 'Make a competition of each group')}
          </Button>
        </div>
      )}
      {final ? (
        <div>
          <LinkButton href={alamatSatu(lomba.atur?.acaraId ?? '', final.id)}>{namaLomba(final)}</LinkButton>
        </div>
      ) : (
        isBolehAtur && grup.length > 0 && <Final lomba={lomba} semua={semua} isJalan={isJalan} onBuat={(satu) => void buat([satu])} />
      )}
    </section>
  );
}
