// The desk where a signed list is typed: who is shown, who is ticked, which hour counts, and what Enter does.
import type { IsiHadir } from '@lini/core/acara/hadir.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { SesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatJam } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import type { BagianProps } from './bagian-props.ts';
import { isBelumTiba, jamUsul, listMeja, type OrangMeja } from './daftar-meja.ts';
import { cocokCari, kecamatanOrang } from './nama-orang.ts';
import { useSimpanHadir } from './simpan-hadir.ts';

const jamKini = (): string => formatJam(Date.now()).replace('.', ':');

/** Who is ticked, and the ticking. */
function useTanda() {
  const [ditandai, setDitandai] = useState<ReadonlySet<string>>(new Set());
  const ubah = (idList: readonly string[], isDitandai: boolean): void =>
    setDitandai(new Set(isDitandai ? [...ditandai, ...idList] : [...ditandai].filter((id) => !idList.includes(id))));
  return { ditandai, ubah };
}

/** The list of a session as it stands with what was typed, and its notes; `catat` does nothing while the hour is wrong. */
export function useMeja({ data, nama, segarkan, sesi }: Pick<BagianProps, 'data' | 'nama' | 'segarkan'> & { sesi: SesiHadir }) {
  const [cari, setCari] = useState('');
  const [isBelum, setBelum] = useState(false);
  const [jam, setJam] = useState(() => jamUsul(sesi, data.hariIni, jamKini()));
  const [kabar, setKabar] = useState('');
  const tanda = useTanda();
  const simpan = useSimpanHadir(data.isi, segarkan);
  const semua = listMeja(data, sesi.id);
  const diketik = (id: string) => simpan.diketik(sesi.id, id);
  const isTercatat = ({ orang, hadir }: OrangMeja): boolean => {
    const satu = diketik(orang.id);
    return hadir !== null || (satu !== undefined && satu.keadaan !== 'gagal');
  };
  const isJamSalah = jam === '' || isBelumTiba(sesi.tanggal, jam, data.hariIni, jamKini());
  const catat = (daftar: readonly Pick<IsiHadir, 'pesertaId' | 'cara' | 'orang'>[]): void => {
    if (isJamSalah) return;
    simpan.catat(daftar.map((satu) => ({ ...satu, sesi: sesi.id, arah: 'masuk', saat: `${sesi.tanggal}T${jam}` })));
    tanda.ubah(
      daftar.map(({ pesertaId }) => pesertaId),
      false,
    );
  };
  const catatSatu = (orang: Peserta, isLangsung = false): void => {
    catat([{ pesertaId: orang.id, cara: isLangsung ? 'langsung' : 'cari', orang: isLangsung ? orang : null }]);
    setCari('');
    setKabar(t(`${orang.nama} dicatat hadir.`, `${orang.nama} was noted.`));
  };
  const tampil = semua.filter(
    (satu) => (!isBelum || !isTercatat(satu)) && cocokCari(cari, satu.orang.nama, nama(satu.orang.desa), nama(kecamatanOrang(satu.orang))),
  );
  const terpilih = semua.filter((satu) => tanda.ditandai.has(satu.orang.id) && !isTercatat(satu)).map(({ orang }) => orang);
  const tercatat = semua.filter(isTercatat).length;
  return {
    cari,
    setCari,
    isBelum,
    setBelum,
    jam,
    setJam,
    isJamSalah,
    kabar,
    setKabar,
    tanda,
    semua,
    tampil,
    terpilih,
    tercatat,
    diketik,
    isTercatat,
    catat,
    catatSatu,
  };
}

export type Meja = ReturnType<typeof useMeja>;
