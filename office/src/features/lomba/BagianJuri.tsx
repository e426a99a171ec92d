// The jury: names, and for each a link that one phone opens for one day; of a quiz also the question master's link.
import { alamatTautan, type Tautan, zTautan, zTautanDibuat } from '@lini/core/akses/tautan.ts';
import { aturanCerdas } from '@lini/core/lomba/langkah-lomba.ts';
import type { JuriLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { Qr } from '@lini/ui/components/Qr.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { ask } from '../../app/api.ts';
import { useAsk } from '../../app/use-ask.ts';
import { DaftarBerhalangan } from './DaftarBerhalangan.tsx';
import { GantiJuri } from './GantiJuri.tsx';
import { idDariNama } from './isian-aturan.ts';
import { langkahGanti } from './langkah-ganti.ts';
import type { MejaTerisi } from './meja-terisi.ts';
import { namaRegu } from './sebut-lomba.ts';
import { TandaBerhalangan } from './TandaBerhalangan.tsx';
import { useDetak } from './use-lomba.ts';

type Jadi = { readonly nama: string; readonly alamat: string };
const zTautanList = z.array(zTautan);

function TautanDialog({ jadi, onClose }: { jadi: Jadi | null; onClose: () => void }) {
  if (!jadi) return null;
  return (
    <Dialog isOpen onClose={onClose} title={t(`Tautan untuk ${jadi.nama}`, `Link for ${jadi.nama}`)}>
      <div class="contest-link">
        <Qr isi={jadi.alamat} label={t(`Kode tautan ${jadi.nama}`, `Code of the link of ${jadi.nama}`)} />
        <p>
          {t(
            'Pindai dengan ponsel juri, atau kirim alamat ini. Tautan hanya terbuka di satu ponsel, sampai hari acara berakhir, dan tidak ditampilkan lagi setelah jendela ini ditutup.',
            'Scan it with the phone of the juror, or send this address. It opens on one phone only, until the day of the gathering ends, and is not shown again.',
          )}
        </p>
        <input
          class="input"
          readOnly
          value={jadi.alamat}
          aria-label={t('Alamat tautan', 'Address of the link')}
          onFocus={(isi) => isi.currentTarget.select()}
        />
      </div>
    </Dialog>
  );
}

const keadaanTautan = (tautan: Tautan | undefined, isAda: boolean) =>
  tautan?.dicabut ? (
    <Badge tone="warn">{t('tautan dicabut', 'link taken back')}</Badge>
  ) : tautan?.dibuka ? (
    <Badge tone="good">{t('ponsel siap', 'phone ready')}</Badge>
  ) : (
    <Badge>{isAda ? t('tautan belum dibuka', 'link not opened') : t('belum ada tautan', 'no link yet')}</Badge>
  );

/** Makes a link for a juror or a question master; the address, or the sentence of a refusal. */
async function buatTautan(data: MejaTerisi['data'], tugas: 'juri' | 'soal', nama: string) {
  const kirim = { acaraId: data.lomba.atur?.acaraId, lombaId: data.lomba.id, tugas, nama };
  const jawaban = await ask('/api/tautan', zTautanDibuat, { kirim });
  return jawaban.ok ? { akun: jawaban.isi.akun, alamat: alamatTautan(location.origin, jawaban.isi.token) } : { galat: jawaban.galat.pesan };
}

/** Draws the jurors. */
export function BagianJuri({ meja }: { meja: MejaTerisi }) {
  const { data, tulis, isJalan } = meja;
  const { lomba, isBolehAtur } = data;
  const acaraId = lomba.atur?.acaraId ?? null;
  const tautan = useAsk(
    isBolehAtur && acaraId ? `/api/tautan?acara=${acaraId}` : null,
    zTautanList,
    `${lomba.juri.map((satu) => satu.akun).join()} ${useDetak()}`,
  );
  const [nama, setNama] = useState('');
  const [jadi, setJadi] = useState<Jadi | null>(null);
  const [galat, setGalat] = useState<string | null>(null);
  const isBuka = isBolehAtur && !lomba.tutup;
  const pengganti = (id: string): string | undefined => lomba.juri.find((satu) => satu.menggantikan === id)?.nama;
  const isPergi = (id: string): boolean => pengganti(id) !== undefined || lomba.berhalangan.some((satu) => satu.juri === id && satu.regu === null);
  const sudahMenilai = (id: string): string[] => data.masuk.flatMap((satu) => (satu.juri === id ? [namaRegu(lomba, satu.regu)] : []));
  const simpan = (juri: readonly JuriLomba[]) => tulis({ kind: 'lomba.juri', isi: { juri } });
  const tambah = async (): Promise<void> => {
    const baru = {
      id: idDariNama(
        nama,
        lomba.juri.map((satu) => satu.id),
      ),
      nama: nama.trim(),
      akun: null,
    };
    if (await simpan([...lomba.juri, baru])) setNama('');
  };
  const beriTautan = async (satu: JuriLomba): Promise<void> => {
    const hasil = await buatTautan(data, 'juri', satu.nama);
    if (hasil.galat !== undefined) return setGalat(hasil.galat);
    if (await simpan(lomba.juri.map((lain) => (lain.id === satu.id ? { ...lain, akun: hasil.akun } : lain))))
      setJadi({ nama: satu.nama, alamat: hasil.alamat });
  };
  const gantiJuri = async (lama: JuriLomba, penggantinya: string, alasan: string): Promise<boolean> => {
    const hasil = await buatTautan(data, 'juri', penggantinya);
    if (hasil.galat !== undefined) {
      setGalat(hasil.galat);
      return false;
    }
    const id = idDariNama(
      penggantinya,
      lomba.juri.map((satu) => satu.id),
    );
    const isJadi = await tulis(...langkahGanti(lomba, data.masuk, lama, { id, nama: penggantinya, akun: hasil.akun }, alasan));
    if (isJadi) setJadi({ nama: penggantinya, alamat: hasil.alamat });
    return isJadi;
  };
  const beriSoal = async (): Promise<void> => {
    const hasil = await buatTautan(data, 'soal', t('Pembawa soal', 'Question master'));
    if (hasil.galat !== undefined) return setGalat(hasil.galat);
    setJadi({ nama: t('pembawa soal', 'the question master'), alamat: hasil.alamat });
    tautan.retry();
  };
  return (
    <section class="card stack" aria-label={t('Juri', 'Jury')}>
      {galat && <Notice kind="error" title={galat} />}
      {lomba.juri.length === 0 && (
        <Notice title={t('Belum ada juri', 'No juror yet')}>
          {t(
            'Tulis nama juri, lalu beri tautan. Juri menilai di ponselnya sendiri, tanpa akun, juga tanpa sinyal.',
            'Write the name, then give a link. A juror judges on her own phone, without account or signal.',
          )}
        </Notice>
      )}
      <ul class="contest-jury">
        {lomba.juri.map((satu) => (
          <li key={satu.id}>
            <span class="firm">{satu.nama}</span>
            {isPergi(satu.id) ? (
              <Badge tone="neutral">
                {pengganti(satu.id) === undefined
                  ? t('tidak menilai lagi', 'judges no more')
                  : t(`digantikan ${pengganti(satu.id)}`, `replaced by ${pengganti(satu.id)}`)}
              </Badge>
            ) : (
              keadaanTautan(
                tautan.isi?.find((lain) => lain.akun === satu.akun),
                satu.akun !== null,
              )
            )}
            {isBuka && !isPergi(satu.id) && (
              <span class="cluster">
                {satu.akun ? (
                  <GantiJuri
                    juri={satu}
                    sudah={sudahMenilai(satu.id)}
                    isSemua={sudahMenilai(satu.id).length === lomba.regu.length}
                    isJalan={isJalan}
                    onGanti={(penggantinya, alasan) => gantiJuri(satu, penggantinya, alasan)}
                  />
                ) : (
                  <Button isCompact isBusy={isJalan} onClick={() => void beriTautan(satu)}>
                    {t('Beri tautan', 'Give a link')}
                  </Button>
                )}
                <TandaBerhalangan meja={meja} juri={satu} />
                {satu.akun === null && (
                  <Button
                    kind="quiet"
                    isCompact
                    icon="silang"
                    onClick={() => void simpan(lomba.juri.filter((lain) => lain.id !== satu.id))}
                    disabled={lomba.juri.length === 1}
                  >
                    {t('Hapus', 'Remove')}
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      <DaftarBerhalangan lomba={lomba} />
      {isBuka && (
        <form
          class="cluster"
          onSubmit={(peristiwa) => {
            peristiwa.preventDefault();
            if (nama.trim()) void tambah();
          }}
        >
          <label class="picker">
            <span class="picker-label">{t('Nama juri', 'Name of a juror')}</span>
            <input class="input input-compact" value={nama} maxLength={120} onInput={(isi) => setNama(isi.currentTarget.value)} />
          </label>
          <Button type="submit" icon="tambah" isBusy={isJalan} disabled={!nama.trim()}>
            {t('Tambah juri', 'Add a juror')}
          </Button>
          {aturanCerdas(lomba) && (
            <Button isBusy={isJalan} onClick={() => void beriSoal()}>
              {t('Tautan pembawa soal', 'Link of the question master')}
            </Button>
          )}
        </form>
      )}
      <TautanDialog jadi={jadi} onClose={() => setJadi(null)} />
    </section>
  );
}
