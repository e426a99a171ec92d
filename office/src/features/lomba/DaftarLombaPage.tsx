// The competitions of one gathering: their state, what is missing, the overall winner so far; a new one from a template.
import { zDaftarLomba } from '@lini/core/lomba/lomba-wire.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { useAsk } from '../../app/use-ask.ts';
import { alamatAcara, alamatLayar } from './alamat-lomba.ts';
import { BuatLomba } from './BuatLomba.tsx';
import { KartuLomba } from './KartuLomba.tsx';
import { TabelUmum } from './TabelUmum.tsx';
import { useDetak } from './use-lomba.ts';

/** Draws the list. */
export function DaftarLombaPage() {
  const { id } = useRoute().params as { id: string };
  const tanya = useAsk(`/api/acara/${id}/lomba`, zDaftarLomba, useDetak());
  const { isi } = tanya;
  const [isBuat, setBuat] = useState(false);
  const judul = isi?.acara ? t(`Lomba ${isi.acara.judul}`, `Competitions of ${isi.acara.judul}`) : t('Lomba', 'Competitions');
  useJudul(judul);
  const buat = isi?.isBolehAtur && isi.acara && (
    <Button kind="primary" icon="tambah" onClick={() => setBuat(true)}>
      {t('Buat lomba', 'New competition')}
    </Button>
  );
  return (
    <div class="dashboard contest" aria-busy={!isi}>
      <div class="subheading">
        <div>
          <h1>{judul}</h1>
          <a href={alamatAcara(id)}>{t('Kembali ke acara', 'Back to the gathering')}</a>
        </div>
        <div class="cluster">
          <LinkButton href={alamatLayar(id)} target="_blank" icon="grafik">
            {t('Layar besar', 'Big screen')}
          </LinkButton>
          {isi && isi.lomba.length > 0 && buat}
        </div>
      </div>
      <Refusal tanya={tanya} />
      {isi && isi.lomba.length === 0 && (
        <EmptyState title={t('Belum ada lomba', 'No competition yet')} action={buat}>
          {t(
            'Pilih pola yang sudah jadi, misalnya yel-yel atau cerdas cermat. Kriteria dan bobotnya boleh diubah sampai regu pertama tampil.',
            'Choose a ready template, such as yel-yel or a quiz. Its criteria and weights may be changed until the first team performs.',
          )}
        </EmptyState>
      )}
      {isi && isi.lomba.length > 0 && (
        <ul class="contest-cards">
          {isi.lomba.map((satu) => (
            <KartuLomba key={satu.lomba.id} acaraId={id} lomba={satu.lomba} masuk={satu.masuk} isBolehAtur={isi.isBolehAtur} />
          ))}
        </ul>
      )}
      {isi && isi.lomba.length > 0 && <TabelUmum acaraId={id} acara={isi.acara} lomba={isi.lomba.map((satu) => satu.lomba)} />}
      {isi?.acara && <BuatLomba acara={isi.acara} isOpen={isBuat} onClose={() => setBuat(false)} />}
    </div>
  );
}
