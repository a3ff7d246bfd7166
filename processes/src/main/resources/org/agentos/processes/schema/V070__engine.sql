-- The process engine's tables. An instance's row is locked (its root's, for call activities) by every step.

create table wf_definition (
    process_id  text        not null,
    version     int         not null check (version > 0),
    name        text        not null,
    digest      text        not null,
    xml         text        not null,
    deployed_at timestamptz not null,
    primary key (process_id, version)
);

create table wf_instance (
    id              uuid        primary key,
    root_id         uuid        not null,
    parent_id       uuid,
    process_id      text        not null,
    process_version int         not null,
    business_key    text,
    state           text        not null check (state in ('ACTIVE', 'COMPLETED', 'CANCELLED')),
    revision        bigint      not null,
    payload         bytea,
    event_types     text[]      not null default '{}',
    variables       jsonb       not null,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    end_reason      text,
    foreign key (process_id, process_version) references wf_definition
);
create index wf_instance_root on wf_instance (root_id);
create index wf_instance_process on wf_instance (process_id, process_version, state);
create index wf_instance_business_key on wf_instance (business_key);

create table wf_timer (
    id          text        primary key,
    timer_id    text        not null,
    instance_id uuid        not null references wf_instance,
    root_id     uuid        not null,
    fire_at     timestamptz not null,
    interval_ms bigint,
    repeats     int         not null
);
create index wf_timer_due on wf_timer (fire_at);
create index wf_timer_instance on wf_timer (instance_id);

create table wf_work (
    id           uuid        primary key,
    instance_id  uuid        not null references wf_instance,
    root_id      uuid        not null,
    process_id   text        not null,
    node_id      text        not null,
    node_name    text        not null,
    type         text        not null,
    business_key text,
    input        jsonb       not null,
    state        text        not null check (state in ('READY', 'INCIDENT')),
    attempts     int         not null,
    next_at      timestamptz not null,
    lease        uuid,
    leased_until timestamptz,
    created_at   timestamptz not null
);
create index wf_work_next on wf_work (next_at) where state = 'READY';
create index wf_work_root on wf_work (root_id);

create table wf_task (
    id           uuid        primary key,
    instance_id  uuid        not null references wf_instance,
    root_id      uuid        not null,
    process_id   text        not null,
    version      int         not null,
    node_id      text        not null,
    name         text        not null,
    roles        text[]      not null,
    assignee     text,
    state        text        not null check (state in ('OPEN', 'CLAIMED', 'COMPLETED', 'CANCELLED')),
    revision     int         not null,
    input        jsonb       not null,
    output       jsonb,
    created_at   timestamptz not null,
    due_at       timestamptz,
    ended_at     timestamptz,
    ended_by     text
);
create index wf_task_root on wf_task (root_id);
create index wf_task_roles on wf_task using gin (roles) where state in ('OPEN', 'CLAIMED');

create table wf_incident (
    id          uuid        primary key,
    instance_id uuid        not null references wf_instance,
    root_id     uuid        not null,
    work_id     uuid        not null,
    node_id     text        not null,
    node_name   text        not null,
    type        text        not null,
    cause       text        not null,
    attempts    int         not null,
    input       jsonb       not null,
    raised_at   timestamptz not null,
    resolved_at timestamptz,
    resolution  text        check (resolution in ('RETRIED', 'SKIPPED', 'CANCELLED'))
);
create index wf_incident_root on wf_incident (root_id);
create index wf_incident_open on wf_incident (raised_at) where resolved_at is null;

create table wf_history (
    id          bigint      generated always as identity primary key,
    instance_id uuid        not null references wf_instance,
    root_id     uuid        not null,
    process_id  text        not null,
    node_run    text        not null,
    node_id     text        not null,
    node_name   text        not null,
    node_type   text        not null,
    entered_at  timestamptz not null,
    left_at     timestamptz,
    unique (instance_id, node_run)
);
create index wf_history_root on wf_history (root_id, id);
