-- What was done with a plan, by whom and when; only ever added to.
create table plan_step (
    agency_id  int         not null references agency,
    id         uuid        not null,
    version    bigint      not null,
    plan_id    uuid        not null,
    action     text        not null check (action in ('START', 'SUBMIT', 'WITHDRAW', 'RETURN', 'APPROVE')),
    account_id uuid        not null,
    actor_name text        not null,
    at         timestamptz not null,
    comment    text        not null check (length(comment) <= 1000),
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references plan (agency_id, id)
);
create index plan_step_plan on plan_step (agency_id, plan_id, at);

-- A note of the assessor on one result; it stays readable by its code when the employee removes the result.
create table plan_note (
    agency_id   int    not null references agency,
    id          uuid   not null,
    version     bigint not null,
    step_id     uuid   not null,
    result_id   uuid,
    result_code text   not null check (length(result_code) between 2 and 5),
    note        text   not null check (length(note) between 1 and 1000),
    primary key (agency_id, id),
    foreign key (agency_id, step_id) references plan_step (agency_id, id),
    foreign key (agency_id, result_id) references plan_result (agency_id, id)
);
create index plan_note_step on plan_note (agency_id, step_id);
create index plan_note_result on plan_note (agency_id, result_id);

-- What the employee has typed into one part of the plan and not finished, as typed, valid or not.
create table plan_draft (
    agency_id int         not null references agency,
    id        uuid        not null,
    version   bigint      not null,
    plan_id   uuid        not null,
    part      text        not null check (part ~ '^(new|expectations|[0-9a-f-]{36})$'),
    content   text        not null check (length(content) <= 1000000),
    saved_at  timestamptz not null,
    primary key (agency_id, id),
    unique (agency_id, plan_id, part),
    foreign key (agency_id, plan_id) references plan (agency_id, id)
);
