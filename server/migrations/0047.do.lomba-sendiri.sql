-- A PKB or koordinator reads the decision on her own protest, and on one of a team of her own area; and that such a team is disqualified. Whoever
-- else is disqualified, who of the jury is excused and why, and the written scores are read of a competition of the whole kabupaten by its own
-- office alone; of one of a kecamatan by its committee, as before.

create or replace function kind_dibaca(kind text) returns text
  language sql immutable parallel safe
  return case
    when kind in ('konseling.rahasia', 'keluarga.sejahtera') then 'penulis-pkb'
    when kind in ('catin.daftar', 'catin.damping') then 'penulis-ppkbd-pkb'
    when kind in ('acara.jawab-tes', 'acara.nilai-tes', 'acara.jawab', 'acara.evaluasi', 'acara.rencana-aksi') then 'panitia-wilayah'
    when kind in ('lomba.berhalangan', 'lomba.diskualifikasi', 'lomba.tulis') then 'panitia-wilayah'
    when kind in ('acara.hadir', 'acara.samakan', 'acara.pengemudi') then 'panitia'
    when kind = 'acara.sertifikat' then 'pemegang'
    when kind = 'lomba.protes' then 'panitia'
    when kind in ('lomba.denda', 'lomba.putus-seri', 'lomba.putus-protes') then 'penyelenggara'
    when kind in ('lomba.nilai', 'lomba.suara', 'lomba.umumkan') then 'juri'
    when kind = 'acara.foto' then 'galeri'
    else 'desa' end;

update catatan c set (dibaca, pemilik) = (select t.dibaca, t.pemilik from dibaca_tentang(c.kind, c.isi, c.oleh) t)
  where c.subjek_jenis = 'lomba' and c.kind in ('lomba.berhalangan', 'lomba.diskualifikasi', 'lomba.tulis', 'catatan.batal', 'catatan.koreksi');

-- Ids of what is kept from offices that only take part, but not from those whom it is about: decisions on protests of the present account or of teams of its area, and
-- disqualifications of such teams, with what corrects and withdraws them. A PKB of some villages stands for the contingent of their kecamatan.
create function lomba_sendiri() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive saya as (
      select p.wilayah from akun a join penugasan p on p.akun = a.id
      where a.id = akun_kini() and a.peran in ('pkb', 'koordinator') and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    ), tentang as (
      select c.id, c.kind, c.isi, c.subjek_id as lomba, c.oleh, c.terjadi, c.dicatat from catatan c
      where exists (select from saya) and c.kab in (select distinct left(t, 5) from acara_terlihat() t) and c.subjek_jenis = 'lomba' and c.desa in (select acara_terlihat())
        and c.kind in ('lomba.regu', 'lomba.protes', 'lomba.putus-protes', 'lomba.diskualifikasi', 'catatan.batal', 'catatan.koreksi')
    ), daftar as (
      select distinct on (t.lomba) t.lomba, t.isi from tentang t where t.kind = 'lomba.regu' order by t.lomba, t.terjadi desc, t.dicatat desc, t.id desc
    ), regu as (
      select d.lomba, r ->> 'id' as id from daftar d cross join lateral jsonb_array_elements(d.isi -> 'regu') r cross join lateral (select r ->> 'kontingen' as kode) k
      where exists (select from saya s where k.kode = s.wilayah or starts_with(k.kode, s.wilayah || '.') or starts_with(s.wilayah, k.kode || '.'))
    ), protes as (
      select t.lomba, t.id::text as id from tentang t
      where t.kind = 'lomba.protes' and (t.oleh = akun_kini() or (t.lomba, t.isi ->> 'regu') in (select r.lomba, r.id from regu r))
    ), sendiri as (
      select t.id from tentang t
      where (t.kind = 'lomba.putus-protes' and (t.lomba, t.isi ->> 'protesId') in (select p.lomba, p.id from protes p))
        or (t.kind = 'lomba.diskualifikasi' and (t.lomba, t.isi ->> 'regu') in (select r.lomba, r.id from regu r))
      union
      select t.id from tentang t join sendiri s on s.id = sasaran_catatan(t.kind, t.isi)
    )
    select s.id from sendiri s
  $$;
revoke execute on function lomba_sendiri() from public;
grant execute on function lomba_sendiri() to lini_app;

create policy lomba_sendiri on catatan for select to lini_app using (
  subjek_jenis = 'lomba' and dibaca in ('penyelenggara', 'panitia-wilayah') and dibaca in (select dibaca_peran()) and id in (select lomba_sendiri())
);
