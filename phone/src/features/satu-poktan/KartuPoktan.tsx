// The registration card (K/0) as it stands.
import { PENERBIT_SK, SUMBER_DANA } from '@lini/core/imp/pilihan.ts';
import { BASIS_PIKR, KETERPADUAN, PEMBINA, TAHAP } from '@lini/core/poktan/pilihan.ts';
import type { Poktan } from '@lini/core/poktan/poktan.ts';
import { SARANA } from '@lini/core/poktan/sarana.ts';
import { labelPilihan, type Pilihan } from '@lini/core/teks.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulir } from '../../app/alamat.ts';
import type { EntriSubjek } from '../../app/entri.ts';

const daftar = (pilihan: readonly Pilihan[], nilai: readonly string[]): string => nilai.map((satu) => tt(labelPilihan(pilihan, satu))).join(', ');
const satu = (pilihan: readonly Pilihan[], nilai: string | null): string => (nilai === null ? '' : tt(labelPilihan(pilihan, nilai)));

function tulisSk({ kartu }: Poktan): string {
  if (kartu?.sk !== true) return kartu?.sk === false ? t('Belum ada', 'None') : '';
  return [t('Ada', 'Yes'), kartu.skNomor, kartu.skTanggal && formatTanggal(kartu.skTanggal), satu(PENERBIT_SK, kartu.skPenerbit)].filter(Boolean).join(' · ');
}

/** The lines that say something; what was not asked is left out. */
function listBaris(poktan: Poktan): [string, string][] {
  const { kartu, jenis } = poktan;
  if (!kartu || jenis === null) return [];
  const semua: [string, string][] = [
    [t('Tempat', 'Place'), kartu.alamat ?? ''],
    [t('Nomor register', 'Register number'), kartu.noRegister ?? ''],
    [t('Berada di', 'Based at'), satu(BASIS_PIKR, kartu.basis)],
    [t('Jenis usaha', 'Business'), kartu.jenisUsaha ?? ''],
    [
      t('Modal', 'Capital'),
      [kartu.modalJumlah === null ? '' : `Rp${formatAngka(kartu.modalJumlah)}`, daftar(SUMBER_DANA, kartu.modalSumber)].filter(Boolean).join(' · '),
    ],
    [t('Tahap', 'Stage'), satu(TAHAP[jenis] ?? [], kartu.tahap)],
    [t('Pembina', 'Supervisor'), [kartu.pembinaNama, satu(PEMBINA, kartu.pembinaJabatan)].filter(Boolean).join(' · ')],
    [t('SK pengukuhan', 'Decree'), tulisSk(poktan)],
    [t('Dana kegiatan', 'Money'), daftar(SUMBER_DANA, kartu.sumberDana)],
    [t('Terpadu dengan', 'Works with'), daftar(KETERPADUAN[jenis], kartu.keterpaduan)],
    [t('Sarana', 'Facilities'), daftar(SARANA[jenis], kartu.sarana)],
  ];
  return semua.filter(([, isi]) => isi !== '');
}

/** Draws the card. */
export function KartuPoktan({ entri }: { entri: EntriSubjek<'poktan'> }) {
  if (entri.keadaan.terdaftar === null) return null;
  return (
    <Card
      title={t('Kartu kelompok (K/0)', 'Card of the group (K/0)')}
      actions={
        <LinkButton kind="quiet" href={alamatFormulir({ subjek: entri, kind: 'poktan.ubah' })}>
          {t('Ubah', 'Change')}
        </LinkButton>
      }
    >
      <dl class="daftar-isi">
        {listBaris(entri.keadaan).map(([judul, isi]) => (
          <div key={judul}>
            <dt>{judul}</dt>
            <dd>{isi}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
