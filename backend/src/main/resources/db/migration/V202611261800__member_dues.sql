-- What somebody is to pay a month, from a month on (its first day); never rewritten. Of several that reach a month the one that was
-- entered last holds, which is the one of the highest turn.
create table dues_assessment (
  id binary(16) not null primary key,
  member_id binary(16) not null,
  unit_id binary(16) not null,
  turn smallint not null,
  kind varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  base_fen bigint,
  amount_fen bigint not null,
  from_month date not null,
  document varchar(200),
  actor_kind varchar(10) not null,
  actor_id binary(16),
  created_at datetime(6) not null,
  constraint dues_assessment_turn unique (member_id, turn),
  constraint dues_assessment_member foreign key (member_id) references party_member (id),
  constraint dues_assessment_unit foreign key (unit_id) references unit (id),
  constraint dues_assessment_kind_known check (kind in ('WAGE', 'PENSION', 'FARMER', 'LEAST', 'DECIDED')),
  constraint dues_assessment_base check ((base_fen is not null) = (kind in ('WAGE', 'PENSION'))),
  constraint dues_assessment_amount check (amount_fen >= 0 and (base_fen is null or base_fen >= 0)),
  constraint dues_assessment_decided check (kind <> 'DECIDED' or document is not null),
  constraint dues_assessment_first_day check (extract(day from from_month) = 1)
);

-- Money that a branch took; numbered by branch, none twice and none left out. Never changed.
create table dues_receipt (
  id binary(16) not null primary key,
  number varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  unit_id binary(16) not null,
  member_id binary(16) not null,
  amount_fen bigint not null,
  received_on date not null,
  received_by varchar(100),
  actor_kind varchar(10) not null,
  actor_id binary(16),
  created_at datetime(6) not null,
  constraint dues_receipt_number unique (unit_id, number),
  constraint dues_receipt_unit foreign key (unit_id) references unit (id),
  constraint dues_receipt_member foreign key (member_id) references party_member (id),
  constraint dues_receipt_amount check (amount_fen > 0)
);
create index dues_receipt_of_unit on dues_receipt (unit_id, id);
create index dues_receipt_of_member on dues_receipt (member_id, id);

-- The months a receipt covers, with what was due of each. A month that is paid anew, after a receipt was cancelled, has its next turn.
create table dues_month (
  id binary(16) not null primary key,
  receipt_id binary(16) not null,
  member_id binary(16) not null,
  for_month date not null,
  turn smallint not null,
  amount_fen bigint not null,
  constraint dues_month_once unique (member_id, for_month, turn),
  constraint dues_month_receipt foreign key (receipt_id) references dues_receipt (id),
  constraint dues_month_member foreign key (member_id) references party_member (id),
  constraint dues_month_amount check (amount_fen > 0),
  constraint dues_month_first_day check (extract(day from for_month) = 1)
);

-- A receipt is cancelled once, by a row beside it.
create table dues_cancellation (
  receipt_id binary(16) not null primary key,
  reason varchar(200) not null,
  cancelled_on date not null,
  actor_kind varchar(10) not null,
  actor_id binary(16),
  created_at datetime(6) not null,
  constraint dues_cancellation_receipt foreign key (receipt_id) references dues_receipt (id)
);
