-- What becomes of each row of a table of residents that waits: its errors, or what it changes. It goes with the table's file.
create table resident_import_row (
  import_id binary(16) not null,
  row_no int not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  told varchar(4000) not null,
  constraint resident_import_row_once primary key (import_id, row_no),
  constraint resident_import_row_of foreign key (import_id) references resident_import (id),
  constraint resident_import_row_kind_known check (kind in ('ERROR', 'NEW', 'CHANGED'))
);
create index resident_import_row_of_kind on resident_import_row (import_id, kind, row_no);
