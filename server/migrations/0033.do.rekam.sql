-- Whose record of gatherings the present account reads (decision 0022): her own; a PPKBD that of the cadres of her village, without scores;
-- PKB and offices that of the cadres of their area.
create function kader_terbaca(ids uuid[]) returns table (id uuid, is_nilai boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select a.id, a.id = k.id or k.peran in ('pkb', 'koordinator', 'kabupaten')
    from akun k join akun a on a.id = any (ids)
    where k.id = akun_kini() and k.peran <> 'tamu' and (
      a.id = k.id or (
        k.peran in ('ppkbd', 'pkb', 'koordinator', 'kabupaten') and a.peran in ('sub-ppkbd', 'ppkbd') and exists (
          select from penugasan p
          where p.akun = a.id and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai) and p.wilayah in (select desa_terlihat())
        )
      )
    )
  $$;

-- Gatherings that such persons were invited to, or noted at.
create function acara_kader(ids uuid[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with boleh as (select t.id from kader_terbaca(ids) t)
    select distinct c.subjek_id from catatan c
    where c.kab in (select distinct left(a, 5) from acara_terlihat() a) and c.subjek_jenis = 'acara' and c.desa in (select acara_terlihat()) and (
      c.untuk in (select b.id from boleh b)
      or (c.kind in ('acara.undang', 'catatan.koreksi') and exists (
        select from boleh b
        where jsonb_path_query_array(c.isi, '$.peserta[*].id') ? b.id::text or jsonb_path_query_array(c.isi, '$.isi.peserta[*].id') ? b.id::text
      ))
    )
  $$;

-- The cadres at work in a village that the present account sees by name, as `rekan` names them, herself too.
create function kader_desa(desa text) returns table (id uuid, nama text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select a.id, a.nama from akun a
    where a.peran in ('sub-ppkbd', 'ppkbd') and $1 in (select desa_bernama()) and exists (
      select from penugasan p where p.akun = a.id and p.wilayah = $1 and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    )
  $$;

revoke execute on function kader_terbaca(uuid[]), acara_kader(uuid[]), kader_desa(text) from public;
grant execute on function kader_terbaca(uuid[]), acara_kader(uuid[]), kader_desa(text) to lini_app;
