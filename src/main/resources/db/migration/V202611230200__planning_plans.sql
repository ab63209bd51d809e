-- A plan (SKP) of one employee for one year.
create table plan (
    agency_id    int         not null references agency,
    id           uuid        not null,
    version      bigint      not null,
    employee_id  uuid        not null,
    year         int         not null check (year between 2000 and 2100),
    starts_on    date        not null,
    ends_on      date        not null,
    status       text        not null
        check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED', 'CLOSED')),
    assessor_id  uuid,
    submitted_at timestamptz,
    approved_at  timestamptz,
    snapshot     jsonb,
    -- counts the changes, so that one in a child row raises the version too
    changes      int         not null,
    primary key (agency_id, id),
    foreign key (agency_id, employee_id) references employee (agency_id, id),
    foreign key (agency_id, assessor_id) references employee (agency_id, id),
    check (ends_on >= starts_on),
    check (extract(year from starts_on) = year and extract(year from ends_on) = year),
    check (assessor_id <> employee_id),
    check (status not in ('SUBMITTED', 'APPROVED') or (assessor_id is not null and submitted_at is not null)),
    check (status <> 'APPROVED' or (approved_at is not null and snapshot is not null))
);
create unique index plan_one_living on plan (agency_id, employee_id, year)
    where (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'));
create index plan_employee on plan (agency_id, employee_id, year);
create index plan_assessor on plan (agency_id, assessor_id);

-- A result (RHK) and the leader's result that it supports: a link, or free text, or nothing.
create table plan_result (
    agency_id           int    not null references agency,
    id                  uuid   not null,
    version             bigint not null,
    plan_id             uuid   not null,
    position            int    not null check (position >= 0),
    kind                text   not null check (kind in ('UTAMA', 'TAMBAHAN')),
    statement           text   not null check (length(statement) between 1 and 300),
    supported_result_id uuid,
    supported_text      text   not null check (length(supported_text) <= 300),
    supported_indicator text   not null check (length(supported_indicator) <= 300),
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references plan (agency_id, id),
    foreign key (agency_id, supported_result_id) references plan_result (agency_id, id),
    check (supported_result_id <> id),
    check (supported_result_id is null or (supported_text = '' and supported_indicator = ''))
);
create index plan_result_plan on plan_result (agency_id, plan_id, position);
create index plan_result_supported on plan_result (agency_id, supported_result_id);

-- An indicator (IKI) with its target for the year; each kind of target has its own shape.
create table plan_indicator (
    agency_id   int    not null references agency,
    id          uuid   not null,
    version     bigint not null,
    result_id   uuid   not null,
    position    int    not null check (position >= 0),
    aspect      text   not null check (aspect in ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA')),
    statement   text   not null check (length(statement) between 1 and 300),
    target_kind text   not null,
    target_low  numeric(18, 4) check (target_low >= 0),
    target_high numeric(18, 4) check (target_high >= 0),
    target_date date,
    target_unit text   not null check (length(target_unit) <= 100),
    primary key (agency_id, id),
    foreign key (agency_id, result_id) references plan_result (agency_id, id),
    check (target_unit <> '' or target_kind = 'DATE'),
    constraint plan_indicator_target_shape check (case target_kind
        when 'VALUE' then target_low is not null and target_high is null and target_date is null
        when 'RANGE' then target_low is not null and target_high is not null and target_low <= target_high
            and target_date is null
        when 'AT_LEAST' then target_low is not null and target_high is null and target_date is null
        when 'AT_MOST' then target_low is null and target_high is not null and target_date is null
        when 'RATIO' then target_low is not null and target_high is not null and target_low <= target_high
            and target_high > 0 and target_date is null
        when 'DATE' then target_low is null and target_high is null and target_date is not null
        else false end)
);
create index plan_indicator_result on plan_indicator (agency_id, result_id, position);

-- The target of one quarter, where it was set; a range of the year may become one value in a quarter.
create table plan_quarter_target (
    agency_id    int    not null references agency,
    id           uuid   not null,
    version      bigint not null,
    indicator_id uuid   not null,
    quarter      int    not null check (quarter between 1 and 4),
    target_kind  text   not null,
    target_low   numeric(18, 4) check (target_low >= 0),
    target_high  numeric(18, 4) check (target_high >= 0),
    target_date  date,
    target_unit  text   not null check (length(target_unit) <= 100),
    primary key (agency_id, id),
    unique (agency_id, indicator_id, quarter),
    foreign key (agency_id, indicator_id) references plan_indicator (agency_id, id),
    check (target_unit <> '' or target_kind = 'DATE'),
    constraint plan_quarter_target_shape check (case target_kind
        when 'VALUE' then target_low is not null and target_high is null and target_date is null
        when 'RANGE' then target_low is not null and target_high is not null and target_low <= target_high
            and target_date is null
        when 'AT_LEAST' then target_low is not null and target_high is null and target_date is null
        when 'AT_MOST' then target_low is null and target_high is not null and target_date is null
        when 'RATIO' then target_low is not null and target_high is not null and target_low <= target_high
            and target_high > 0 and target_date is null
        when 'DATE' then target_low is null and target_high is null and target_date is not null
        else false end)
);

-- The leader's special expectation on one of the seven core values.
create table plan_expectation (
    agency_id   int    not null references agency,
    id          uuid   not null,
    version     bigint not null,
    plan_id     uuid   not null,
    core_value  text   not null check (core_value in ('BERORIENTASI_PELAYANAN', 'AKUNTABEL', 'KOMPETEN', 'HARMONIS',
        'LOYAL', 'ADAPTIF', 'KOLABORATIF')),
    expectation text   not null check (length(expectation) between 1 and 1000),
    primary key (agency_id, id),
    unique (agency_id, plan_id, core_value),
    foreign key (agency_id, plan_id) references plan (agency_id, id)
);
