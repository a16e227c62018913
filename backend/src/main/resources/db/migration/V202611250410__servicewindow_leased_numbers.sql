-- Numbers that left the counter before anybody came for them: a kiosk's reserve for when the network is down.
create table number_lease (
  -- The ticket's id, once it is one.
  id binary(16) not null primary key,
  hall_id binary(16) not null,
  device_id binary(16) not null,
  business_date date not null,
  prefix varchar(2) not null,
  number int not null,
  state varchar(10) not null,
  leased_at datetime(6) not null,
  settled_at datetime(6),
  token_hash binary(32),
  version bigint not null,
  constraint number_lease_hall foreign key (hall_id) references hall (id),
  constraint number_lease_device foreign key (device_id) references device (id),
  constraint number_lease_number unique (hall_id, business_date, prefix, number),
  constraint number_lease_token unique (token_hash),
  constraint number_lease_state check (state in ('OPEN', 'USED', 'VOIDED')),
  constraint number_lease_used check ((state = 'USED') = (token_hash is not null)),
  constraint number_lease_settled check ((state = 'OPEN') = (settled_at is null))
);
create index number_lease_open on number_lease (hall_id, state, business_date);
create index number_lease_of_device on number_lease (device_id, business_date, state);

-- When a device last had nothing left to tell: what it gives out on its own comes after that.
alter table device add column settled_at datetime(6);

-- Where something stands in the ledger later than it happened.
alter table ledger_entry add column happened_at datetime(6);
