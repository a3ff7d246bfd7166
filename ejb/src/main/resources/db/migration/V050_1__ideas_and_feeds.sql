create table feed (
    id              uuid primary key,
    title           text        not null,
    url             text unique,
    last_fetched_at timestamptz,
    last_error      text,
    created_at      timestamptz not null
);

-- The feed that ships has no address: its stories are invented and stand in the archive.
insert into feed (id, title, created_at) values ('019ab000-0000-7000-8000-000000000001', 'Sample feed (simulated)', now());

create table feed_item (
    feed_id      uuid        not null references feed on delete cascade,
    title        text        not null,
    url          text        not null,
    published_at timestamptz not null,
    primary key (feed_id, url, title)
);
create index feed_item_newest on feed_item (published_at desc);

create table idea (
    id         uuid primary key,
    mission_id uuid        not null,
    position   integer     not null check (position >= 0),
    document   text        not null,
    created_at timestamptz not null
);
create index idea_of_mission on idea (mission_id, position);
