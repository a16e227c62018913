-- A table of members that was handed in, looked at, and applied or let go; then its file goes, too. What it would do is told by row,
-- in codes alone: it names nobody.
create table member_import (
  id binary(16) not null primary key,
  unit_id binary(16) not null,
  file_id binary(16),
  file_name varchar(120) not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  row_count int not null,
  new_people int not null,
  new_files int not null,
  changed int not null,
  unchanged int not null,
  error_count int not null,
  errors varchar(9000) not null,
  row_changes varchar(6500) not null,
  created_at datetime(6) not null,
  created_by binary(16),
  ended_at datetime(6),
  version bigint not null,
  constraint member_import_unit foreign key (unit_id) references unit (id),
  constraint member_import_file foreign key (file_id) references stored_file (id),
  constraint member_import_status_known check (status in ('READY', 'FAULTY', 'APPLIED', 'DISCARDED')),
  constraint member_import_ended check ((ended_at is null) = (status in ('READY', 'FAULTY'))),
  constraint member_import_file_kept check ((file_id is null) = (status in ('APPLIED', 'DISCARDED')))
);
create index member_import_open on member_import (file_id, created_at);

-- How far it is; beside it, so that it can be told while the import itself is locked.
create table member_import_progress (
  import_id binary(16) not null primary key,
  done int not null,
  constraint member_import_progress_of foreign key (import_id) references member_import (id)
);
