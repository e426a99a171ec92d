-- A scan taken back at one door is taken back at all of them, and on the phone of the participant: who reads a scan reads its withdrawal.

create function isi_pintu(kind text) returns boolean
  language sql immutable parallel safe
  return kind in ('acara.jawab', 'acara.hadir', 'acara.samakan');

-- Whether a withdrawal is about something noted at a door.
create function batal_pintu(kind text, isi jsonb) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return $1 = 'catatan.batal' and exists (select from catatan c where c.id = sasaran_catatan($1, $2) and isi_pintu(c.kind));

create or replace function catatan_dibaca() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      new.untuk := null;
      if sasaran_catatan(new.kind, new.isi) is not null then
        select t.dibaca, t.pemilik into new.dibaca, new.pemilik from dibaca_tentang(new.kind, new.isi, new.oleh) t;
        if new.subjek_jenis = 'acara' then
          new.untuk := (select c.untuk from catatan c where c.id = sasaran_catatan(new.kind, new.isi) and c.subjek_id = new.subjek_id);
        end if;
      else
        new.dibaca := kind_dibaca(new.kind);
        new.pemilik := case when new.dibaca <> 'desa' then new.oleh end;
        if new.subjek_jenis = 'acara' and new.isi ->> 'pesertaId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
          new.untuk := (new.isi ->> 'pesertaId')::uuid;
        end if;
      end if;
      return new;
    end
  $$;

drop policy acara_baca on catatan;
create policy acara_baca on catatan for select to lini_app using (
  subjek_jenis in ('acara', 'lomba') and (
    oleh = (select akun_kini()) or pemilik = (select akun_kini()) or untuk = (select akun_kini())
    or (desa in (select acara_terlihat()) and (
      dibaca = 'desa'
      or (dibaca = 'panitia' and dibaca in (select dibaca_peran()))
      or (dibaca = 'juri' and dibaca in (select dibaca_peran()) and desa in (select acara_diurus()) and subjek_id in (select lomba_tertutup()))
    ))
    or (subjek_jenis = 'acara' and subjek_id in (select acara from tugas_tamu() where tugas = 'pintu')
      and (dibaca = 'desa' or isi_pintu(kind) or batal_pintu(kind, isi)))
    or (kind = 'acara.rencana' and subjek_id in (select acara from tugas_tamu()))
    or (subjek_jenis = 'lomba' and subjek_id in (select lomba from tugas_tamu()) and dibaca = 'desa')
  )
);

-- Names of the areas whose gatherings the present account has to do with: a list at the door is read by names, not by codes.
create function nama_wilayah_acara() returns table (kode text, nama text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.kode, w.nama from wilayah w
    where w.tingkat in ('kecamatan', 'desa') and left(w.kode, 5) in (select left(a, 5) from acara_ditulis() a) order by w.kode
  $$;
