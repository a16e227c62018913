-- Visits of days that are over, as the ledger tells them; emptied, it fills again.
create table visit (
  ticket_id binary(16) not null primary key,
  hall_id binary(16) not null,
  business_date date not null,
  service_id binary(16) not null,
  window_id binary(16),
  discreet boolean not null,
  arrived_at datetime(6) not null,
  arrival_hour int not null,
  first_called_at datetime(6),
  first_started_at datetime(6),
  service_seconds int,
  recalls int not null,
  no_shows int not null,
  transferred boolean not null,
  out_of_order_calls int not null,
  outcome varchar(10) not null,
  constraint visit_ticket foreign key (ticket_id) references ticket (id),
  constraint visit_hall foreign key (hall_id) references hall (id),
  constraint visit_service foreign key (service_id) references service (id),
  constraint visit_window foreign key (window_id) references service_window (id),
  constraint visit_hour check (arrival_hour between 0 and 23),
  constraint visit_outcome check (outcome in ('UNDER_WAY', 'FINISHED', 'ABANDONED', 'CANCELLED', 'EXPIRED'))
);
create index visit_of_day on visit (hall_id, business_date, arrived_at);

-- Days kept in it, each up to an entry of the ledger: a late change makes the day be kept anew.
create table visit_day (
  hall_id binary(16) not null,
  business_date date not null,
  through_seq bigint not null,
  stored_at datetime(6) not null,
  primary key (hall_id, business_date),
  constraint visit_day_hall foreign key (hall_id) references hall (id)
);
