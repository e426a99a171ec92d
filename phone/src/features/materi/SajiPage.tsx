// SAJI on one page: the four steps, what each asks, and a sentence to begin with.
import '@lini/ui/pelajaran/pelajaran.css';
import '../../app/materi.css';
import { SAJI, SUMBER_SAJI } from '@lini/core/kie/materi/saji.ts';
import { LABEL_BASIS } from '@lini/core/sumber.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatDaftarMateri } from '../../app/alamat-materi.ts';
import { Shell } from '../../app/Shell.tsx';

/** Draws the guide. */
export function SajiPage() {
  return (
    <Shell
      judul={t('SAJI, empat langkah berbicara', 'SAJI, four steps of a talk')}
      keterangan={t('Salam, Ajak bicara, Jelaskan, Ingatkan', 'Greet, invite to talk, explain, remind')}
      kembali={alamatDaftarMateri()}
    >
      <ol class="stack">
        {SAJI.map(({ judul, isi, contoh }, ke) => (
          <li key={judul.id} class="card saji">
            <span class="saji-nomor" aria-hidden="true">
              {judul.id[0]}
            </span>
            <div class="stack tight">
              <h2>
                {ke + 1}. {tt(judul)}
              </h2>
              {isi.map((satu) => (
                <p key={satu.id}>{tt(satu)}</p>
              ))}
              <p class="saji-contoh">{tt(contoh)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p class="soft">
        {SUMBER_SAJI.rujukan} ({tt(LABEL_BASIS[SUMBER_SAJI.basis])})
      </p>
      <LinkButton isWide href={alamatDaftarMateri()}>
        {t('Pilih materi', 'Choose a material')}
      </LinkButton>
    </Shell>
  );
}
