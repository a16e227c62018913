-- Who came in, or tried to, from where and with what sort of device. Rows are only ever added, and go after their time.
-- Of a username that nobody has only a tag of 16 bits is here: people type passwords there, and even a hash tells.
create table sign_in_entry (
  id binary(16) not null primary key,
  at datetime(6) not null,
  event varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  account_id binary(16),
  unit_id binary(16),
  username_tag varchar(4) character set utf8mb4 collate utf8mb4_bin,
  by_id binary(16),
  sessions int not null,
  network varchar(45),
  device varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  request_id varchar(64),
  constraint sign_in_entry_account foreign key (account_id) references account (id),
  constraint sign_in_entry_by foreign key (by_id) references account (id),
  constraint sign_in_entry_unit foreign key (unit_id) references unit (id),
  constraint sign_in_entry_event_known check (event in
    ('SIGNED_IN', 'FAILED', 'LOCKED_OUT', 'SIGNED_OUT', 'SESSIONS_ENDED', 'EXPIRED')),
  constraint sign_in_entry_device_known check (device in ('COMPUTER', 'PHONE', 'TABLET', 'OTHER')),
  constraint sign_in_entry_of_somebody check ((account_id is null) = (unit_id is null)),
  constraint sign_in_entry_or_a_tag check ((account_id is null) = (username_tag is not null)),
  constraint sign_in_entry_counts check (sessions >= 0)
);
create index sign_in_entry_of_unit on sign_in_entry (unit_id, id);
create index sign_in_entry_of_account on sign_in_entry (account_id, id);
create index sign_in_entry_age on sign_in_entry (at);
