create extension if not exists btree_gist;

-- Agencies are the tenants: every agency-owned table carries agency_id first in its keys.
create table agency (
    id          int         not null primary key check (id > 0),
    code        text        not null unique check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
    name        text        not null,
    kind        text        not null check (kind in ('CENTRAL', 'REGIONAL')),
    time_zone   text        not null check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    created_at  timestamptz not null
);

create sequence agency_id_seq as int owned by agency.id;

-- Marks what the database may be used for; production refuses a database that carries the demo mark.
create table installation (
    mark  text not null primary key,
    value text not null
);
