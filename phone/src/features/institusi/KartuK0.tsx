// The K/0 card as it stands, with what the decree needs.
import { PENERBIT_SK, SUMBER_DANA } from '@lini/core/imp/pilihan.ts';
import type { Institusi } from '@lini/core/institusi/institusi.ts';
import { JENIS_INSTITUSI, KEPENGURUSAN, KLASIFIKASI_KARTU, MEDIA } from '@lini/core/institusi/pilihan.ts';
import { akhirSk, type KeadaanSk, keadaanSk } from '@lini/core/kader/sk.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { labelPilihan, type Pilihan } from '@lini/core/teks.ts';
import { Badge, type Tone } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulir } from '../../app/alamat.ts';
import { tulisRt } from '../../app/nama-subjek.ts';
import { hariIni } from '../../app/waktu.ts';

const NADA_SK: Record<KeadaanSk, Tone> = {
  berlaku: 'good',
  segera: 'warn',
  ditinjau: 'warn',
  habis: 'bad',
  'tidak-ada': 'neutral',
  'tidak-diketahui': 'neutral',
};

function kataSk(keadaan: KeadaanSk, akhir: string | null, tahun: number): string {
  const hari = akhir === null ? '' : formatTanggal(akhir);
  switch (keadaan) {
    case 'berlaku':
      return t('Berlaku', 'In force');
    case 'segera':
      return t(`Berakhir ${hari}`, `Ends ${hari}`);
    case 'ditinjau':
      return t(`Lebih dari ${tahun} tahun, periksa lagi`, `Over ${tahun} years old, look again`);
    case 'habis':
      return t(`Sudah berakhir ${hari}`, `Ended ${hari}`);
    case 'tidak-ada':
      return t('Tidak ada', 'None');
    default:
      return t('Belum ditanya', 'Not asked yet');
  }
}

const daftar = (pilihan: readonly Pilihan[], nilai: readonly string[]): string =>
  nilai.length === 0 ? t('Belum ada', 'None') : nilai.map((satu) => tt(labelPilihan(pilihan, satu))).join(', ');

/** Draws the card. */
export function KartuK0({ institusi }: { institusi: Institusi }) {
  const parameter = parameterPada(hariIni.value);
  const sk = keadaanSk(institusi.sk, hariIni.value, parameter);
  const { skNomor, skTanggal, skPenerbit } = institusi.sk;
  const rincianSk = [skNomor, skTanggal && formatTanggal(skTanggal), skPenerbit && tt(labelPilihan(PENERBIT_SK, skPenerbit))].filter(Boolean).join(', ');
  const belum = t('Belum diisi', 'Not filled in');
  const isi: readonly (readonly [string, string])[] = [
    [t('Jenis', 'Kind'), institusi.jenis ? tt(labelPilihan(JENIS_INSTITUSI, institusi.jenis)) : belum],
    [t('Wilayah', 'Area'), institusi.wilayah.length === 0 ? t('Seluruh desa', 'The whole village') : institusi.wilayah.map(tulisRt).join(', ')],
    [t('Kepengurusan', 'Management'), institusi.kepengurusan ? tt(labelPilihan(KEPENGURUSAN, institusi.kepengurusan)) : belum],
    [t('Klasifikasi menurut kartu', 'Class as declared'), institusi.klasifikasi ? tt(labelPilihan(KLASIFIKASI_KARTU, institusi.klasifikasi)) : belum],
    [t('Sumber dana', 'Funding'), daftar(SUMBER_DANA, institusi.sumberDana)],
    [t('Media', 'Media'), daftar(MEDIA, institusi.media)],
    ...(institusi.noRegister ? [[t('Nomor register', 'Register number'), institusi.noRegister] as const] : []),
  ];
  return (
    <Card
      title={t('Kartu K/0', 'K/0 card')}
      actions={
        <LinkButton kind="quiet" href={alamatFormulir({ subjek: { jenis: 'institusi', id: institusi.id }, kind: 'institusi.ubah' })}>
          {t('Ubah', 'Change')}
        </LinkButton>
      }
    >
      <dl class="daftar-isi">
        <div>
          <dt>SK</dt>
          <dd>
            <Badge tone={NADA_SK[sk]}>{kataSk(sk, akhirSk(institusi.sk, parameter), parameter['imp.skReviewYears'])}</Badge> {rincianSk}
          </dd>
        </div>
        {isi.map(([judul, nilai]) => (
          <div key={judul}>
            <dt>{judul}</dt>
            <dd>{nilai}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
