-- A hall and its rules.
create table hall (
  id binary(16) not null primary key,
  unit_id binary(16) not null,
  zone varchar(40) not null,
  phone varchar(30),
  recall_limit int not null,
  requeue_places int not null,
  requeue_minutes int not null,
  requeue_limit int not null,
  clerks_call_out_of_order boolean not null,
  closes_day_itself boolean not null,
  created_at datetime(6) not null,
  version bigint not null,
  constraint hall_unit foreign key (unit_id) references unit (id),
  constraint hall_rules check (recall_limit between 0 and 20 and requeue_places between 0 and 50
    and requeue_minutes between 0 and 480 and requeue_limit between 0 and 20)
);

create table hall_text (
  hall_id binary(16) not null,
  language varchar(10) not null,
  name varchar(80) not null,
  address varchar(200) not null,
  primary key (hall_id, language),
  constraint hall_text_hall foreign key (hall_id) references hall (id)
);

-- The one row every change of a hall's queue locks first; it gives the ledger its positions.
create table hall_lock (
  hall_id binary(16) not null primary key,
  last_seq bigint not null,
  constraint hall_lock_hall foreign key (hall_id) references hall (id)
);

-- Days that are over.
create table hall_day (
  hall_id binary(16) not null,
  business_date date not null,
  closed_at datetime(6) not null,
  primary key (hall_id, business_date),
  constraint hall_day_hall foreign key (hall_id) references hall (id)
);

create table service_window (
  id binary(16) not null primary key,
  hall_id binary(16) not null,
  label varchar(10) not null,
  discreet boolean not null,
  state varchar(10) not null,
  state_reason varchar(100),
  clerk_id binary(16),
  clerk_name varchar(80),
  opened_on date,
  version bigint not null,
  constraint service_window_hall foreign key (hall_id) references hall (id),
  constraint service_window_label unique (hall_id, label),
  constraint service_window_state check (state in ('OPEN', 'PAUSED', 'CLOSED'))
);

create table service_window_text (
  window_id binary(16) not null,
  language varchar(10) not null,
  title varchar(80) not null,
  primary key (window_id, language),
  constraint service_window_text_window foreign key (window_id) references service_window (id)
);

-- Who may sit at a window: nobody else at a discreet one, anybody where the list is empty otherwise.
create table service_window_clerk (
  window_id binary(16) not null,
  account_id binary(16) not null,
  primary key (window_id, account_id),
  constraint service_window_clerk_window foreign key (window_id) references service_window (id)
);

-- A matter residents come for.
create table service (
  id binary(16) not null primary key,
  hall_id binary(16) not null,
  prefix varchar(2) not null,
  discreet boolean not null,
  version bigint not null,
  constraint service_hall foreign key (hall_id) references hall (id)
);
create index service_of_hall on service (hall_id, id);

create table service_guide (
  service_id binary(16) not null,
  language varchar(10) not null,
  name varchar(120) not null,
  who_may_apply varchar(400) not null,
  papers varchar(2000) not null,
  fee varchar(400) not null,
  legal_basis varchar(400) not null,
  time_promised varchar(400) not null,
  place varchar(400) not null,
  notes varchar(400) not null,
  primary key (service_id, language),
  constraint service_guide_service foreign key (service_id) references service (id)
);

create table window_service (
  window_id binary(16) not null,
  service_id binary(16) not null,
  primary key (window_id, service_id),
  constraint window_service_window foreign key (window_id) references service_window (id),
  constraint window_service_service foreign key (service_id) references service (id)
);
create index window_service_by_service on window_service (service_id, window_id);

-- Where the numbers come from.
create table ticket_counter (
  hall_id binary(16) not null,
  business_date date not null,
  prefix varchar(2) not null,
  last_number int not null,
  primary key (hall_id, business_date, prefix),
  constraint ticket_counter_hall foreign key (hall_id) references hall (id),
  constraint ticket_counter_range check (last_number between 0 and 9999)
);

create table ticket (
  id binary(16) not null primary key,
  hall_id binary(16) not null,
  service_id binary(16) not null,
  window_id binary(16),
  target_window_id binary(16),
  business_date date not null,
  prefix varchar(2) not null,
  number int not null,
  status varchar(10) not null,
  queue_rank bigint not null,
  arrived_at datetime(6) not null,
  called_at datetime(6),
  started_at datetime(6),
  no_show_at datetime(6),
  finished_at datetime(6),
  recalls int not null,
  requeues int not null,
  outcome varchar(200),
  reason varchar(200),
  phone_last4 varchar(4),
  discreet boolean not null,
  token_hash binary(32) not null,
  version bigint not null,
  -- One active ticket per window, whatever the code above believes.
  active_window_id binary(16) generated always as
    (case when status in ('CALLED', 'SERVING') then window_id end),
  constraint ticket_hall foreign key (hall_id) references hall (id),
  constraint ticket_service foreign key (service_id) references service (id),
  constraint ticket_window foreign key (window_id) references service_window (id),
  constraint ticket_target foreign key (target_window_id) references service_window (id),
  constraint ticket_number unique (hall_id, business_date, prefix, number),
  constraint ticket_token unique (token_hash),
  constraint ticket_active_window unique (active_window_id),
  constraint ticket_number_range check (number between 1 and 9999),
  constraint ticket_status check (status in ('WAITING', 'CALLED', 'SERVING', 'ON_HOLD', 'NO_SHOW',
    'COMPLETED', 'CANCELLED', 'EXPIRED')),
  constraint ticket_at_window check (status not in ('CALLED', 'SERVING') or window_id is not null)
);
create index ticket_queue on ticket (hall_id, business_date, status, queue_rank);
create index ticket_of_hall on ticket (hall_id, id);
create index ticket_by_window on ticket (window_id, business_date, status);

-- What happened, in order, without gap; rows are only ever added.
create table ledger_entry (
  hall_id binary(16) not null,
  seq bigint not null,
  at datetime(6) not null,
  business_date date not null,
  kind varchar(20) not null,
  ticket_id binary(16),
  number varchar(8),
  discreet boolean not null,
  from_status varchar(10),
  to_status varchar(10),
  service_id binary(16),
  window_id binary(16),
  target_window_id binary(16),
  queue_rank bigint,
  actor_kind varchar(20) not null,
  actor_id binary(16),
  reason varchar(200),
  primary key (hall_id, seq),
  constraint ledger_entry_hall foreign key (hall_id) references hall (id)
);
create index ledger_entry_day on ledger_entry (hall_id, business_date, seq);
create index ledger_entry_ticket on ledger_entry (ticket_id, seq);
