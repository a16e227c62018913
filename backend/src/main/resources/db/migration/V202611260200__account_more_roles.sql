-- Roles for those who keep people's affairs, and the security administrator beside the other two.
alter table role_grant drop constraint role_grant_role_known;
alter table role_grant add constraint role_grant_role_known check (role in
  ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR', 'HALL_MANAGER', 'CLERK',
   'REGISTRAR', 'IDENTITY_READER', 'CARE_WORKER', 'PARTY_OFFICER'));
