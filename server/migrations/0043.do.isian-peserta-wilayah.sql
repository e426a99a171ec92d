-- What participants say of themselves (why they cannot come, what should be better, what they promise) is read as their scores are: at a
-- gathering of the whole kabupaten by the kabupaten, and by PKB and koordinator of their own area.
create or replace function kind_dibaca(kind text) returns text
  language sql immutable parallel safe
  return case
    when kind in ('konseling.rahasia', 'keluarga.sejahtera') then 'penulis-pkb'
    when kind in ('catin.daftar', 'catin.damping') then 'penulis-ppkbd-pkb'
    when kind in ('acara.jawab-tes', 'acara.nilai-tes', 'acara.jawab', 'acara.evaluasi', 'acara.rencana-aksi') then 'panitia-wilayah'
    when kind in ('acara.hadir', 'acara.samakan', 'acara.sertifikat', 'acara.pengemudi') then 'panitia'
    when kind in ('lomba.protes', 'lomba.berhalangan', 'lomba.diskualifikasi', 'lomba.tulis') then 'panitia'
    when kind in ('lomba.denda', 'lomba.putus-seri', 'lomba.putus-protes') then 'penyelenggara'
    when kind in ('lomba.nilai', 'lomba.suara', 'lomba.umumkan') then 'juri'
    when kind = 'acara.foto' then 'galeri'
    else 'desa' end;

update catatan c set (dibaca, pemilik) = (select t.dibaca, t.pemilik from dibaca_tentang(c.kind, c.isi, c.oleh) t)
  where c.subjek_jenis = 'acara' and c.kind in ('acara.jawab', 'acara.evaluasi', 'acara.rencana-aksi', 'catatan.batal', 'catatan.koreksi');
