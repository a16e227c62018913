-- Three administrators that exclude one another: an account has at most one of these offices, and every such role that is
-- granted to it points at that one office. The foreign key is the rule; who grants says "not possible" before it does.
alter table account add column office varchar(30) character set utf8mb4 collate utf8mb4_bin;
update account set office = 'SYSTEM_ADMINISTRATOR' where id in
  (select g.account_id from role_grant g where g.role = 'SYSTEM_ADMINISTRATOR' and g.revoked_at is null);
update account set office = 'SECURITY_ADMINISTRATOR' where office is null and id in
  (select g.account_id from role_grant g where g.role = 'SECURITY_ADMINISTRATOR' and g.revoked_at is null);
update account set office = 'AUDITOR' where office is null and id in
  (select g.account_id from role_grant g where g.role = 'AUDITOR' and g.revoked_at is null);
-- Whoever holds two of them keeps the first.
update role_grant set revoked_at = current_timestamp(6), version = version + 1
  where revoked_at is null and role in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR')
  and role <> (select a.office from account a where a.id = role_grant.account_id);
alter table account add constraint account_office_known check
  (office is null or office in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'));
alter table account add constraint account_office unique (id, office);

-- A role acts from the first day to the last one, both included; null is always, or for good.
alter table role_grant add column valid_from date;
alter table role_grant add column valid_until date;
alter table role_grant add column office varchar(30) character set utf8mb4 collate utf8mb4_bin;
update role_grant set office = role
  where revoked_at is null and role in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR');
alter table role_grant add constraint role_grant_office foreign key (account_id, office) references account (id, office);
alter table role_grant add constraint role_grant_office_of_role check (office is null or office = role);
alter table role_grant add constraint role_grant_office_stated check (office is not null
  or role not in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR')
  or revoked_at is not null or valid_until is not null);
alter table role_grant add constraint role_grant_days check (valid_from is null or valid_until is null or valid_from <= valid_until);

-- Of one role of an account on one unit no two grants have no beginning, no end, or the same first day; that none overlap
-- is seen to under the lock of the account.
alter table role_grant add column no_start tinyint generated always as
  (case when revoked_at is null and valid_from is null then 1 end);
alter table role_grant add column no_end tinyint generated always as
  (case when revoked_at is null and valid_until is null then 1 end);
alter table role_grant add constraint role_grant_no_start_once unique (account_id, role, unit_id, no_start);
alter table role_grant add constraint role_grant_no_end_once unique (account_id, role, unit_id, no_end);
alter table role_grant add constraint role_grant_first_day_once unique (account_id, role, unit_id, valid_from, is_live);
alter table role_grant drop constraint role_grant_live_once;
