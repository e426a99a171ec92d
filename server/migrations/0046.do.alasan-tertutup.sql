-- The reason why somebody was taken off the list of a gathering, or why a fact of it was withdrawn, is kept from other cadres by the rows
-- themselves, whatever asks: the table does not show them such a row, and the feed gives it to them without the reason.

create function alasan_tertutup(kind text, isi jsonb, akun uuid) returns boolean
  language sql immutable parallel safe
  return kind in ('acara.cabut-undangan', 'catatan.batal', 'catatan.koreksi') and tanpa_alasan(kind, isi, akun) is distinct from isi;

drop policy acara_baca on catatan;
create policy acara_baca on catatan for select to lini_app using (
  subjek_jenis in ('acara', 'lomba') and (
    oleh = (select akun_kini()) or pemilik = (select akun_kini()) or untuk = (select akun_kini())
    or (desa in (select acara_terlihat()) and (
      (dibaca = 'desa' and (subjek_jenis <> 'acara' or 'panitia' in (select dibaca_peran()) or not alasan_tertutup(kind, isi, (select akun_kini()))))
      or (dibaca = 'panitia' and dibaca in (select dibaca_peran()))
      or (dibaca = 'panitia-wilayah' and dibaca in (select dibaca_peran())
        and (length(desa) > 5 or desa in (select acara_diurus()) or untuk in (select peserta_wilayah())))
      or (dibaca = 'juri' and dibaca in (select dibaca_peran()) and desa in (select acara_diurus()) and subjek_id in (select lomba_tertutup()))
    ))
  )
);

-- What the table keeps back of them, without the reason. With the rights of the owner; nothing of it is in the table for the same reader.
create view catatan_tanpa_alasan with (security_barrier) as
  select c.kab, c.desa, c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat,
    c.diterima_pada, tanpa_alasan(c.kind, c.isi, (select akun_kini())) as isi
  from catatan c
  where c.subjek_jenis = 'acara' and c.dibaca = 'desa' and c.desa in (select acara_terlihat()) and 'panitia' not in (select dibaca_peran())
    and c.oleh <> (select akun_kini()) and c.pemilik is distinct from (select akun_kini()) and c.untuk is distinct from (select akun_kini())
    and alasan_tertutup(c.kind, c.isi, (select akun_kini()));
grant select on catatan_tanpa_alasan to lini_app;

create or replace view catatan_kader with (security_invoker = true) as
  select c.kab, c.desa, c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat,
    c.diterima_pada, c.isi
  from catatan c
  union all
  select t.kab, t.desa, t.nomor, t.id, t.kind, t.v, t.subjek_jenis, t.subjek_id, t.rt, t.terjadi, t.dicatat, t.oleh, t.perangkat, t.urut, t.melihat,
    t.diterima_pada, t.isi
  from catatan_tanpa_alasan t;

-- The fingerprint of such a row tells whether a guess of its reason is right.
create or replace function catatan_dikenal(ids uuid[]) returns table (id uuid, sidik bytea, nomor bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.id, case when t.is_terbaca then c.sidik else ''::bytea end, case when t.is_terbaca then c.nomor end
    from catatan c cross join lateral (
      select c.oleh = akun_kini() or coalesce(c.pemilik = akun_kini(), false)
        or ((c.dibaca = 'desa' or (c.dibaca not in ('juri', 'panitia-wilayah', 'pemegang', 'penyelenggara') and c.dibaca in (select dibaca_peran())))
          and (c.subjek_jenis <> 'acara' or 'panitia' in (select dibaca_peran()) or not alasan_tertutup(c.kind, c.isi, akun_kini()))
          and (c.desa in (select desa_bernama()) or c.desa in (select acara_terlihat()))) as is_terbaca
    ) t
    where c.id = any (ids)
  $$;
