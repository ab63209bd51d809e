-- Accounts are global: a person who moves between agencies keeps the account.
create table account (
    id            uuid        not null primary key,
    password_hash text        not null,
    language      text        not null default 'id' check (language in ('id', 'en')),
    theme         text        not null default 'system' check (theme in ('system', 'light', 'dark')),
    disabled      boolean     not null default false,
    created_at    timestamptz not null
);

-- User names and employee numbers to sign in with, unique across agencies, lower case.
create table login_name (
    name       text not null primary key check (name = lower(name) and length(name) between 3 and 80),
    account_id uuid not null references account
);
create index login_name_account on login_name (account_id);

create table membership (
    agency_id   int    not null references agency,
    id          uuid   not null,
    version     bigint not null,
    account_id  uuid   not null references account,
    employee_id uuid,
    valid_from  date   not null,
    valid_to    date,
    primary key (agency_id, id),
    unique (agency_id, account_id),
    foreign key (agency_id, employee_id) references employee (agency_id, id),
    check (valid_to >= valid_from)
);
create index membership_account on membership (account_id);
create index membership_employee on membership (agency_id, employee_id);

-- Roles given to a member of an agency, for a unit subtree or the whole agency.
create table role_grant (
    agency_id  int    not null references agency,
    id         uuid   not null,
    version    bigint not null,
    account_id uuid   not null references account,
    role       text   not null check (role in ('UNIT_ADMIN', 'HR_ADMIN', 'AUDITOR')),
    unit_id    uuid,
    valid_from date   not null,
    valid_to   date,
    primary key (agency_id, id),
    foreign key (agency_id, account_id) references membership (agency_id, account_id),
    foreign key (agency_id, unit_id) references unit (agency_id, id),
    check (valid_to >= valid_from),
    check ((role = 'UNIT_ADMIN') = (unit_id is not null))
);
create index role_grant_account on role_grant (agency_id, account_id);
create index role_grant_unit on role_grant (agency_id, unit_id);

-- Roles above all agencies.
create table platform_role (
    account_id uuid not null references account,
    role       text not null check (role = 'PLATFORM_ADMIN'),
    primary key (account_id, role)
);

create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- The answer to each sent form, so that a repeated send gets the first answer instead of a second effect.
create table form_request (
    account_id uuid        not null,
    request_id uuid        not null,
    created_at timestamptz not null,
    location   text,
    primary key (account_id, request_id)
);
create index form_request_created on form_request (created_at);
