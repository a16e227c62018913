-- Kiosks and screens at windows: each acts by a credential of its own.
create table device (
  id binary(16) not null primary key,
  hall_id binary(16) not null,
  window_id binary(16),
  kind varchar(20) not null,
  name varchar(40) not null,
  offline_numbers int not null,
  paper_out boolean not null,
  state varchar(10) not null,
  pairing_hash binary(32),
  pairing_until datetime(6),
  credential_hash binary(32),
  paired_at datetime(6),
  seen_at datetime(6),
  created_at datetime(6) not null,
  version bigint not null,
  constraint device_hall foreign key (hall_id) references hall (id),
  constraint device_window foreign key (window_id) references service_window (id),
  constraint device_pairing unique (pairing_hash),
  constraint device_credential unique (credential_hash),
  constraint device_kind check (kind in ('KIOSK', 'WINDOW_SCREEN')),
  constraint device_at_window check ((kind = 'WINDOW_SCREEN') = (window_id is not null)),
  constraint device_state check (state in ('NEW', 'PAIRED', 'REVOKED')),
  constraint device_has_credential check ((state = 'PAIRED') = (credential_hash is not null)),
  constraint device_has_code check ((pairing_hash is null) = (pairing_until is null)),
  constraint device_offline check (offline_numbers between 0 and 50)
);
create index device_of_hall on device (hall_id, id);
