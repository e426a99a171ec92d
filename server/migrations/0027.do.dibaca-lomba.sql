-- Votes that settled a tie, a juror's reason to stand aside and why a team is out are the committee's until the result is announced.
create or replace function kind_dibaca(kind text) returns text
  language sql immutable parallel safe
  return case
    when kind in ('konseling.rahasia', 'keluarga.sejahtera') then 'penulis-pkb'
    when kind in ('catin.daftar', 'catin.damping') then 'penulis-ppkbd-pkb'
    when kind in ('acara.jawab', 'acara.hadir', 'acara.samakan', 'acara.jawab-tes', 'acara.nilai-tes', 'acara.evaluasi', 'acara.rencana-aksi') then 'panitia'
    when kind in ('lomba.denda', 'lomba.protes', 'lomba.putus-seri', 'lomba.berhalangan', 'lomba.diskualifikasi') then 'panitia'
    when kind in ('lomba.nilai', 'lomba.suara') then 'juri'
    else 'desa' end;

update catatan c set (dibaca, pemilik) = (select t.dibaca, t.pemilik from dibaca_tentang(c.kind, c.isi, c.oleh) t)
  where c.subjek_jenis = 'lomba' and c.kind in ('lomba.putus-seri', 'lomba.berhalangan', 'lomba.diskualifikasi', 'catatan.batal', 'catatan.koreksi');
