-- Who looked at what is sensitive about whom, and what for. Rows are only ever added. No foreign key to the person: the
-- log outlasts whoever it is about, and a look at somebody locks nothing. A list taken out is about nobody in particular.
create table view_entry (
  id binary(16) not null primary key,
  at datetime(6) not null,
  actor_kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  actor_id binary(16),
  person_id binary(16),
  unit_id binary(16) not null,
  what varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  purpose varchar(200) not null,
  request_id varchar(64),
  constraint view_entry_what_known check (what in ('PHONE', 'IDENTITY_NUMBER', 'CARE_NOTE', 'DOSSIER', 'EXPORT')),
  constraint view_entry_somebody check (person_id is not null or what = 'EXPORT'),
  constraint view_entry_for_a_purpose check (purpose <> '')
);
create index view_entry_of_unit on view_entry (unit_id, id);
create index view_entry_of_person on view_entry (person_id, id);
create index view_entry_of_actor on view_entry (actor_id, id);
