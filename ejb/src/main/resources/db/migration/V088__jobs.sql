-- Long work that outlives its request and its node: at most one node holds the lease, and whoever writes names its attempt.
create table job (
    id           uuid primary key,
    kind         text        not null check (kind ~ '^[a-z][a-z-]{2,39}$'),
    owner        jsonb       not null,
    task         jsonb       not null,
    state        text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    total        bigint      not null default 0 check (total >= 0),
    done         bigint      not null default 0 check (done >= 0),
    message      text        not null default '',
    result       jsonb,
    created_at   timestamptz not null,
    started_at   timestamptz,
    ended_at     timestamptz,
    node         text,
    attempt      integer     not null default 0,
    leased_until timestamptz,
    cancelled_by jsonb,
    check ((state = 'RUNNING') = (leased_until is not null)),
    check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (ended_at is not null)),
    check ((state = 'DONE') = (result is not null))
);
create index job_open on job (created_at) where state in ('QUEUED', 'RUNNING');
create index job_of_owner on job ((owner ->> 'id'), id desc);
create index job_of_kind on job (kind, id desc);
