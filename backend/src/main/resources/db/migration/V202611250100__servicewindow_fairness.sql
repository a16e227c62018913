-- Who goes before whom: a claim to priority, how often somebody was passed over, and how often
-- somebody let others go first.
alter table ticket add column priority_class varchar(12) default 'ORDINARY' not null;
alter table ticket add column priority_reason varchar(200);
alter table ticket add column overtakes boolean default false not null;
alter table ticket add column overtaken int default 0 not null;
alter table ticket add column out_of_order_calls int default 0 not null;
alter table ticket add column gave_way int default 0 not null;
alter table ticket add column phone_hash binary(32);
alter table ticket add constraint ticket_priority_class check (priority_class in ('ORDINARY', 'ELDER',
  'DISABLED', 'PREGNANT', 'VETERAN', 'APPOINTMENT', 'TRANSFER'));
-- The front of each lane, and nothing else, is read to choose the next ticket.
create index ticket_lane on ticket (hall_id, business_date, status, overtakes, queue_rank);
-- What one phone holds; emptied when a visit ends.
create index ticket_of_phone on ticket (phone_hash, business_date);

alter table ledger_entry add column priority_class varchar(12);

-- Who was passed over by which call: at most as many rows a ticket as the hall allows.
create table overtaking (
  hall_id binary(16) not null,
  seq bigint not null,
  ticket_id binary(16) not null,
  primary key (hall_id, seq, ticket_id),
  constraint overtaking_call foreign key (hall_id, seq) references ledger_entry (hall_id, seq),
  constraint overtaking_ticket foreign key (ticket_id) references ticket (id)
);

alter table hall add column overtaking_limit int default 3 not null;
alter table hall add column let_go_first_places varchar(20) default '1,3,5' not null;
alter table hall add column let_go_first_limit int default 2 not null;
alter table hall add column tickets_per_phone int default 5 not null;
alter table hall add constraint hall_fairness check (overtaking_limit between 0 and 20
  and let_go_first_limit between 0 and 20 and tickets_per_phone between 1 and 20);
