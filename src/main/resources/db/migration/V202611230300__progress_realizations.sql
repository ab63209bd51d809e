-- What one plan reached in one quarter.
create table realization (
    agency_id     int         not null references agency,
    id            uuid        not null,
    version       bigint      not null,
    plan_id       uuid        not null,
    employee_id   uuid        not null,
    quarter       int         not null check (quarter between 1 and 4),
    status        text        not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    -- counts the changes, those in lines included
    changes       bigint      not null,
    submitted_at  timestamptz,
    submitted_to  uuid,
    decided_at    timestamptz,
    decided_by    uuid,
    decision_note text        not null check (length(decision_note) <= 1000),
    primary key (agency_id, id),
    unique (agency_id, plan_id, quarter),
    foreign key (agency_id, plan_id) references plan (agency_id, id),
    foreign key (agency_id, employee_id) references employee (agency_id, id),
    foreign key (agency_id, submitted_to) references employee (agency_id, id),
    foreign key (agency_id, decided_by) references employee (agency_id, id),
    check (status = 'DRAFT' or submitted_at is not null),
    check (status not in ('RETURNED', 'ACCEPTED') or (decided_at is not null and decided_by is not null)),
    check (status <> 'RETURNED' or decision_note <> '')
);
create index realization_employee on realization (agency_id, employee_id);
create index realization_submitted_to on realization (agency_id, submitted_to);
create index realization_decided_by on realization (agency_id, decided_by);

-- One indicator in it: the text as typed, and the value where the text is a valid one.
create table realization_line (
    agency_id       int     not null references agency,
    id              uuid    not null,
    version         bigint  not null,
    realization_id  uuid    not null,
    indicator_id    uuid    not null,
    not_due         boolean not null,
    typed           text    not null check (length(typed) <= 100),
    typed_whole     text    not null check (length(typed_whole) <= 100),
    value           numeric(18, 4),
    whole           numeric(18, 4) check (whole > 0),
    reached_on      date,
    note            text    not null check (length(note) <= 1000),
    evidence_labels text[]  not null,
    evidence_urls   text[]  not null,
    primary key (agency_id, id),
    unique (agency_id, realization_id, indicator_id),
    foreign key (agency_id, realization_id) references realization (agency_id, id),
    foreign key (agency_id, indicator_id) references plan_indicator (agency_id, id),
    check (not (not_due and (value is not null or reached_on is not null))),
    check (value is null or reached_on is null),
    check (whole is null or value is not null),
    check (cardinality(evidence_urls) <= 5 and cardinality(evidence_labels) = cardinality(evidence_urls))
);
create index realization_line_indicator on realization_line (agency_id, indicator_id);
