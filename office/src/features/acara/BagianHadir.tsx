// Attendance while it happens: who is in, by kecamatan, late and uninvited ones marked, two entries made one.
import '@lini/ui/look/lembar.css';
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { hadirAcara } from '@lini/core/acara/baca-acara.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { sesiKini } from '@lini/core/acara/pintu.ts';
import { listSesiHadir, type SesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import { usulSama } from '@lini/core/acara/usul-sama.ts';
import { ringkasHadir } from '@lini/core/pelatihan/kehadiran.ts';
import { daftarHadirPdf, lembarDaftarHadir } from '@lini/ui/berkas/acara/daftar-hadir.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { UnduhKertas } from '@lini/ui/components/UnduhKertas.tsx';
import { UnduhLembar } from '@lini/ui/components/UnduhLembar.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatJam } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { DataTable } from '../../charts/DataTable.tsx';
import { Angka } from './Angka.tsx';
import { alamatAcara } from './alamat-acara.ts';
import type { BagianProps } from './bagian-props.ts';
import { DaftarHadir } from './DaftarHadir.tsx';
import { hadirPerKontingen } from './hadir-sesi.ts';
import { barisHadirKertas, hadirKertas, namaBerkas, penutupKertas } from './kertas.ts';
import { MejaHadir } from './MejaHadir.tsx';
import { MenungguHadir } from './MenungguHadir.tsx';
import { sebutJabatan } from './nama-orang.ts';
import { SamakanDialog } from './SamakanDialog.tsx';
import { useTulis } from './use-tulis.ts';

function Kontingen({ data, nama, sesi }: Pick<BagianProps, 'data' | 'nama'> & { sesi: string }) {
  const baris = hadirPerKontingen(data, sesi);
  // One contingent says what the figures above say already.
  if (baris.length < 2) return null;
  return (
    <section class="card chart" aria-labelledby="hadir-kontingen">
      <h2 id="hadir-kontingen">{t('Menurut kontingen', 'By contingent')}</h2>
      <DataTable
        judul={t('Tabel kehadiran menurut kontingen', 'Table by contingent')}
        kolom={[
          { judul: t('Kontingen', 'Contingent') },
          { judul: t('Diundang', 'Invited'), isAngka: true },
          { judul: t('Hadir', 'Here'), isAngka: true },
          { judul: t('Datang langsung', 'Walked in'), isAngka: true },
          { judul: t('Belum datang', 'Not yet'), isAngka: true },
        ]}
        baris={baris.map((satu) => ({
          kunci: satu.kode ?? '',
          sel: [
            nama(satu.kode) ?? t('tidak diketahui', 'not known'),
            formatAngka(satu.diundang),
            formatAngka(satu.hadir),
            formatAngka(satu.langsung),
            formatAngka(satu.belum),
          ],
        }))}
      />
    </section>
  );
}

/** The session of this moment on the days of the gathering; looked at afterwards, the first. */
function sesiDilihat({ isi, hariIni }: SatuAcara): SesiHadir | undefined {
  const semua = listSesiHadir(isi.rencana);
  return (semua.at(-1)?.tanggal ?? '') < hariIni ? semua[0] : sesiKini(isi, hariIni, formatJam(Date.now()).replace('.', ':'));
}

/** Draws the part for one session, the one of now at first. */
export function BagianHadir({ data, nama, menunggu, segarkan }: BagianProps) {
  const { isSibuk, galat, tulis } = useTulis(data, segarkan);
  const sesiList = listSesiHadir(data.isi.rencana);
  const [dipilih, setDipilih] = useState<string | null>(null);
  const [samakan, setSamakan] = useState<Peserta | null>(null);
  const [isMeja, setMeja] = useState(false);
  const sesi = sesiList.find(({ id }) => id === dipilih) ?? sesiDilihat(data);
  if (!sesi) {
    return (
      <EmptyState title={t('Tidak ada bagian yang kehadirannya dicatat', 'Attendance is taken nowhere')}>
        {t('Ubah rencananya, lalu tandai Catat hadir pada bagian yang perlu.', 'Change the plan and mark Attendance where it is needed.')}
      </EmptyState>
    );
  }
  const undangan = new Set(data.isi.peserta.keys());
  const isLewat = (data.isi.rencana?.selesai ?? '') < data.hariIni;
  const ringkas = ringkasHadir(
    hadirAcara(data.isi).filter((satu) => satu.sesi === sesi.id),
    undangan,
  );
  const masukan = {
    ...hadirKertas(data, sesi),
    orang: barisHadirKertas(data, sesi.id, nama),
    bentuk: 'sudah-diisi' as const,
    barisKosong: 0,
    penutup: penutupKertas(data),
  };
  return (
    <>
      <div class="cluster apart no-print">
        <label class="picker">
          <span class="picker-label">{t('Bagian', 'Session')}</span>
          <select class="input input-compact" value={sesi.id} onChange={(p) => setDipilih(p.currentTarget.value)}>
            {sesiList.map((satu) => (
              <option key={satu.id} value={satu.id}>{`${satu.mulai.replace(':', '.')} ${satu.judul}`}</option>
            ))}
          </select>
        </label>
        <span class="cluster">
          {!isMeja && data.isi.dibatalkan === null && (
            <Button isCompact icon="centang" onClick={() => setMeja(true)}>
              {t('Ketik daftar hadir kertas', 'Type the signed list')}
            </Button>
          )}
          <UnduhKertas
            isCompact
            label={t('Daftar hadir (PDF)', 'Attendance (PDF)')}
            nama={namaBerkas(data, 'daftar-hadir')}
            susun={() => daftarHadirPdf(masukan)}
            isKosong={ringkas.hadir === 0}
          />
        </span>
      </div>
      {galat && <Notice kind="error" title={galat} />}
      <MenungguHadir data={data} segarkan={segarkan} menunggu={menunggu} />
      <Angka
        daftar={[
          [t('Hadir', 'Here'), formatAngka(ringkas.hadir)],
          [t('Diundang', 'Invited'), formatAngka(ringkas.diundang)],
          [isLewat ? t('Tidak datang', 'Did not come') : t('Belum datang', 'Not yet'), formatAngka(ringkas.tidakHadir)],
          [t('Datang langsung', 'Walked in'), formatAngka(ringkas.datangLangsung)],
        ]}
      />
      {ringkas.hadir === 0 && !isMeja && (
        <EmptyState
          icon="orang"
          title={t('Belum ada yang tercatat hadir', 'Nobody was noted yet')}
          action={<a href={alamatAcara(data.isi.id, 'petugas')}>{t('Siapkan petugas pintu', 'Prepare door keepers')}</a>}
        >
          {t(
            'Petugas pintu memindai kartu peserta dengan ponsel, tanpa sinyal pun bisa; namanya muncul di sini begitu ponselnya tersambung. Bila hadirnya ditandatangani di kertas, tekan Ketik daftar hadir kertas.',
            'Door keepers scan the passes with their phones, also without a signal; names appear here once connected. If people signed on paper, press Type the signed list.',
          )}
        </EmptyState>
      )}
      {usulSama(data.isi).map(({ langsung, lain }) => (
        <Notice
          key={`${langsung.id} ${lain.id}`}
          kind="warn"
          title={t(`${langsung.nama} tertulis dua kali?`, `Is ${langsung.nama} written twice?`)}
          action={
            <Button isBusy={isSibuk} onClick={() => void tulis({ kind: 'acara.samakan', isi: { orangA: langsung.id, orangB: lain.id } })}>
              {t('Ya, orang yang sama', 'Yes, one person')}
            </Button>
          }
        >
          {t(
            `Datang langsung di pintu, dan ada juga ${lain.nama} (${[sebutJabatan(lain), nama(lain.desa)].filter(Boolean).join(', ')}). Bila dua orang, biarkan.`,
            `Walked in at the door; there is also ${lain.nama} (${[sebutJabatan(lain), nama(lain.desa)].filter(Boolean).join(', ')}). If they are two people, leave it.`,
          )}
        </Notice>
      ))}
      <Kontingen data={data} nama={nama} sesi={sesi.id} />
      {isMeja ? (
        <MejaHadir key={sesi.id} data={data} nama={nama} segarkan={segarkan} sesi={sesi} onTutup={() => setMeja(false)} />
      ) : (
        <DaftarHadir data={data} nama={nama} sesi={sesi.id} onSamakan={setSamakan} />
      )}
      {ringkas.hadir > 0 && (
        <UnduhLembar
          lembar={lembarDaftarHadir(masukan)}
          nama={namaBerkas(data, 'daftar-hadir')}
          ringkasan={t(
            `${masukan.acara}: ${ringkas.hadir} hadir dari ${ringkas.diundang} undangan.`,
            `${masukan.acara}: ${ringkas.hadir} of ${ringkas.diundang} came.`,
          )}
        />
      )}
      {samakan && (
        <SamakanDialog
          data={data}
          nama={nama}
          orang={samakan}
          onTutup={() => setSamakan(null)}
          onSamakan={(lain) => {
            setSamakan(null);
            void tulis({ kind: 'acara.samakan', isi: { orangA: samakan.id, orangB: lain } });
          }}
        />
      )}
    </>
  );
}
