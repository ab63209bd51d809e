create index role_grant_of_account on role_grant (account_id);
