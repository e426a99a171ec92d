-- Photos of gatherings (decision 0022): in nobody's feed but their writer's, for no policy names them; everyone who works in the area of
-- the gathering looks at them one by one, through the functions below. A guest's link opens none.

create or replace function kind_dibaca(kind text) returns text
  language sql immutable parallel safe
  return case
    when kind in ('konseling.rahasia', 'keluarga.sejahtera') then 'penulis-pkb'
    when kind in ('catin.daftar', 'catin.damping') then 'penulis-ppkbd-pkb'
    when kind in ('acara.jawab', 'acara.hadir', 'acara.samakan', 'acara.jawab-tes', 'acara.nilai-tes', 'acara.evaluasi', 'acara.rencana-aksi') then 'panitia'
    when kind in ('lomba.denda', 'lomba.protes', 'lomba.putus-seri', 'lomba.berhalangan', 'lomba.diskualifikasi') then 'panitia'
    when kind in ('lomba.nilai', 'lomba.suara') then 'juri'
    when kind = 'acara.foto' then 'galeri'
    else 'desa' end;

create or replace function pembaca(dibaca text) returns text[]
  language sql immutable parallel safe
  return case dibaca when 'penulis-pkb' then array['pkb'] when 'penulis-ppkbd-pkb' then array['ppkbd', 'pkb']
    when 'panitia' then array['pkb', 'koordinator', 'kabupaten'] when 'juri' then array['koordinator', 'kabupaten']
    when 'galeri' then array['pkb', 'koordinator', 'kabupaten'] end;

create or replace function dibaca_peran() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d from akun a cross join unnest(array['penulis-pkb', 'penulis-ppkbd-pkb', 'panitia', 'juri', 'galeri']) d where a.id = akun_kini() and a.peran = any (pembaca(d))
  $$;

alter table catatan drop constraint catatan_dibaca_check;
alter table catatan add constraint catatan_dibaca_check check (dibaca in ('desa', 'penulis-pkb', 'penulis-ppkbd-pkb', 'panitia', 'juri', 'galeri'));
create index catatan_galeri on catatan (subjek_id) where dibaca = 'galeri';

-- The photos of a gathering and what withdraws them, without a picture, for those who work in its area.
create function galeri_acara(acara uuid) returns table (id uuid, kind text, terjadi date, dicatat text, oleh uuid, isi jsonb)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.id, c.kind, c.terjadi, c.dicatat, c.oleh,
      case when c.isi ->> 'foto' like 'data:%' then jsonb_set(c.isi, '{foto}', 'null') else c.isi end
    from catatan c
    where c.dibaca = 'galeri' and c.subjek_jenis = 'acara' and c.subjek_id = $1 and c.desa in (select acara_terlihat())
    order by c.terjadi, c.dicatat, c.id
  $$;

-- One picture of it, unless it was withdrawn.
create function foto_acara(acara uuid, foto uuid) returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.isi ->> 'foto' from catatan c
    where c.dibaca = 'galeri' and c.kind = 'acara.foto' and c.subjek_jenis = 'acara' and c.subjek_id = $1 and c.id = $2 and c.desa in (select acara_terlihat())
      and not exists (
        select from catatan b
        where b.subjek_id = $1 and b.dibaca = 'galeri' and b.kind = 'catatan.batal' and b.isi ->> 'sasaran' = $2::text
          and not exists (select from catatan k where k.subjek_id = $1 and k.dibaca = 'galeri' and k.kind = 'catatan.batal' and k.isi ->> 'sasaran' = b.id::text)
      )
  $$;

revoke execute on function galeri_acara(uuid), foto_acara(uuid, uuid) from public;
grant execute on function galeri_acara(uuid), foto_acara(uuid, uuid) to lini_app;
