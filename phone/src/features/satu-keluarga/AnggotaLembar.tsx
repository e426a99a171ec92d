// The sheet of one member: what is known, and the forms that can be opened for just this person.

import { isUmurKka, isUmurTumbuh } from '@lini/core/anak/tanya-anak.ts';
import { konteksForm } from '@lini/core/form/form.ts';
import { isHamil } from '@lini/core/form/tanya-istri.ts';
import { type Anggota, isHadir, type Keluarga } from '@lini/core/keluarga/keluarga.ts';
import { JENIS_KELAMIN, STATUS_KAWIN } from '@lini/core/keluarga/pilihan.ts';
import { isIstri } from '@lini/core/pus/kotak.ts';
import { FORM } from '@lini/core/registry/form.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';
import { bacaDesa } from '../../app/desa.ts';
import { hariIni } from '../../app/waktu.ts';
import { AlurDaftar } from './AlurDaftar.tsx';
import { KeluargaLain } from './KeluargaLain.tsx';
import { RincianAnggota } from './RincianAnggota.tsx';

function listKind(anggota: Anggota, keluarga: Keluarga): string[] {
  // Who died or left is corrected in the history, where that was written.
  if (anggota.meninggal === null && anggota.pindah !== null) return ['anggota.kembali'];
  if (!isHadir(anggota)) return [];
  const istri = !isIstri(anggota)
    ? []
    : isHamil(keluarga, anggota.id)
      ? ['hamil.periksa', 'hamil.akhir', 'kb.status']
      : ['kb.status', 'kb.pelayanan', 'hamil.mulai'];
  const anak = [...(isUmurTumbuh(anggota, hariIni.value) ? ['anak.ukur'] : []), ...(isUmurKka(anggota, hariIni.value) ? ['anak.kka'] : [])];
  const cerai = isIstri(anggota) ? ['pasangan.cerai'] : [];
  return [...istri, ...anak, 'anggota.ubah', 'anggota.rincian', ...cerai, 'anggota.pindah', 'anggota.meninggal'];
}

export type AnggotaLembarProps = { anggota: Anggota | null; keluarga: Keluarga; onTutup: () => void };

/** Draws the sheet while a member is chosen. */
export function AnggotaLembar({ anggota, keluarga, onTutup }: AnggotaLembarProps) {
  if (!anggota) return null;
  const konteks = konteksForm({ keluarga, hariIni: hariIni.value, anggotaId: anggota.id, desa: bacaDesa });
  const kinds = listKind(anggota, keluarga);
  const form = FORM.filter((satu) => kinds.includes(satu.kind) && satu.tersedia(konteks));
  return (
    <Dialog isOpen onClose={onTutup} isSheet title={anggota.nama}>
      <div class="stack">
        <p class="soft">
          {[
            tt(labelPilihan(JENIS_KELAMIN, anggota.jenisKelamin)),
            tt(labelPilihan(STATUS_KAWIN, anggota.statusKawin)),
            anggota.lahir === null
              ? t('tanggal lahir belum diketahui', 'birth date not known')
              : t(`lahir ${formatTanggal(anggota.lahir)}`, `born ${formatTanggal(anggota.lahir)}`),
          ].join(' · ')}
        </p>
        <RincianAnggota anggota={anggota} keluarga={keluarga} />
        {!isHadir(anggota) && <KeluargaLain anggotaId={anggota.id} keluargaId={keluarga.id} />}
        {form.length > 0 && (
          <ul class="list">
            {form.map((satu) => (
              <ListRow
                key={satu.kind}
                title={tt(satu.judul)}
                href={alamatFormulirKeluarga({ keluargaId: keluarga.id, kind: satu.kind, anggotaId: anggota.id })}
              />
            ))}
          </ul>
        )}
        {isHadir(anggota) && <AlurDaftar konteks={konteks} />}
      </div>
    </Dialog>
  );
}
