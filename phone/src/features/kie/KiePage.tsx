// KIE by group or event: for which institution it is recorded, and what was held this month.
import type { Institusi } from '@lini/core/institusi/institusi.ts';
import { jumlahHadir, padaBulanIni } from '@lini/core/kie/kegiatan-kie.ts';
import { BENTUK_KIE } from '@lini/core/kie/pilihan.ts';
import { ringkasTopik } from '@lini/core/kie/ringkas-topik.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatBaru, alamatFormulir } from '../../app/alamat.ts';
import { entriLain } from '../../app/desa.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { rtSaya } from '../../app/wilayah.ts';
import { pilihInstitusi } from './institusi-saya.ts';

const KIND = 'kie.kegiatan';
const alamatCatat = ({ id }: Institusi): string => alamatFormulir({ subjek: { jenis: 'institusi', id }, kind: KIND, dari: 'kie' });

function BelumAda() {
  return (
    <EmptyState
      icon="keluarga"
      title={t('Daftarkan dulu institusinya', 'Register the institution first')}
      action={
        <LinkButton kind="primary" icon="tambah" href={alamatBaru('institusi.daftar')}>
          {t('Daftarkan PPKBD atau Sub-PPKBD', 'Register a PPKBD or Sub-PPKBD')}
        </LinkButton>
      }
    >
      {t('KIE kelompok dicatat atas nama institusi, sekali didaftar untuk seterusnya.', 'Sessions are recorded for an institution, which is registered once.')}
    </EmptyState>
  );
}

function PilihInstitusi({ institusi, judul }: { institusi: readonly Institusi[]; judul: string }) {
  if (institusi.length === 0) return null;
  return (
    <section class="bagian" aria-label={judul}>
      <h2>{judul}</h2>
      <ul class="list">
        {institusi.map((satu) => (
          <ListRow key={satu.id} icon="tambah" title={satu.nama} href={alamatCatat(satu)} />
        ))}
      </ul>
    </section>
  );
}

function BulanIni({ institusi }: { institusi: readonly Institusi[] }) {
  const kegiatan = institusi.flatMap((satu) => padaBulanIni(satu.kie, hariIni.value)).sort((a, b) => (a.tanggal < b.tanggal ? 1 : -1));
  return (
    <section class="bagian" aria-labelledby="kie-bulan-ini">
      <h2 id="kie-bulan-ini">
        {t('Bulan ini', 'This month')} <span class="soft">{kegiatan.length}</span>
      </h2>
      {kegiatan.length === 0 ? (
        <p class="soft">
          {t('Belum ada. Arisan dan posyandu tempat KIE juga dicatat di sini.', 'None yet. Talks at a gathering or posyandu belong here too.')}
        </p>
      ) : (
        <ul class="list">
          {kegiatan.map((satu) => (
            <ListRow
              key={satu.id}
              title={`${tt(labelPilihan(BENTUK_KIE, satu.bentuk))} · ${formatTanggal(satu.tanggal)}`}
              detail={
                <>
                  <span class="baris">{tt(ringkasTopik(satu.topik))}</span>
                  {(satu.hadirL !== null || satu.hadirP !== null) && (
                    <span class="baris">{t(`${jumlahHadir(satu)} orang`, `${jumlahHadir(satu)} people`)}</span>
                  )}
                </>
              }
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Draws the page. */
export function KiePage() {
  const semua = entriLain('institusi').map((satu) => satu.keadaan);
  const { saya, lain } = pilihInstitusi(semua, getSesi().akun.peran, rtSaya.value);
  const [satuSaja] = saya;
  return (
    <Shell judul={t('KIE kelompok atau acara', 'Group session or event')} keterangan={<PilihDesa />} kembali="/lainnya">
      {saya.length + lain.length === 0 ? (
        <BelumAda />
      ) : (
        <>
          {saya.length === 1 && satuSaja ? (
            <LinkButton kind="primary" icon="tambah" isWide href={alamatCatat(satuSaja)}>
              {t(`Catat KIE ${satuSaja.nama}`, `Record for ${satuSaja.nama}`)}
            </LinkButton>
          ) : (
            <PilihInstitusi institusi={saya} judul={t('Catat untuk institusi Anda', 'Record for your institution')} />
          )}
          <BulanIni institusi={saya.length > 0 ? saya : lain} />
          <PilihInstitusi
            institusi={lain}
            judul={saya.length > 0 ? t('Untuk institusi lain', 'For another institution') : t('Untuk institusi mana?', 'For which one?')}
          />
        </>
      )}
    </Shell>
  );
}
