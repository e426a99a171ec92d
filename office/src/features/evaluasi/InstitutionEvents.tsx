// The gatherings of an institution's cadres: who came to which, gain, certificate, and what their teams won.
import { type RekamAcara, zRekamInstitusi } from '@lini/core/acara/rekam-wire.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { tulisHadir, tulisNilaiTes, tulisTempat } from '@lini/ui/words/rekam.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useAsk } from '../../app/use-ask.ts';
import { DataTable } from '../../charts/DataTable.tsx';

const sel = (nama: string, satu: RekamAcara) => [
  nama,
  <>
    <a href={`/kantor/acara/${satu.id}`}>{satu.judul}</a> <span class="soft">{formatTanggal(satu.mulai)}</span>
  </>,
  tulisHadir(satu),
  tulisNilaiTes(satu) ?? '–',
  satu.sertifikat ? (
    <a href={`/sertifikat/${satu.sertifikat}`} target="_blank" rel="noreferrer">
      {satu.sertifikat}
    </a>
  ) : (
    '–'
  ),
  satu.lomba.length === 0 ? (
    '–'
  ) : (
    <span class="cluster">
      {satu.lomba.map((yang) => (
        <Badge key={yang.lomba} tone={yang.gelar ? 'good' : 'neutral'}>
          {tulisTempat(yang)}
        </Badge>
      ))}
    </span>
  ),
];

/** Draws the card; nothing while the office does not answer. */
export function InstitutionEvents({ id }: { id: string }) {
  const { isi } = useAsk(`/api/institusi/${encodeURIComponent(id)}/acara`, zRekamInstitusi);
  if (!isi) return null;
  const baris = isi.kader.flatMap(({ id: orang, nama, acara }) => acara.map((satu) => ({ kunci: `${orang} ${satu.id}`, sel: sel(nama, satu) })));
  const tanpa = isi.kader.filter(({ acara }) => acara.length === 0).map(({ nama }) => nama);
  return (
    <section class="card" aria-labelledby="acara-kader">
      <h2 id="acara-kader">{t('Acara dan lomba kadernya', 'Gatherings and competitions of its cadres')}</h2>
      {isi.kader.length === 0 ? (
        <p>
          {t(
            'Belum ada akun kader yang bertugas di RT institusi ini. Acara tampil di sini sesudah kadernya punya akun dan diundang.',
            'No cadre account serves the RT of this institution. Gatherings show here once a cadre has an account and was invited.',
          )}
        </p>
      ) : (
        baris.length > 0 && (
          <DataTable
            judul={t('Tabel acara kader institusi ini', 'Table of gatherings')}
            kolom={[
              { judul: t('Kader', 'Cadre') },
              { judul: t('Acara', 'Gathering') },
              { judul: t('Kehadiran', 'Attendance') },
              { judul: t('Tes', 'Tests') },
              { judul: t('Sertifikat', 'Certificate') },
              { judul: t('Lomba', 'Competitions') },
            ]}
            baris={baris}
          />
        )
      )}
      {tanpa.length > 0 && <p class="soft">{t(`Belum ikut acara: ${tanpa.join(', ')}.`, `No gathering yet: ${tanpa.join(', ')}.`)}</p>}
    </section>
  );
}
