// What concerns this participant: where she sits and rides, what she did in the tests, her certificate, what is asked of her afterwards.
import { findJawabTes, nilaiAcara } from '@lini/core/acara/baca-acara.ts';
import { JENIS_TES, type JenisTes } from '@lini/core/acara/pilihan.ts';
import { hitungKenaikan } from '@lini/core/pelatihan/nilai-tes.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { formatNilaiJuri } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { namaWilayah } from '../../app/acara/nama-wilayah.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { alamatBagian, alamatTes } from './alamat-acara.ts';
import { BelumTercatat } from './BelumTercatat.tsx';

type Milik = { entri: EntriSubjek<'acara'> };

/** Draws contingent, seat, and the bus with where and when it is met, as far as they are set. */
export function TempatSaya({ entri }: Milik) {
  const tempat = entri.keadaan.penempatan.get(getSesi().akun.id);
  const kendaraan = tempat?.bus ? entri.keadaan.kendaraan.get(tempat.bus) : undefined;
  const baris = [
    [t('Kontingen', 'Contingent'), tempat?.kontingen ? namaWilayah(tempat.kontingen) : null],
    [t('Kursi', 'Seat'), tempat?.kursi],
    [t('Bus', 'Bus'), tempat?.bus],
    [t('Berangkat pukul', 'Leaves at'), kendaraan?.berangkat?.replace(':', '.')],
    [t('Titik kumpul', 'Meeting point'), kendaraan?.titikKumpul],
  ].filter(([, isi]) => isi);
  if (baris.length === 0) return null;
  return (
    <Card title={t('Tempat saya', 'My place')}>
      <dl class="acara-tempat">
        {baris.map(([judul, isi]) => (
          <div key={judul} class={isi === kendaraan?.titikKumpul ? 'acara-lebar' : undefined}>
            <dt class="soft">{judul}</dt>
            <dd>{isi}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function SatuTes({ entri, tes }: Milik & { tes: JenisTes }) {
  const { id } = getSesi().akun;
  const nilai = nilaiAcara(entri.keadaan)(id, tes);
  const isTerbuka = entri.keadaan.tes.get(tes)?.isTerbuka === true;
  const jawab = findJawabTes(entri.keadaan, id, tes);
  const judul = tt((tes === 'pre' ? JENIS_TES[0] : JENIS_TES[1]).label);
  if (nilai === null && !isTerbuka) return null;
  if (nilai === null)
    return (
      <LinkButton kind="primary" isWide icon="buku" href={alamatTes(entri.id, tes)}>
        {t(`Kerjakan ${judul.toLowerCase()}`, `Take the ${judul.toLowerCase()}`)}
      </LinkButton>
    );
  return (
    <ul class="list">
      <ListRow title={judul} end={<Badge tone="info">{formatNilaiJuri(nilai)}</Badge>} {...(jawab ? { href: alamatTes(entri.id, tes) } : {})} />
    </ul>
  );
}

/** Draws the tests that are open or done, and the gain. */
export function TesSaya({ entri }: Milik) {
  const nilai = nilaiAcara(entri.keadaan);
  const { id } = getSesi().akun;
  const isMulai = (entri.keadaan.rencana?.mulai ?? '') <= hariIni.value;
  const isAda = (tes: JenisTes): boolean => nilai(id, tes) !== null || (isMulai && entri.keadaan.tes.get(tes)?.isTerbuka === true);
  const { gain } = hitungKenaikan(nilai(id, 'pre'), nilai(id, 'post'));
  if (!isAda('pre') && !isAda('post')) return null;
  return (
    <Card title={t('Tes', 'Tests')}>
      <div class="stack">
        <BelumTercatat acara={entri.keadaan} />
        <SatuTes entri={entri} tes="pre" />
        <SatuTes entri={entri} tes="post" />
        {gain !== null && (
          <p class="firm tabular">
            {gain > 0
              ? t(`Naik ${formatNilaiJuri(gain)} dari tes awal`, `Up ${formatNilaiJuri(gain)} since the pre-test`)
              : gain === 0
                ? t('Sama dengan tes awal', 'The same as the pre-test')
                : t(`Turun ${formatNilaiJuri(-gain)} dari tes awal`, `Down ${formatNilaiJuri(-gain)} since the pre-test`)}
          </p>
        )}
      </div>
    </Card>
  );
}

/** Draws what is asked of her on the day and after it, and her certificate. */
export function SesudahAcara({ entri }: Milik) {
  const { id } = getSesi().akun;
  const { evaluasi, rencanaAksi, sertifikat, rencana } = entri.keadaan;
  if (!rencana || rencana.mulai > hariIni.value) return null;
  const isDinilai = [...evaluasi.values()].some((satu) => satu.pesertaId === id);
  const milik = sertifikat.get(id);
  return (
    <ul class="list">
      <ListRow
        href={alamatBagian(entri.id, 'evaluasi')}
        icon="bicara"
        title={t('Nilai acaranya', 'What did you think of it')}
        detail={
          isDinilai
            ? t('Sudah dinilai, terima kasih', 'Done, thank you')
            : t('Lima ketukan, untuk acara yang lebih baik', 'Five presses, for a better one next time')
        }
      />
      <ListRow
        href={alamatBagian(entri.id, 'rencana')}
        icon="centang"
        title={t('Rencana saya sesudah acara', 'My plan afterwards')}
        detail={
          rencanaAksi.has(id)
            ? t(`${rencanaAksi.get(id)?.butir.length} rencana`, `${rencanaAksi.get(id)?.butir.length} lines`)
            : t('Apa yang akan Anda kerjakan?', 'What will you do?')
        }
      />
      {milik && <ListRow href={alamatBagian(entri.id, 'sertifikat')} icon="buku" title={t('Sertifikat saya', 'My certificate')} detail={milik.nomor} />}
    </ul>
  );
}
