-- Public keys of other installations whose packs are taken. Only administrators add and remove them.
create table pack_key (
    fingerprint text primary key check (fingerprint ~ '^sha256:[0-9a-f]{64}$'),
    name        text        not null check (length(name) between 1 and 120),
    public_key  bytea       not null check (octet_length(public_key) = 32),
    added_at    timestamptz not null,
    added_by    text        not null,
    check (fingerprint = 'sha256:' || encode(sha256(public_key), 'hex'))
);

-- Packs that left and packs that came. Of one pack no older version comes after a newer one.
create table pack (
    id          uuid primary key,
    direction   text        not null check (direction in ('EXPORTED', 'IMPORTED')),
    pack_id     text        not null check (pack_id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(pack_id) between 3 and 80),
    version     integer     not null check (version >= 1),
    digest      text        not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
    fingerprint text        not null check (fingerprint ~ '^sha256:[0-9a-f]{64}$'),
    policies    text        not null,
    at          timestamptz not null,
    by_name     text        not null,
    audit_id    uuid        not null
);
create index pack_newest on pack (pack_id, direction, version desc);
create trigger pack_unchanged before update or delete on pack for each row execute function refuse_change();
