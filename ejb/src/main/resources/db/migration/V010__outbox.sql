-- Events commit with what they tell of; the relay alone gives positions, so that readers see them in one order without gaps.
create table outbox (
    seq        bigint generated always as identity primary key,
    id         uuid        not null unique,
    type       text        not null,
    subject_id text        not null,
    at         timestamptz not null default now(),
    data       jsonb       not null,
    position   bigint unique
);
create index outbox_waiting on outbox (seq) where position is null;
create sequence outbox_position;
