-- What one person said about a result or a core value of an employee in a period.
create table feedback (
    agency_id    int         not null references agency,
    id           uuid        not null,
    version      bigint      not null,
    employee_id  uuid        not null,
    giver_id     uuid        not null,
    period_id    uuid        not null,
    result_id    uuid,
    core_value   text        check (core_value in ('BERORIENTASI_PELAYANAN', 'AKUNTABEL', 'KOMPETEN', 'HARMONIS',
        'LOYAL', 'ADAPTIF', 'KOLABORATIF')),
    text         text        not null check (length(text) between 1 and 2000),
    written_at   timestamptz not null,
    published_at timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, employee_id) references employee (agency_id, id),
    foreign key (agency_id, giver_id) references employee (agency_id, id),
    foreign key (agency_id, period_id) references period (agency_id, id),
    foreign key (agency_id, result_id) references plan_result (agency_id, id),
    check (giver_id <> employee_id),
    check ((result_id is null) <> (core_value is null))
);
create unique index feedback_one_per_result on feedback (agency_id, employee_id, period_id, giver_id, result_id)
    where (result_id is not null);
create unique index feedback_one_per_value on feedback (agency_id, employee_id, period_id, giver_id, core_value)
    where (core_value is not null);
create index feedback_employee on feedback (agency_id, employee_id, period_id);
create index feedback_giver on feedback (agency_id, giver_id);
create index feedback_period on feedback (agency_id, period_id);
create index feedback_result on feedback (agency_id, result_id);

-- Published feedback is part of an issued evaluation: the database itself refuses to change it.
create function feedback_refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'published feedback does not change';
end
$$;

create trigger feedback_published
    before update or delete on feedback
    for each row when (old.published_at is not null) execute function feedback_refuse();
