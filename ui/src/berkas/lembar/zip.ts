// Replaces one file inside a ZIP without touching the others; just what is needed to mend a spreadsheet that was written.

const TANDA_PUSAT = 0x02014b50;
const TANDA_LOKAL = 0x04034b50;
const TANDA_AKHIR = 0x06054b50;
const PANJANG_AKHIR = 22;
const PANJANG_PUSAT = 46;
const PANJANG_LOKAL = 30;

type Anggota = { readonly nama: string; readonly cara: number; readonly crc: number; readonly asli: number; readonly isi: Uint8Array<ArrayBuffer> };

const TABEL_CRC = Uint32Array.from({ length: 256 }, (_, ke) => {
  let sisa = ke;
  for (let bit = 0; bit < 8; bit++) sisa = sisa & 1 ? (sisa >>> 1) ^ 0xedb88320 : sisa >>> 1;
  return sisa;
});
const hitungCrc = (bita: Uint8Array): number => ~bita.reduce((crc, satu) => (TABEL_CRC[(crc ^ satu) & 0xff] ?? 0) ^ (crc >>> 8), 0xffffffff) >>> 0;

const lewat = async (bita: Uint8Array<ArrayBuffer>, alir: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bita]).stream().pipeThrough(alir)).arrayBuffer());

function listAnggota(zip: Uint8Array): Anggota[] {
  const lihat = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let akhir = zip.length - PANJANG_AKHIR;
  while (akhir >= 0 && lihat.getUint32(akhir, true) !== TANDA_AKHIR) akhir--;
  if (akhir < 0) throw new Error('Bukan berkas ZIP');
  const daftar: Anggota[] = [];
  let pada = lihat.getUint32(akhir + 16, true);
  while (lihat.getUint32(pada, true) === TANDA_PUSAT) {
    const [cara, crc, padat, asli] = [
      lihat.getUint16(pada + 10, true),
      lihat.getUint32(pada + 16, true),
      lihat.getUint32(pada + 20, true),
      lihat.getUint32(pada + 24, true),
    ];
    const [panjangNama, ekstra, komentar] = [lihat.getUint16(pada + 28, true), lihat.getUint16(pada + 30, true), lihat.getUint16(pada + 32, true)];
    const lokal = lihat.getUint32(pada + 42, true);
    const mulai = lokal + PANJANG_LOKAL + lihat.getUint16(lokal + 26, true) + lihat.getUint16(lokal + 28, true);
    const nama = new TextDecoder().decode(zip.subarray(pada + PANJANG_PUSAT, pada + PANJANG_PUSAT + panjangNama));
    daftar.push({ nama, cara, crc, asli, isi: new Uint8Array(zip.slice(mulai, mulai + padat)) });
    pada += PANJANG_PUSAT + panjangNama + ekstra + komentar;
  }
  return daftar;
}

/** The fields that the local and the central heading share. */
function tulisBersama(lihat: DataView, pada: number, { nama, cara, crc, asli, isi }: Anggota): void {
  lihat.setUint16(pada, 20, true);
  // Bit 11: the name is UTF-8.
  lihat.setUint16(pada + 2, 0x800, true);
  lihat.setUint16(pada + 4, cara, true);
  // 1 January 1980: the day of a file inside says nothing.
  lihat.setUint16(pada + 8, 0x21, true);
  lihat.setUint32(pada + 10, crc, true);
  lihat.setUint32(pada + 14, isi.length, true);
  lihat.setUint32(pada + 18, asli, true);
  lihat.setUint16(pada + 22, nama.length, true);
}

function tulisKepala(panjang: number, tanda: number, mulai: number, anggota: Anggota, lokal?: number): Uint8Array<ArrayBuffer> {
  const nama = new TextEncoder().encode(anggota.nama);
  const bita = new Uint8Array(panjang + nama.length);
  const lihat = new DataView(bita.buffer);
  lihat.setUint32(0, tanda, true);
  tulisBersama(lihat, mulai, anggota);
  if (lokal !== undefined) {
    lihat.setUint16(4, 20, true);
    lihat.setUint32(42, lokal, true);
  }
  bita.set(nama, panjang);
  return bita;
}

async function rakit(daftar: readonly Anggota[]): Promise<Uint8Array<ArrayBuffer>> {
  const isi: Uint8Array<ArrayBuffer>[] = [];
  const pusat: Uint8Array<ArrayBuffer>[] = [];
  let pada = 0;
  for (const anggota of daftar) {
    const kepala = tulisKepala(PANJANG_LOKAL, TANDA_LOKAL, 4, anggota);
    pusat.push(tulisKepala(PANJANG_PUSAT, TANDA_PUSAT, 6, anggota, pada));
    isi.push(kepala, anggota.isi);
    pada += kepala.length + anggota.isi.length;
  }
  const akhir = new DataView(new ArrayBuffer(PANJANG_AKHIR));
  akhir.setUint32(0, TANDA_AKHIR, true);
  akhir.setUint16(8, daftar.length, true);
  akhir.setUint16(10, daftar.length, true);
  akhir.setUint32(
    12,
    pusat.reduce((jumlah, satu) => jumlah + satu.length, 0),
    true,
  );
  akhir.setUint32(16, pada, true);
  return new Uint8Array(await new Blob([...isi, ...pusat, akhir.buffer]).arrayBuffer());
}

/** The ZIP with the text of the file `nama` changed by `ubah`; the others stay bit for bit. */
export async function ubahDalamZip(zip: Uint8Array, nama: string, ubah: (teks: string) => string): Promise<Uint8Array<ArrayBuffer>> {
  const daftar = await Promise.all(
    listAnggota(zip).map(async (satu): Promise<Anggota> => {
      if (satu.nama !== nama) return satu;
      const lama = satu.cara === 0 ? satu.isi : await lewat(satu.isi, new DecompressionStream('deflate-raw'));
      const baru = new TextEncoder().encode(ubah(new TextDecoder().decode(lama)));
      return { nama, cara: 8, crc: hitungCrc(baru), asli: baru.length, isi: await lewat(baru, new CompressionStream('deflate-raw')) };
    }),
  );
  return rakit(daftar);
}
