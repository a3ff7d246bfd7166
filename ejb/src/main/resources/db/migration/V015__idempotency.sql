-- The first answer to a creating request, under the client's key.
create table idempotency_key (
    client         text        not null,
    route          text        not null,
    key            text        not null,
    request_digest text        not null,
    status         integer,
    location       text,
    body           text,
    created_at     timestamptz not null default now(),
    primary key (client, route, key)
);
create index idempotency_key_age on idempotency_key (created_at);
