create table unit (
    agency_id  int    not null references agency,
    id         uuid   not null,
    version    bigint not null,
    parent_id  uuid,
    name       text   not null check (length(name) between 1 and 200),
    code       text   not null check (length(code) between 1 and 40),
    primary key (agency_id, id),
    unique (agency_id, code),
    foreign key (agency_id, parent_id) references unit (agency_id, id),
    check (parent_id <> id)
);
create index unit_parent on unit (agency_id, parent_id);

create table employee (
    agency_id    int    not null references agency,
    id           uuid   not null,
    version      bigint not null,
    kind         text   not null check (kind in ('PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU', 'PEJABAT_NEGARA')),
    number       text   check (number ~ '^[0-9]{18}$'),
    name         text   not null check (length(name) between 1 and 150),
    title_before text   not null default '' check (length(title_before) <= 60),
    title_after  text   not null default '' check (length(title_after) <= 60),
    grade        text   not null default '' check (length(grade) <= 60),
    primary key (agency_id, id),
    unique (agency_id, number),
    check ((kind = 'PEJABAT_NEGARA') = (number is null))
);

-- Where a person works from one day to another; definitive assignments of one person never overlap.
create table assignment (
    agency_id     int    not null references agency,
    id            uuid   not null,
    version       bigint not null,
    employee_id   uuid   not null,
    unit_id       uuid   not null,
    position_name text   not null check (length(position_name) between 1 and 200),
    position_kind text   not null check (position_kind in ('JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR',
        'PENGAWAS', 'PELAKSANA', 'JF_KETERAMPILAN', 'JF_KEAHLIAN', 'PEJABAT_NEGARA')),
    head          boolean not null,
    valid_from    date   not null,
    valid_to      date,
    primary key (agency_id, id),
    foreign key (agency_id, employee_id) references employee (agency_id, id),
    foreign key (agency_id, unit_id) references unit (agency_id, id),
    check (valid_to >= valid_from),
    constraint assignment_one_at_a_time exclude using gist
        (agency_id with =, employee_id with =, daterange(valid_from, valid_to, '[]') with &&),
    constraint assignment_one_head exclude using gist
        (agency_id with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&) where (head)
);
create index assignment_employee on assignment (agency_id, employee_id, valid_from);
create index assignment_unit on assignment (agency_id, unit_id, valid_from);

-- An assessor set by hand for one person and a time; otherwise the head of the unit, or of the unit above for a head.
create table assessor_relation (
    agency_id   int    not null references agency,
    id          uuid   not null,
    version     bigint not null,
    employee_id uuid   not null,
    assessor_id uuid   not null,
    reason      text   not null check (length(reason) between 1 and 500),
    valid_from  date   not null,
    valid_to    date,
    primary key (agency_id, id),
    foreign key (agency_id, employee_id) references employee (agency_id, id),
    foreign key (agency_id, assessor_id) references employee (agency_id, id),
    check (valid_to >= valid_from),
    check (assessor_id <> employee_id),
    constraint assessor_relation_one_at_a_time exclude using gist
        (agency_id with =, employee_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index assessor_relation_employee on assessor_relation (agency_id, employee_id, valid_from);
create index assessor_relation_assessor on assessor_relation (agency_id, assessor_id, valid_from);

-- "My superior is wrong": reported by the employee, answered by the unit admin.
create table assessor_report (
    agency_id   int         not null references agency,
    id          uuid        not null,
    version     bigint      not null,
    employee_id uuid        not null,
    assessor_id uuid,
    message     text        not null check (length(message) between 1 and 1000),
    status      text        not null check (status in ('OPEN', 'ANSWERED')),
    created_at  timestamptz not null,
    answer      text        check (length(answer) between 1 and 1000),
    answered_at timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, employee_id) references employee (agency_id, id),
    foreign key (agency_id, assessor_id) references employee (agency_id, id),
    check ((status = 'ANSWERED') = (answer is not null and answered_at is not null))
);
create unique index assessor_report_one_open on assessor_report (agency_id, employee_id) where (status = 'OPEN');
create index assessor_report_assessor on assessor_report (agency_id, assessor_id);
