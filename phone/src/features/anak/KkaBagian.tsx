// The last reading of the Kartu Kembang Anak, aspect by aspect, and how it was before.
import { ASPEK_KKA, hasilKka, type KkaAnak, NILAI_KKA, type NilaiKka } from '@lini/core/anak/riwayat-anak.ts';
import { bulanPenuh, type Tanggal } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge, type Tone } from '@lini/ui/components/Badge.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';

const NADA: Record<NilaiKka, Tone> = { sesuai: 'good', belum: 'warn', 'tidak-dinilai': 'neutral' };

const kataHasil = (kka: KkaAnak): string => {
  const hasil = hasilKka(kka);
  return hasil === 'sesuai' ? t('sesuai', 'as expected') : hasil === 'tidak-sesuai' ? t('ada yang belum', 'something not reached') : '–';
};

/** The day of a reading, and how old the child was. */
const saatItu = ({ tanggal }: KkaAnak, lahir: Tanggal | null): string =>
  lahir === null
    ? formatTanggal(tanggal)
    : `${formatTanggal(tanggal)} · ${t(`umur ${bulanPenuh(lahir, tanggal)} bulan`, `${bulanPenuh(lahir, tanggal)} months old`)}`;

/** Draws the section; `alamat` leads to the form, none when the child is too old for the card. */
export function KkaBagian({ kka, lahir, alamat }: { kka: readonly KkaAnak[]; lahir: Tanggal | null; alamat: string | null }) {
  const terakhir = kka.at(-1);
  const dulu = kka.slice(0, -1).reverse();
  return (
    <section class="bagian" aria-labelledby="kka">
      <h2 id="kka">{t('Perkembangan (KKA)', 'Development (KKA)')}</h2>
      {terakhir ? (
        <>
          <p class="soft">{saatItu(terakhir, lahir)}</p>
          <ul class="list">
            {ASPEK_KKA.map(({ nilai, label }) => (
              <ListRow
                key={nilai}
                title={tt(label)}
                end={<Badge tone={NADA[terakhir.aspek[nilai]]}>{tt(labelPilihan(NILAI_KKA, terakhir.aspek[nilai]))}</Badge>}
              />
            ))}
          </ul>
          {hasilKka(terakhir) === 'tidak-sesuai' && (
            <p class="firm">
              {t('Ajak berlatih di rumah dan tanyakan ke posyandu atau puskesmas.', 'Practise at home and ask at the posyandu or health centre.')}
            </p>
          )}
        </>
      ) : (
        <p class="soft">
          {t(
            'Belum ada kartu yang diisi. Tujuh kemampuan dinilai dengan melihat anak bermain.',
            'No card filled yet. Seven abilities are seen while the child plays.',
          )}
        </p>
      )}
      {dulu.length > 0 && <p class="soft">{dulu.map((satu) => `${formatTanggal(satu.tanggal)}: ${kataHasil(satu)}`).join('; ')}</p>}
      {alamat && (
        <div>
          <LinkButton icon="tambah" href={alamat}>
            {t('Isi KKA', 'Fill the KKA')}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
