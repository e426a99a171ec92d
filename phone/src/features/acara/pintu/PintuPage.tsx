// The door of a gathering: scan, find a name, or write a walk-in down; works on several phones at once without a signal.
import '../acara.css';
import type { ArahHadir } from '@lini/core/acara/hadir.ts';
import { sesiKini } from '@lini/core/acara/pintu.ts';
import { listSesiHadir, type SesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import { isBolehMenulis } from '@lini/core/catatan/peran-sasaran.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { Pemindai } from '@lini/ui/components/Pemindai.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import type { EntriSubjek } from '../../../app/entri.ts';
import { Shell } from '../../../app/Shell.tsx';
import { getSesi } from '../../../app/sesi.ts';
import { detik, hariIni } from '../../../app/waktu.ts';
import { alamatAcara, alamatBagian } from '../alamat-acara.ts';
import { BelumAda } from '../BelumAda.tsx';
import { daftarAcara } from '../orang-acara.ts';
import { jamMenit } from '../saat-ini.ts';
import { useAcara } from '../use-acara.ts';
import { CariNama } from './CariNama.tsx';
import { JawabanPintu } from './JawabanPintu.tsx';
import { PilihSesi } from './PilihSesi.tsx';
import { TulisLangsung } from './TulisLangsung.tsx';
import { usePintu } from './use-pintu.ts';

type Cara = { readonly jenis: 'pindai' | 'cari' } | { readonly jenis: 'tulis'; readonly nama: string; readonly id: string | null };

function Hitungan({ entri, sesi }: { entri: EntriSubjek<'acara'>; sesi: SesiHadir }) {
  const { hadir } = daftarAcara(entri.keadaan);
  const milik = hadir.filter((satu) => satu.sesi === sesi.id);
  const langsung = milik.filter((satu) => satu.isDatangLangsung).length;
  const undangan = entri.keadaan.peserta.size;
  return (
    <LinkButton isWide icon="kelompok" href={alamatBagian(entri.id, 'hadir')}>
      <span class="tabular">
        {t(`${milik.length - langsung} dari ${undangan} undangan hadir`, `${milik.length - langsung} of ${undangan} invited are here`)}
        {langsung > 0 && t(` + ${langsung} langsung`, ` + ${langsung} walk-ins`)}
      </span>
    </LinkButton>
  );
}

function Cara({
  cara,
  entri,
  sesi,
  pintu,
  onCara,
}: {
  cara: Cara;
  entri: EntriSubjek<'acara'>;
  sesi: SesiHadir;
  pintu: ReturnType<typeof usePintu>;
  onCara: (cara: Cara) => void;
}) {
  const daftar = daftarAcara(entri.keadaan);
  if (cara.jenis === 'tulis') {
    return (
      <TulisLangsung
        key={`${cara.id} ${cara.nama}`}
        orang={daftar.orang}
        wilayah={entri.keadaan.desa}
        nama={cara.nama}
        id={cara.id}
        onTutup={() => onCara({ jenis: 'cari' })}
        onPilih={(id) => {
          pintu.pilih(id);
          onCara({ jenis: 'cari' });
        }}
        onSimpan={(orang) => {
          pintu.tulis(orang);
          onCara({ jenis: 'cari' });
        }}
      />
    );
  }
  return cara.jenis === 'pindai' ? (
    <Pemindai onBaca={pintu.pindai} onCariNama={() => onCara({ jenis: 'cari' })} />
  ) : (
    <>
      <Button isWide icon="kamera" onClick={() => onCara({ jenis: 'pindai' })}>
        {t('Pindai kartu', 'Scan passes')}
      </Button>
      <CariNama daftar={daftar} sesi={sesi.id} onPilih={pintu.pilih} onTulis={(nama) => onCara({ jenis: 'tulis', nama, id: null })} />
    </>
  );
}

function Pintu({ entri, kini }: { entri: EntriSubjek<'acara'>; kini: SesiHadir }) {
  const semua = listSesiHadir(entri.keadaan.rencana);
  const [dipilih, setDipilih] = useState<string | null>(null);
  const [arah, setArah] = useState<ArahHadir>('masuk');
  const [cara, setCara] = useState<Cara>({ jenis: 'pindai' });
  const sesi = semua.find((satu) => satu.id === dipilih) ?? kini;
  const pintu = usePintu(entri.id, sesi.id, arah);
  const { tulisSebagai } = pintu.jawaban;
  const ganti = (baru: Cara): void => {
    setCara(baru);
    window.scrollTo(0, 0);
  };
  return (
    <div class="stack pintu">
      {sesi.tanggal !== hariIni.value && (
        <Notice
          kind="warn"
          title={t(`Sesi ini ${formatTanggal(sesi.tanggal)}, bukan hari ini`, `This session is on ${formatTanggal(sesi.tanggal)}, not today`)}
        />
      )}
      <PilihSesi semua={semua} sesi={sesi} kini={kini} arah={arah} onSesi={setDipilih} onArah={setArah} />
      <JawabanPintu
        jawaban={pintu.jawaban}
        onBatal={pintu.batal}
        onTulis={tulisSebagai === null ? null : () => ganti({ jenis: 'tulis', nama: '', id: tulisSebagai })}
      />
      <Cara cara={cara} entri={entri} sesi={sesi} pintu={pintu} onCara={ganti} />
      {cara.jenis !== 'tulis' && (
        <>
          <Button isWide icon="tambah" onClick={() => ganti({ jenis: 'tulis', nama: '', id: null })}>
            {t('Datang langsung', 'Walk-in')}
          </Button>
          <Hitungan entri={entri} sesi={sesi} />
        </>
      )}
    </div>
  );
}

/** Draws the door of the gathering in the address. */
export function PintuPage() {
  const { akun } = getSesi();
  const { id, entri } = useAcara();
  // The session of now moves on with the clock.
  const kini = entri && sesiKini(entri.keadaan, hariIni.value, jamMenit(detik.value));
  if (!entri?.keadaan.rencana || !kini) return <BelumAda />;
  const kembali = akun.tamu ? '/' : alamatAcara(id);
  return (
    <Shell judul={t('Pintu', 'Door')} kembali={kembali} isFormulir>
      {isBolehMenulis('acara.hadir', akun.peran) ? (
        <Pintu entri={entri} kini={kini} />
      ) : (
        <Notice title={t('Kehadiran dicatat petugas pintu', 'The door is kept by the committee')}>
          {t('Tunjukkan kartu peserta Ibu atau Bapak kepada petugas.', 'Show your pass to them.')}
        </Notice>
      )}
    </Shell>
  );
}
