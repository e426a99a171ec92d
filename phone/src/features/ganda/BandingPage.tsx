// Two families side by side, what differs marked, and the merge of the two; nothing is merged before a person has looked.
import { usulPasanganAnggota } from '@lini/core/keluarga/usul-gabung.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { PilihSatu } from '@lini/ui/form/PilihSatu.tsx';
import { Tanya } from '@lini/ui/form/Tanya.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useMemo, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { alamatKeluarga } from '../../app/alamat.ts';
import { periksa, periksaSemua, simpan, simpanSemua } from '../../app/catat.ts';
import type { Entri } from '../../app/entri.ts';
import { BandingBaris } from '../../app/ganda/BandingBaris.tsx';
import { barisKeluarga, pilihTetap } from '../../app/ganda/banding.ts';
import { isianOrangLain } from '../../app/ganda/orang-lain.ts';
import { namaKeluarga, tempatKeluarga } from '../../app/KeluargaRow.tsx';
import { TanyaAlasan } from '../../app/riwayat/TanyaAlasan.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { hariIni } from '../../app/waktu.ts';
import { BandingAnggota } from './BandingAnggota.tsx';

const opsi = (entri: Entri) => ({ nilai: entri.id, label: namaKeluarga(entri), rincian: tempatKeluarga(entri) });

function Isi({ satu, lain }: { satu: Entri; lain: Entri }) {
  const { route } = useLocation();
  const [tetapId, setTetapId] = useState(pilihTetap(satu, lain).id);
  const [tetap, ganda] = tetapId === satu.id ? [satu, lain] : [lain, satu];
  const usul = useMemo(() => usulPasanganAnggota(tetap.keluarga, ganda.keluarga), [tetap.keluarga, ganda.keluarga]);
  const [dilepas, setDilepas] = useState<ReadonlySet<string>>(new Set());
  const anggota = usul.filter((pasangan) => !dilepas.has(pasangan.dari));
  const isBedaDesa = tetap.keluarga.desa !== ganda.keluarga.desa;

  const { indeks } = getSesi().buku;
  /** The pairs that stand in the list of doubles; one NIK for two people has to be mended instead. */
  const mirip = useMemo(
    () =>
      indeks
        .listSemua([satu.id, lain.id])
        .filter((pasangan) => pasangan.satu.keluargaId !== pasangan.lain.orang.keluargaId && pasangan.lain.tingkat !== 'blok'),
    [satu, lain],
  );

  async function nyatakanOrangLain() {
    const isianList = mirip.map((pasangan) =>
      isianOrangLain(pasangan.satu.keluargaId === satu.id ? satu : lain, pasangan.satu.anggotaId, pasangan.lain.orang.anggotaId),
    );
    if (periksaSemua(isianList).length > 0) return;
    await simpanSemua(isianList, [], t('Dicatat: orang lain', 'Recorded: different people'));
    route('/ganda', true);
  }

  async function gabungkan(alasan: string) {
    const { desa, rt } = tetap.keluarga;
    const isi = { dari: ganda.id, anggota, alasan };
    const isian = { subjek: { jenis: 'keluarga' as const, id: tetap.id }, desa, rt, kind: 'keluarga.gabung', terjadi: hariIni.value, isi };
    const [tolakan] = periksa(isian);
    if (tolakan) return tolakan;
    await simpan(isian, [], t('Keluarga digabung', 'Families merged'));
    return null;
  }

  return (
    <>
      <Card title={t('Keluarganya', 'The families')}>
        <BandingBaris kiri={namaKeluarga(tetap)} kanan={namaKeluarga(ganda)} baris={barisKeluarga(tetap.keluarga, ganda.keluarga)} />
      </Card>
      {usul.length === 0 && (
        <Notice kind="warn" title={t('Belum tampak orang yang sama', 'Nobody seems to be in both')}>
          {t('Pastikan dulu sebelum menggabungkan.', 'Make sure before you merge them.')}
        </Notice>
      )}
      <BandingAnggota
        tetap={tetap.keluarga}
        ganda={ganda.keluarga}
        usul={usul}
        dilepas={dilepas}
        onLepas={(id) => setDilepas((lama) => (lama.has(id) ? new Set([...lama].filter((isi) => isi !== id)) : new Set([...lama, id])))}
      />
      {mirip.length > 0 && (
        <Button isWide onClick={() => void nyatakanOrangLain()}>
          {t('Orang lain, jangan tampilkan lagi', 'Different people, do not show again')}
        </Button>
      )}
      {isBedaDesa ? (
        <Notice kind="warn" title={t('Kedua keluarga di desa yang berbeda', 'The families are in different villages')}>
          {t('Catat kepindahannya di keluarga yang lama; jangan digabung.', 'Record the move on the old family; do not merge.')}
        </Notice>
      ) : (
        <Card title={t('Gabungkan', 'Merge')}>
          <div class="stack">
            <Tanya isian="tetap" tanya={t('Keluarga mana yang dipakai seterusnya?', 'Which family is kept?')} isWajib galat={null}>
              <PilihSatu opsi={[opsi(satu), opsi(lain)]} nilai={tetapId} isWajib onPilih={(id) => id !== null && setTetapId(id)} />
            </Tanya>
            <p class="soft">
              {t(
                'Riwayat keduanya tetap tersimpan. Bila keliru, batalkan di riwayat: keduanya terpisah lagi persis seperti sekarang.',
                'Both histories are kept. If it was wrong, withdraw it in the history: both are as they are now.',
              )}
            </p>
            <TanyaAlasan
              label={t('Mengapa digabung?', 'Why are they merged?')}
              contoh={t('Boleh diubah', 'You may change it')}
              usul={t('Keluarga yang sama tercatat dua kali', 'The same family was recorded twice')}
              tombol={t('Gabungkan', 'Merge')}
              onLanjut={gabungkan}
              onSelesai={() => route(alamatKeluarga(tetap.id), true)}
            />
          </div>
        </Card>
      )}
    </>
  );
}

/** An address of this app; anything else is not followed. */
const findAlamatDalam = (kembali: string | undefined): string | null => (kembali !== undefined && /^\/[a-z]/.test(kembali) ? kembali : null);

/** Draws the comparison of the two families in the address. */
export function BandingPage() {
  const { params, query } = useRoute();
  const { buku } = getSesi();
  const [satu, lain] = [buku.find('keluarga', params.satu ?? ''), buku.find('keluarga', params.lain ?? '')] as (Entri | undefined)[];
  if (!satu || !lain) return <TidakAda />;
  const formulir = findAlamatDalam(query.kembali);
  if (satu.id === lain.id) {
    return (
      <Shell judul={t('Bandingkan keluarga', 'Compare families')} kembali={alamatKeluarga(satu.id)}>
        <Notice kind="success" title={t('Kedua keluarga ini sudah digabung', 'These families are merged already')} />
      </Shell>
    );
  }
  return (
    <Shell judul={t('Bandingkan keluarga', 'Compare families')} kembali={formulir ?? alamatKeluarga(satu.id)}>
      {formulir !== null && (
        <Notice
          title={t('Isian formulir tadi disimpan', 'Your answers are kept')}
          action={<LinkButton href={formulir}>{t('Kembali ke formulir', 'Back to the form')}</LinkButton>}
        >
          {t('Bila ternyata bukan keluarga yang sama, lanjutkan mengisi.', 'If it is not the same family, go on filling in.')}
        </Notice>
      )}
      <Isi key={`${satu.id} ${lain.id}`} satu={satu} lain={lain} />
    </Shell>
  );
}
