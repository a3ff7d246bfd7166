-- What was published, as the library shows and finds it. indexed_at is empty until the vector index has it.
create table library_entry (
    content_version_id uuid primary key,
    content_id         uuid        not null,
    mission_id         uuid        not null,
    channel            text        not null,
    verdict            text        not null check (verdict in ('ALLOW', 'REVIEW', 'BLOCK')),
    headline           text        not null,
    body               text        not null,
    image_sha256       text,
    image_alt          text,
    publication_url    text        not null,
    simulated          boolean     not null,
    published_at       timestamptz not null,
    indexed_at         timestamptz,
    words              tsvector generated always as (to_tsvector('english', headline || ' ' || body)) stored
);
create index library_entry_newest on library_entry (published_at desc, content_version_id desc);
create index library_entry_words on library_entry using gin (words);
create index library_entry_pending on library_entry (published_at) where indexed_at is null;
