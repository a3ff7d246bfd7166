-- Contents with what officers expect of their decisions, by policy.
create table scenario (
    id          uuid primary key,
    policy_id   text        not null references policy deferrable initially deferred,
    title       text        not null check (length(title) between 1 and 200),
    document    bytea       not null check (octet_length(document) <= 1000000),
    origin      text        not null check (origin in ('HAND', 'DECISION', 'PACK')),
    decision_id uuid references decision deferrable initially deferred,
    edition     integer     not null check (edition >= 1),
    created_at  timestamptz not null,
    created_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    check ((origin = 'DECISION') = (decision_id is not null))
);
create index scenario_of_policy on scenario (policy_id, id);

-- What a candidate would decide otherwise than the rulebook in force: what an impact job found.
create table impact_flip (
    id                 uuid primary key,
    job_id             uuid        not null references job on delete cascade,
    decision_id        uuid        not null,
    content_version_id uuid,
    reference          text,
    excerpt            text        not null,
    channel            text        not null,
    brand              text        not null,
    market             text        not null,
    published          boolean     not null,
    decided_at         timestamptz not null,
    recorded           text        not null,
    verdict_before     text        not null,
    verdict_after      text        not null check (verdict_after <> verdict_before),
    why_before         jsonb       not null,
    why_after          jsonb       not null
);
create index impact_flip_of_job on impact_flip (job_id, id);
create index publication_of_decision on publication (decision_id) where state = 'PUBLISHED';
