-- Accounts of staff. Usernames are told apart byte by byte and are lower case by their pattern.
create table account (
  id binary(16) not null primary key,
  person_id binary(16) not null,
  username varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  password_hash varchar(100) character set utf8mb4 collate utf8mb4_bin,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  unit_id binary(16) not null,
  created_at datetime(6) not null,
  version bigint not null,
  constraint account_username unique (username),
  constraint account_one_per_person unique (person_id),
  constraint account_person foreign key (person_id) references person (id),
  constraint account_unit foreign key (unit_id) references unit (id),
  constraint account_status_known check (status in ('INVITED', 'ACTIVE', 'DISABLED')),
  constraint account_active_has_password check (status <> 'ACTIVE' or password_hash is not null)
);
create index account_of_unit on account (unit_id, username);

-- Roles granted on units. A grant that was revoked stays as history; is_live lets it be granted anew.
create table role_grant (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  role varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  unit_id binary(16) not null,
  granted_by binary(16),
  granted_at datetime(6) not null,
  revoked_by binary(16),
  revoked_at datetime(6),
  version bigint not null,
  is_live tinyint generated always as (case when revoked_at is null then 1 end),
  constraint role_grant_live_once unique (account_id, role, unit_id, is_live),
  constraint role_grant_account foreign key (account_id) references account (id),
  constraint role_grant_unit foreign key (unit_id) references unit (id),
  constraint role_grant_role_known check (role in
    ('SYSTEM_ADMINISTRATOR', 'HALL_MANAGER', 'CLERK', 'AUDITOR')),
  constraint role_grant_revoker check (revoked_by is null or revoked_at is not null)
);
create index role_grant_on_unit on role_grant (unit_id, role);

-- Who is signed in. Of the secret in the cookie only the hash is here; a session that ended is gone.
create table session (
  id binary(16) not null primary key,
  token_hash binary(32) not null,
  account_id binary(16) not null,
  created_at datetime(6) not null,
  last_seen_at datetime(6) not null,
  expires_at datetime(6) not null,
  constraint session_token unique (token_hash),
  constraint session_account foreign key (account_id) references account (id),
  constraint session_times check (last_seen_at >= created_at and expires_at > created_at)
);
create index session_of_account on session (account_id, id);
create index session_age on session (expires_at);

-- The one open invitation of an account: a new one takes the place of the old, accepting removes it.
create table invitation (
  account_id binary(16) not null primary key,
  token_hash binary(32) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  constraint invitation_token unique (token_hash),
  constraint invitation_account foreign key (account_id) references account (id),
  constraint invitation_times check (expires_at > created_at)
);
create index invitation_age on invitation (expires_at);

-- Failed tries at a username, whether it exists or not, so that the answer does not tell; by hash, since people also type
-- passwords there.
create table sign_in_guard (
  username_hash binary(32) not null primary key,
  failures int not null,
  last_try_at datetime(6) not null,
  locked_until datetime(6),
  constraint sign_in_guard_counts check (failures >= 0)
);
create index sign_in_guard_age on sign_in_guard (last_try_at);
