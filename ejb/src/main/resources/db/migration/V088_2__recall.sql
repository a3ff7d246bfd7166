-- A post can be taken down again: the intent first, then what the platform said.
alter table publication drop constraint publication_state_check;
alter table publication add constraint publication_state_check
    check (state in ('STARTED', 'PUBLISHED', 'REFUSED', 'UNKNOWN', 'VOID', 'REMOVED'));

create table takedown (
    id             uuid primary key,
    publication_id uuid        not null references publication deferrable initially deferred,
    channel        text        not null,
    receipt_id     text        not null,
    url            text        not null,
    reason         text        not null check (length(reason) between 1 and 2000),
    state          text        not null check (state in ('STARTED', 'UNKNOWN', 'REMOVED', 'REFUSED')),
    problem        text        not null default '',
    requested_by   jsonb       not null,
    attempts       integer     not null default 0,
    started_at     timestamptz not null,
    due_at         timestamptz not null,
    ended_at       timestamptz,
    answer         bytea,
    check ((state in ('REMOVED', 'REFUSED')) = (ended_at is not null))
);
create unique index takedown_one_open on takedown (publication_id) where state in ('STARTED', 'UNKNOWN');
create index takedown_due on takedown (due_at) where state in ('STARTED', 'UNKNOWN');
create index publication_public on publication (id) where state = 'PUBLISHED';

-- What an activation makes of everything that is public: one row with the activation, one per item in breach.
create table recall (
    id            uuid primary key,
    activation_id uuid        not null unique,
    revision      text        not null,
    policy_id     text,
    on_breach     text        not null check (on_breach in ('TASK', 'UNPUBLISH', 'NONE')),
    state         text        not null check (state in ('RUNNING', 'DONE', 'SUPERSEDED')),
    examined      integer     not null default 0,
    unreadable    integer     not null default 0,
    cleared       integer     not null default 0,
    job_id        uuid references job on delete set null,
    started_at    timestamptz not null,
    started_by    text        not null,
    ended_at      timestamptz,
    check ((state = 'RUNNING') = (ended_at is null))
);

create table recall_item (
    id                 uuid primary key,
    recall_id          uuid        not null references recall deferrable initially deferred,
    publication_id     uuid        not null references publication deferrable initially deferred,
    content_version_id uuid        not null,
    mission_id         uuid        not null,
    decision_id        uuid        not null references decision deferrable initially deferred,
    channel            text        not null,
    platform           text        not null,
    url                text        not null,
    excerpt            text        not null,
    verdict_from       text        not null,
    verdict_to         text        not null,
    rules              text[]      not null,
    reasons            jsonb       not null,
    remediation        text        not null check (remediation in ('TASK', 'UNPUBLISH')),
    state              text        not null check (state in ('OPEN', 'REMOVING', 'DONE')),
    outcome            text check (outcome in ('UNPUBLISHED', 'ACCEPTED', 'REPLACED', 'CLEARED')),
    note               text        not null default '',
    resolved_by        text,
    created_at         timestamptz not null,
    ended_at           timestamptz,
    check ((state = 'DONE') = (outcome is not null)),
    check ((state = 'DONE') = (ended_at is not null))
);
create unique index recall_item_one_open on recall_item (publication_id) where state <> 'DONE';
create index recall_item_of_recall on recall_item (recall_id, id);
create index recall_item_accepted on recall_item (publication_id, ended_at desc) where outcome = 'ACCEPTED';
create index recall_item_newest on recall_item (created_at);
create index policy_version_waiting on policy_version (submitted_at) where state = 'SUBMITTED';
