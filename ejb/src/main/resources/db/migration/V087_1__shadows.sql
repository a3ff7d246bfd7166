-- A version of a policy that decides beside the rulebook in force, without effect.
create table shadow (
    id           uuid primary key,
    policy_id    text        not null references policy deferrable initially deferred,
    version_id   uuid        not null references policy_version deferrable initially deferred,
    content_hash text        not null check (content_hash ~ '^sha256:[0-9a-f]{64}$'),
    state        text        not null check (state in ('RUNNING', 'PROMOTED', 'DROPPED')),
    reason       text        not null check (length(reason) between 1 and 2000),
    started_at   timestamptz not null,
    started_by   text        not null,
    ended_at     timestamptz,
    ended_by     text,
    note         text        not null,
    edition      integer     not null,
    audit_id     uuid        not null,
    check ((state = 'RUNNING') = (ended_at is null))
);
create unique index shadow_one_running on shadow (version_id) where state = 'RUNNING';
create index shadow_newest on shadow (started_at desc, id desc);

-- What each node has seen; nodes add up.
create table shadow_count (
    shadow_id uuid   not null references shadow,
    node      uuid   not null,
    compared  bigint not null,
    diverged  bigint not null,
    flipped   bigint not null,
    skipped   bigint not null,
    failed    bigint not null,
    primary key (shadow_id, node)
);

-- The first divergences of each shadow; beyond the bound they are only counted.
create table shadow_divergence (
    id            uuid primary key,
    shadow_id     uuid        not null references shadow,
    decision_id   uuid        not null references decision deferrable initially deferred,
    at            timestamptz not null,
    channel       text        not null,
    live_revision text        not null,
    live          jsonb       not null,
    candidate     jsonb       not null,
    flipped       boolean     not null
);
create index shadow_divergence_newest on shadow_divergence (shadow_id, id desc);
