-- Scores at a gathering of the whole kabupaten: the kabupaten reads all of them, PKB and koordinator those of the cadres of their own area
-- (decision 0023). At a gathering of a kecamatan its committee reads all of them, as before.

create or replace function kind_dibaca(kind text) returns text
  language sql immutable parallel safe
  return case
    when kind in ('konseling.rahasia', 'keluarga.sejahtera') then 'penulis-pkb'
    when kind in ('catin.daftar', 'catin.damping') then 'penulis-ppkbd-pkb'
    when kind in ('acara.jawab-tes', 'acara.nilai-tes') then 'panitia-wilayah'
    when kind in ('acara.jawab', 'acara.hadir', 'acara.samakan', 'acara.evaluasi', 'acara.rencana-aksi') then 'panitia'
    when kind in ('acara.sertifikat', 'acara.pengemudi') then 'panitia'
    when kind in ('lomba.denda', 'lomba.protes', 'lomba.putus-seri', 'lomba.berhalangan', 'lomba.diskualifikasi', 'lomba.tulis') then 'panitia'
    when kind in ('lomba.nilai', 'lomba.suara', 'lomba.umumkan') then 'juri'
    when kind = 'acara.foto' then 'galeri'
    else 'desa' end;

create or replace function pembaca(dibaca text) returns text[]
  language sql immutable parallel safe
  return case dibaca when 'penulis-pkb' then array['pkb'] when 'penulis-ppkbd-pkb' then array['ppkbd', 'pkb']
    when 'panitia' then array['pkb', 'koordinator', 'kabupaten'] when 'panitia-wilayah' then array['pkb', 'koordinator', 'kabupaten']
    when 'juri' then array['koordinator', 'kabupaten'] when 'galeri' then array['pkb', 'koordinator', 'kabupaten'] end;

create or replace function dibaca_peran() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d from akun a cross join unnest(array['penulis-pkb', 'penulis-ppkbd-pkb', 'panitia', 'panitia-wilayah', 'juri', 'galeri']) d
    where a.id = akun_kini() and a.peran = any (pembaca(d))
  $$;

alter table catatan drop constraint catatan_dibaca_check;
alter table catatan add constraint catatan_dibaca_check
  check (dibaca in ('desa', 'penulis-pkb', 'penulis-ppkbd-pkb', 'panitia', 'panitia-wilayah', 'juri', 'galeri'));

-- The people of the present account's own area whose scores it reads: cadres by where they work now, whatever an invitation says; somebody
-- without account by every village that invitations and doors ever gave her, so that naming her anew wins nobody over.
create function peserta_wilayah() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with milik as (
      select p.wilayah from penugasan p join akun k on k.id = p.akun and k.peran in ('pkb', 'koordinator', 'kabupaten')
      where p.akun = akun_kini() and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    ), disebut as (
      select o.isi ->> 'id' as id, o.isi ->> 'desa' as desa
      from catatan c cross join lateral (
        select e from jsonb_array_elements(case when c.kind = 'acara.undang' then c.isi -> 'peserta' else jsonb_build_array(c.isi -> 'orang') end) e
      ) o (isi)
      where c.subjek_jenis = 'acara' and c.kind in ('acara.undang', 'acara.hadir') and c.desa in (select t from acara_terlihat() t where length(t) = 5)
        and jsonb_typeof(o.isi) = 'object'
    )
    select p.akun from penugasan p join akun a on a.id = p.akun
    where a.peran in ('sub-ppkbd', 'ppkbd') and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
      and exists (select from milik m where p.wilayah = m.wilayah or starts_with(p.wilayah, m.wilayah || '.'))
    union
    select d.id::uuid from disebut d where not exists (select from akun a where a.id::text = d.id)
    group by d.id
    having bool_and(exists (select from milik m where d.desa = m.wilayah or starts_with(d.desa, m.wilayah || '.')))
  $$;
revoke execute on function peserta_wilayah() from public;
grant execute on function peserta_wilayah() to lini_app;

drop policy acara_baca on catatan;
create policy acara_baca on catatan for select to lini_app using (
  subjek_jenis in ('acara', 'lomba') and (
    oleh = (select akun_kini()) or pemilik = (select akun_kini()) or untuk = (select akun_kini())
    or (desa in (select acara_terlihat()) and (
      dibaca = 'desa'
      or (dibaca = 'panitia' and dibaca in (select dibaca_peran())
        and (kind <> 'acara.sertifikat' or desa in (select acara_diurus()) or untuk in (select k.id from kader_undangan() k)))
      or (dibaca = 'panitia-wilayah' and dibaca in (select dibaca_peran())
        and (length(desa) > 5 or desa in (select acara_diurus()) or untuk in (select peserta_wilayah())))
      or (dibaca = 'juri' and dibaca in (select dibaca_peran()) and desa in (select acara_diurus()) and subjek_id in (select lomba_tertutup()))
    ))
  )
);

-- The fingerprint of a score tells whether a guess of it is right: its writer alone is told.
create or replace function catatan_dikenal(ids uuid[]) returns table (id uuid, sidik bytea, nomor bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.id, case when t.is_terbaca then c.sidik else ''::bytea end, case when t.is_terbaca then c.nomor end
    from catatan c cross join lateral (
      select c.oleh = akun_kini() or coalesce(c.pemilik = akun_kini(), false)
        or ((c.dibaca = 'desa' or (c.dibaca not in ('juri', 'panitia-wilayah') and c.dibaca in (select dibaca_peran())))
          and (c.desa in (select desa_bernama()) or c.desa in (select acara_terlihat()))) as is_terbaca
    ) t
    where c.id = any (ids)
  $$;

update catatan c set (dibaca, pemilik) = (select t.dibaca, t.pemilik from dibaca_tentang(c.kind, c.isi, c.oleh) t)
  where c.subjek_jenis = 'acara' and c.kind in ('acara.jawab-tes', 'acara.nilai-tes', 'catatan.batal', 'catatan.koreksi');
