create table content (
    id         uuid primary key,
    mission_id uuid        not null,
    channel    text        not null,
    title      text        not null,
    created_by text        not null,
    created_at timestamptz not null
);
create index content_of_mission on content (mission_id);

-- What a version says stands in its canonical bytes and nowhere else; the digest is of exactly these bytes.
create table content_version (
    id          uuid primary key,
    content_id  uuid        not null references content,
    number      integer     not null check (number >= 1),
    canonical   bytea       not null,
    digest      text        not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
    idea_id     uuid,
    made_by     text        not null,
    instruction text,
    created_at  timestamptz not null,
    unique (content_id, number)
);

create table medium (
    sha256     text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        not null,
    size       bigint      not null check (size > 0),
    width      integer,
    height     integer,
    created_at timestamptz not null
);

create function refuse_change_of_content() returns trigger language plpgsql as $$
begin
    raise exception 'a row of % never changes: make a new version', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger content_version_unchanged before update on content_version
    for each row execute function refuse_change_of_content();
create trigger medium_unchanged before update on medium
    for each row execute function refuse_change_of_content();
