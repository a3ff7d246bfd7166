-- Keys of machine clients that cannot do OpenID Connect. The key itself is with its holder only.
create table api_key (
    id              uuid primary key,
    service_account text        not null check (length(service_account) between 1 and 100),
    name            text        not null check (length(name) between 1 and 100),
    secret_hash     text        not null check (secret_hash ~ '^[0-9a-f]{64}$'),
    scopes          text        not null check (scopes <> ''),
    created_at      timestamptz not null,
    created_by      text        not null,
    expires_at      timestamptz not null check (expires_at > created_at),
    last_used_at    timestamptz,
    revoked_at      timestamptz,
    revoked_by      text,
    check ((revoked_at is null) = (revoked_by is null))
);
create index api_key_newest on api_key (created_at desc, id desc);
