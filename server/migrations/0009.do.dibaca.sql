-- Who reads a catatan is told by its kind: the village; its writer and the PKB; or its writer, the PPKBD and the PKB (a planned
-- marriage, often a child's). Whatever corrects, withdraws or illustrates one is read by the same people.

drop policy baca on catatan;
drop trigger rahasia on catatan;
drop function catatan_rahasia();
drop function is_tentang_rahasia(text, jsonb);
drop function kind_rahasia(text);

create function kind_dibaca(kind text) returns text
  language sql immutable parallel safe
  return case
    when kind in ('konseling.rahasia', 'keluarga.sejahtera') then 'penulis-pkb'
    when kind in ('catin.daftar', 'catin.damping') then 'penulis-ppkbd-pkb'
    else 'desa' end;

create function pembaca(dibaca text) returns text[]
  language sql immutable parallel safe
  return case dibaca when 'penulis-pkb' then array['pkb'] when 'penulis-ppkbd-pkb' then array['ppkbd', 'pkb'] end;

-- Which narrow kinds the role of the present account reads, whoever wrote them.
create function dibaca_peran() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d from akun a cross join unnest(array['penulis-pkb', 'penulis-ppkbd-pkb']) d where a.id = akun_kini() and a.peran = any (pembaca(d))
  $$;

-- Follows a correction or withdrawal to what it is about in the end. The target may still lie in custody: what was freed
-- together is written one after the other. `pemilik`: who wrote the narrow fact, and so reads what others write about it.
create function dibaca_tentang(kind text, isi jsonb, oleh uuid) returns table (dibaca text, pemilik uuid)
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with recursive rantai (kind, isi, oleh, ke) as (
      select $1, $2, $3, 0
      union all
      select s.kind, s.isi, s.oleh, r.ke + 1
      from rantai r cross join lateral (
        select c.kind, c.isi, c.oleh from catatan c where c.id = sasaran_catatan(r.kind, r.isi)
        union all
        select t.mentah ->> 'kind', t.mentah -> 'isi', t.akun from titipan t
        where t.putusan = 'ditahan' and t.id = sasaran_catatan(r.kind, r.isi) and not exists (select from catatan c where c.id = t.id)
      ) s
      where r.ke < 20
    ), sempit as (
      select kind_dibaca(r.kind) as dibaca, r.oleh from rantai r where kind_dibaca(r.kind) <> 'desa'
    )
    -- Two accounts may wait with one id: then the narrower kind holds, and nobody is known as the writer.
    select case when bool_or(s.dibaca = 'penulis-pkb') then 'penulis-pkb' else coalesce(max(s.dibaca), 'desa') end,
      case when count(distinct s.oleh) = 1 then (array_agg(s.oleh))[1] end
    from sempit s
  $$;

alter table catatan add column dibaca text not null default 'desa' check (dibaca in ('desa', 'penulis-pkb', 'penulis-ppkbd-pkb'));
alter table catatan add column pemilik uuid;
comment on column catatan.dibaca is 'Who reads it. Set by the database on arrival, whatever the writer says: by its kind, or by what it corrects, withdraws or illustrates.';
comment on column catatan.pemilik is 'Who wrote the narrow fact it is about; null: the village reads it.';

create function catatan_dibaca() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if sasaran_catatan(new.kind, new.isi) is not null then
        select t.dibaca, t.pemilik into new.dibaca, new.pemilik from dibaca_tentang(new.kind, new.isi, new.oleh) t;
      else
        new.dibaca := kind_dibaca(new.kind);
        new.pemilik := case when new.dibaca <> 'desa' then new.oleh end;
      end if;
      return new;
    end
  $$;
create trigger dibaca before insert on catatan for each row execute function catatan_dibaca();

update catatan c set (dibaca, pemilik) = (select t.dibaca, t.pemilik from dibaca_tentang(c.kind, c.isi, c.oleh) t)
  where kind_dibaca(c.kind) <> 'desa' or c.kind in ('catatan.batal', 'catatan.koreksi', 'lampiran.foto');

create policy baca on catatan for select to lini_app
  using (desa = any (array(select desa_bernama()))
    and (dibaca = 'desa' or oleh = (select akun_kini()) or pemilik = (select akun_kini()) or dibaca = any (array(select dibaca_peran()))));

create or replace function catatan_dikenal(ids uuid[]) returns table (id uuid, sidik bytea, nomor bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.id, case when t.is_terbaca then c.sidik else ''::bytea end, case when t.is_terbaca then c.nomor end
    from catatan c cross join lateral (
      select c.dibaca = 'desa' or c.oleh = akun_kini() or coalesce(c.pemilik = akun_kini(), false)
        or (c.dibaca in (select dibaca_peran()) and c.desa in (select desa_bernama())) as is_terbaca
    ) t
    where c.id = any (ids)
  $$;

alter table catatan drop column is_rahasia;
drop function akun_pkb();

-- What a colleague's push may set free is judged without its answers, but for the days that the judgement looks at; `terima_titipan`
-- counts it as it lies in custody. The answers of a correction lie under `isi`, and its target may be unknown: there the fields tell.
create or replace function samarkan(mentah jsonb) returns jsonb
  language sql immutable parallel safe
  return case
    when mentah ->> 'kind' = 'konseling.rahasia' then jsonb_set(mentah, '{isi,rahasia}', '"…"', false)
    when mentah ->> 'kind' = 'keluarga.sejahtera' then jsonb_set(mentah, '{isi,desil}', 'null', false)
    when mentah ->> 'kind' = 'catin.daftar' then jsonb_set(mentah, '{isi}', (mentah -> 'isi') || '{"pasanganNama": "…", "pertama": null}')
    when mentah ->> 'kind' = 'catin.damping' then jsonb_set(mentah, '{isi}',
      (mentah -> 'isi') || '{"lila": null, "hb": null, "berat": null, "tinggi": null, "merokok": null, "topik": [], "hasil": null}')
    when mentah ->> 'kind' = 'catatan.koreksi' and mentah -> 'isi' -> 'isi' ? 'rahasia' then jsonb_set(mentah, '{isi,isi,rahasia}', '"…"')
    when mentah ->> 'kind' = 'catatan.koreksi' and mentah -> 'isi' -> 'isi' ? 'desil' then jsonb_set(mentah, '{isi,isi,desil}', 'null')
    when mentah ->> 'kind' = 'catatan.koreksi' and mentah -> 'isi' -> 'isi' ? 'pasanganNama' then
      jsonb_set(mentah, '{isi,isi}', (mentah -> 'isi' -> 'isi') || '{"pasanganNama": "…", "pertama": null}')
    when mentah ->> 'kind' = 'catatan.koreksi' and mentah -> 'isi' -> 'isi' ? 'merokok' then jsonb_set(mentah, '{isi,isi}',
      (mentah -> 'isi' -> 'isi') || '{"lila": null, "hb": null, "berat": null, "tinggi": null, "merokok": null, "topik": [], "hasil": null}')
    else mentah end;

revoke execute on function kind_dibaca(text), pembaca(text), dibaca_peran(), dibaca_tentang(text, jsonb, uuid), catatan_dibaca() from public;
grant execute on function dibaca_peran() to lini_app;
