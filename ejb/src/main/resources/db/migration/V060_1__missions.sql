-- A brief's way through the pipeline, one channel each. The process engine's rows tell where it stands; these tell what for.
create table mission (
    id             uuid primary key,
    brief_id       uuid        not null,
    instance_id    uuid,
    topic          text        not null,
    channel        text        not null,
    brief          text        not null,
    author_id      text        not null,
    author_name    text        not null,
    state          text        not null check (state in
        ('RUNNING', 'WAITING', 'INCIDENT', 'PUBLISHED', 'REJECTED', 'BLOCKED_ENDED', 'FAILED', 'CANCELLED')),
    step           text        not null,
    waits_for      text,
    verdict        text,
    risk           int,
    content_id     uuid,
    chosen_idea_id uuid,
    started_at     timestamptz not null,
    updated_at     timestamptz not null,
    ended_at       timestamptz,
    deadline       timestamptz
);
create index mission_by_state on mission (state, id desc);
create index mission_by_author on mission (author_id, id desc);
create index mission_by_brief on mission (brief_id);
create unique index mission_by_instance on mission (instance_id);
