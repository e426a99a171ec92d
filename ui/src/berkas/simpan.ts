// Hands the browser a file to keep.

/** Saves a file under a name; the name holds no person. */
export function simpanBerkas(nama: string, isi: Blob): void {
  const alamat = URL.createObjectURL(isi);
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  // The browser reads the file after this turn; freeing it at once would leave some browsers empty-handed.
  setTimeout(() => URL.revokeObjectURL(alamat), 10_000);
}
