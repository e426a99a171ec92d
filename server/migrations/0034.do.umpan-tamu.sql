-- What a guest reads, and no more: the door neither who declined and why, nor what the gathering costs; jurors and question masters the plan
-- without its budget. Guests have a feed of their own; of the table itself they see what they wrote.

create or replace function isi_pintu(kind text) returns boolean
  language sql immutable parallel safe
  return kind in ('acara.hadir', 'acara.samakan');

-- The budget stands in the plan, and in what corrects the plan.
create function isi_tamu(kind text, isi jsonb) returns jsonb
  language sql immutable parallel safe
  return case
    when kind = 'acara.rencana' then isi || '{"anggaran": []}'
    when kind = 'catatan.koreksi' and isi -> 'isi' ? 'anggaran' then jsonb_set(isi, '{isi,anggaran}', '[]')
    else isi end;

create view catatan_tamu with (security_barrier) as
  select c.kab, c.desa, c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat,
    isi_tamu(c.kind, c.isi) as isi
  from catatan c
  where c.subjek_jenis in ('acara', 'lomba') and exists (select from tugas_tamu()) and (
    c.oleh = (select akun_kini())
    or (c.subjek_jenis = 'acara' and c.subjek_id in (select t.acara from tugas_tamu() t where t.tugas = 'pintu')
      and (c.dibaca = 'desa' or isi_pintu(c.kind) or batal_pintu(c.kind, c.isi)))
    or (c.kind = 'acara.rencana' and c.subjek_id in (select t.acara from tugas_tamu() t))
    or (c.subjek_jenis = 'lomba' and c.dibaca = 'desa' and c.subjek_id in (select t.lomba from tugas_tamu() t))
  );
grant select on catatan_tamu to lini_app;

drop policy acara_baca on catatan;
create policy acara_baca on catatan for select to lini_app using (
  subjek_jenis in ('acara', 'lomba') and (
    oleh = (select akun_kini()) or pemilik = (select akun_kini()) or untuk = (select akun_kini())
    or (desa in (select acara_terlihat()) and (
      dibaca = 'desa'
      or (dibaca = 'panitia' and dibaca in (select dibaca_peran()))
      or (dibaca = 'juri' and dibaca in (select dibaca_peran()) and desa in (select acara_diurus()) and subjek_id in (select lomba_tertutup()))
    ))
  )
);
