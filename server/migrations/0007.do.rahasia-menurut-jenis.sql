-- What is confidential is told by the kind of the catatan, never by the names of its fields: counselling notes and welfare ranks
-- (identity-and-privacy.md 4), and whatever corrects, withdraws or illustrates one. Read by their writer and the PKB only.

drop trigger rahasia on catatan;
drop function catatan_rahasia();
drop function titipan_tertahan(uuid[]);
drop function samarkan(jsonb);
drop function is_rahasia(jsonb);

create function kind_rahasia(kind text) returns boolean
  language sql immutable parallel safe
  return coalesce(kind in ('konseling.rahasia', 'keluarga.sejahtera'), false);

-- The catatan that this one is about; null when it stands by itself.
create function sasaran_catatan(kind text, isi jsonb) returns uuid
  language sql immutable parallel safe
  return (select case when s.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then s.id::uuid end
    from (select case when kind in ('catatan.batal', 'catatan.koreksi') then isi ->> 'sasaran' when kind = 'lampiran.foto' then isi ->> 'untuk' end as id) s);

-- Follows a correction or withdrawal to what it is about in the end. The target may still lie in custody: what was freed
-- together is written one after the other.
create function is_tentang_rahasia(kind text, isi jsonb) returns boolean
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with recursive rantai (kind, isi, ke) as (
      select $1, $2, 0
      union all
      select s.kind, s.isi, r.ke + 1
      from rantai r cross join lateral (
        select c.kind, c.isi from catatan c where c.id = sasaran_catatan(r.kind, r.isi)
        union all
        select t.mentah ->> 'kind', t.mentah -> 'isi' from titipan t where t.putusan = 'ditahan' and t.id = sasaran_catatan(r.kind, r.isi)
      ) s
      where r.ke < 20
    )
    select bool_or(kind_rahasia(rantai.kind)) from rantai
  $$;

create function catatan_rahasia() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      new.is_rahasia := kind_rahasia(new.kind) or (sasaran_catatan(new.kind, new.isi) is not null and is_tentang_rahasia(new.kind, new.isi));
      return new;
    end
  $$;
create trigger rahasia before insert on catatan for each row execute function catatan_rahasia();

-- What counts already is marked anew, by its kind.
update catatan set is_rahasia = is_tentang_rahasia(kind, isi)
  where is_rahasia or kind_rahasia(kind) or kind in ('catatan.batal', 'catatan.koreksi', 'lampiran.foto');

-- What a colleague's push may set free is judged without its text; `terima_titipan` counts it as it lies in custody. The answers
-- of a correction lie under `isi`, and its target may be unknown: there the fields tell.
create function samarkan(mentah jsonb) returns jsonb
  language sql immutable parallel safe
  return case
    when mentah ->> 'kind' = 'konseling.rahasia' then jsonb_set(mentah, '{isi,rahasia}', '"…"', false)
    when mentah ->> 'kind' = 'keluarga.sejahtera' then jsonb_set(mentah, '{isi,desil}', 'null', false)
    when mentah ->> 'kind' = 'catatan.koreksi' and mentah -> 'isi' -> 'isi' ? 'rahasia' then jsonb_set(mentah, '{isi,isi,rahasia}', '"…"')
    when mentah ->> 'kind' = 'catatan.koreksi' and mentah -> 'isi' -> 'isi' ? 'desil' then jsonb_set(mentah, '{isi,isi,desil}', 'null')
    else mentah end;

-- `peran`: the role of who sent it, today. What was waiting is judged by it, whoever's push sets it free.
create function titipan_tertahan(subjek uuid[]) returns table (akun uuid, peran text, id uuid, mentah jsonb, kode text, isian text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.akun, a.peran, t.id, case when t.akun = akun_kini() then t.mentah else samarkan(t.mentah) end, t.kode, t.isian
    from titipan t join akun a on a.id = t.akun
    where t.putusan = 'ditahan' and t.subjek_id = any (subjek) and t.desa = any (array(select desa_bernama()))
    order by t.diterima_pada, t.id
  $$;

revoke execute on function kind_rahasia(text), sasaran_catatan(text, jsonb), is_tentang_rahasia(text, jsonb), catatan_rahasia(), samarkan(jsonb),
  titipan_tertahan(uuid[]) from public;
grant execute on function titipan_tertahan(uuid[]) to lini_app;
