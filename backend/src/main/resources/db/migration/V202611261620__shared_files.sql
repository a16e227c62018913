-- Documents that were handed in. The content lies in the folder linli.files.path under its hash, once for all rows of it.
create table stored_file (
  id binary(16) not null primary key,
  sha256 binary(32) not null,
  name varchar(120) not null,
  type varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  bytes bigint not null,
  stored_at datetime(6) not null,
  actor_kind varchar(20) not null,
  actor_id binary(16),
  constraint stored_file_type_known check (type in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX')),
  constraint stored_file_not_empty check (bytes > 0)
);
create index stored_file_content on stored_file (sha256);
