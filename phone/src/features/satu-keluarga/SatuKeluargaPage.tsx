// One family on one page: who, where, each couple, risk with its causes, what can be recorded, and the history.

import { isBolehMenulis } from '@lini/core/catatan/peran-sasaran.ts';
import { tanpaCatinTertutup } from '@lini/core/catin/catin.ts';
import { konteksForm } from '@lini/core/form/form.ts';
import type { Anggota } from '@lini/core/keluarga/keluarga.ts';
import { FORM } from '@lini/core/registry/form.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';
import { alamatDaftarMateri } from '../../app/alamat-materi.ts';
import { bacaDesa } from '../../app/desa.ts';
import { namaKeluarga, tempatKeluarga } from '../../app/KeluargaRow.tsx';
import { Riwayat } from '../../app/riwayat/Riwayat.tsx';
import { findSebelumnya } from '../../app/riwayat-peramban.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { hariIni } from '../../app/waktu.ts';
import { AlurDaftar } from './AlurDaftar.tsx';
import { AnggotaDaftar } from './AnggotaDaftar.tsx';
import { AnggotaLembar } from './AnggotaLembar.tsx';
import { BahayaKabar } from './BahayaKabar.tsx';
import { Digabung } from './Digabung.tsx';
import { IbuAnak } from './IbuAnak.tsx';
import { KartuKeluarga } from './KartuKeluarga.tsx';
import { KawinAnak } from './KawinAnak.tsx';
import { KrsKartu } from './KrsKartu.tsx';
import { Lanjutan } from './Lanjutan.tsx';
import { Pasangan } from './Pasangan.tsx';
import { PerkaraKabar } from './PerkaraKabar.tsx';
import { Rumah } from './Rumah.tsx';
import { Tindakan } from './Tindakan.tsx';

/** Lists that lead to a family; "Kembali" returns to the one it was opened from. */
const TEMPAT_DAFTAR = /^\/(register|register\/tahun|peta|krs|kie|posyandu|ganda|laporan|poktan\/[^/]+)?$/;

/** Draws the page of the family in the address. */
export function SatuKeluargaPage() {
  const { params, query } = useRoute();
  const [dipilih, setDipilih] = useState<Anggota | null>(null);
  const { akun, buku } = getSesi();
  const id = params.id ?? '';
  const entri = buku.semua.get(id);
  const asal = useMemo(() => findSebelumnya(TEMPAT_DAFTAR) ?? '/keluarga', [id]);
  const tetap = buku.semua.get(buku.digabungKe(id) ?? '');
  if (tetap) return <Digabung tetap={tetap} />;
  if (!entri) return <TidakAda />;
  const { keluarga, potret } = entri;
  const konteks = konteksForm({ keluarga: tanpaCatinTertutup(keluarga, akun.peran, akun.id), hariIni: hariIni.value, desa: bacaDesa });
  const form = FORM.filter((satu) => (satu.subjek ?? 'keluarga') === 'keluarga' && satu.tersedia(konteks) && isBolehMenulis(satu.kind, akun.peran));
  return (
    <Shell judul={namaKeluarga(entri)} keterangan={tempatKeluarga(entri)} judulTab={t('Keluarga', 'Family')} kembali={asal}>
      <BahayaKabar potret={potret} isBaru={query.lanjut === 'hamil.periksa'} />
      {query.lanjut && <Lanjutan kind={query.lanjut} entri={entri} konteks={konteks} />}
      {keluarga.terdaftar === null && (
        <Notice kind="warn" title={t('Pendaftaran keluarga ini belum ada', 'The registration of this family is missing')}>
          {t('Catatannya menunggu pendaftaran keluarga sampai dari ponsel lain.', 'Its records wait for the registration to arrive from another phone.')}
        </Notice>
      )}
      {keluarga.pindah !== null && (
        <Notice title={t(`Pindah keluar desa ${formatTanggal(keluarga.pindah)}`, `Moved out on ${formatTanggal(keluarga.pindah)}`)} />
      )}
      {keluarga.pindah === null && form.some((satu) => satu.kind === 'kunjungan.keluarga') && (
        <LinkButton
          kind={query.lanjut ? 'secondary' : 'primary'}
          icon="kunjungan"
          isWide
          href={alamatFormulirKeluarga({ keluargaId: entri.id, kind: 'kunjungan.keluarga' })}
        >
          {t('Catat kunjungan', 'Record a visit')}
        </LinkButton>
      )}
      {keluarga.pindah === null && (
        <LinkButton icon="buku" isWide href={alamatDaftarMateri(entri.id)}>
          {t('Materi untuk ditunjukkan', 'Materials to show')}
        </LinkButton>
      )}
      {akun.peran === 'pkb' && <KawinAnak potret={potret} />}
      <PerkaraKabar perkara={entri.perkara} keluarga={keluarga} />
      <KrsKartu potret={potret} keluargaId={entri.id} isPkb={akun.peran === 'pkb'} />
      {potret.pus.map((pus) => (
        <Pasangan key={pus.istri.id} pus={pus} keluargaId={entri.id} />
      ))}
      <IbuAnak potret={potret} akun={akun} />
      <AnggotaDaftar keluarga={keluarga} hariIni={hariIni.value} onPilih={setDipilih} />
      <Rumah keluarga={keluarga} />
      <KartuKeluarga keluarga={keluarga} peran={akun.peran} />
      <Tindakan form={form.filter((satu) => satu.kind !== 'kunjungan.keluarga')} keluargaId={entri.id} konteks={konteks}>
        <AlurDaftar konteks={konteks} isTerlipat />
      </Tindakan>
      <Riwayat entri={entri} />
      <AnggotaLembar anggota={dipilih && (keluarga.anggota.get(dipilih.id) ?? null)} keluarga={keluarga} onTutup={() => setDipilih(null)} />
    </Shell>
  );
}
