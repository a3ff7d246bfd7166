-- What starts the newest version of a process beside a call: messages and signals by name, timers by their time.

create table wf_start (
    process_id  text        not null,
    version     int         not null,
    node_id     text        not null,
    kind        text        not null check (kind in ('MESSAGE', 'SIGNAL', 'TIMER')),
    name        text        not null,
    fire_at     timestamptz,
    interval_ms bigint,
    repeats     int         not null default 0,
    primary key (process_id, node_id),
    foreign key (process_id, version) references wf_definition,
    check (kind = 'TIMER' or fire_at is null)
);
create index wf_start_name on wf_start (name) where kind <> 'TIMER';
create index wf_start_due on wf_start (fire_at) where fire_at is not null;

create index wf_instance_events on wf_instance using gin (event_types) where state = 'ACTIVE';
