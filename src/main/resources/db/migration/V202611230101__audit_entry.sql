create table audit_entry (
    agency_id   int         not null,
    id          uuid        not null,
    at          timestamptz not null,
    business_at timestamptz not null,
    account_id  uuid        not null,
    employee_id uuid,
    actor_name  text        not null,
    address     text        not null,
    action      text        not null,
    subject     text        not null,
    subject_id  uuid        not null,
    before      jsonb       not null,
    after       jsonb       not null,
    primary key (agency_id, id)
);

create index audit_entry_subject on audit_entry (agency_id, subject, subject_id, id);

-- The trail must be believed in a dispute, so the database itself refuses every change to it.
create function audit_entry_refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'audit_entry is append-only';
end
$$;

create trigger audit_entry_append_only
    before update or delete on audit_entry
    for each row execute function audit_entry_refuse();

create trigger audit_entry_no_truncate
    before truncate on audit_entry
    for each statement execute function audit_entry_refuse();
