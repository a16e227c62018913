-- Answers of writes by Idempotency-Key, kept a day.
create table idempotency_key (
  scope_hash binary(32) not null primary key,
  body_hash binary(32) not null,
  answer mediumblob,
  created_at datetime(6) not null
);
create index idempotency_key_age on idempotency_key (created_at);

-- Who changed what. Rows are only ever added; the sealer fills seal_number and hash once.
create table audit_entry (
  id binary(16) not null primary key,
  at datetime(6) not null,
  actor_kind varchar(20) not null,
  actor_id binary(16),
  unit_id binary(16),
  action varchar(60) not null,
  subject_type varchar(40) not null,
  subject_id binary(16) not null,
  changes varchar(4000) not null,
  request_id varchar(64),
  seal_number bigint,
  hash binary(32),
  constraint audit_entry_seal unique (seal_number),
  constraint audit_entry_sealed_whole check ((seal_number is null) = (hash is null))
);
create index audit_entry_subject on audit_entry (subject_id, id);
create index audit_entry_unit on audit_entry (unit_id, id);

-- One row: the end of the chain, and the lock of whoever seals.
create table audit_chain (
  id tinyint not null primary key,
  last_number bigint not null,
  last_hash binary(32) not null,
  constraint audit_chain_single check (id = 1)
);
insert into audit_chain (id, last_number, last_hash)
values (1, 0, x'0000000000000000000000000000000000000000000000000000000000000000');
