-- The audit log. Leaves, places and checkpoints are append-only, by trigger and by right.
create table audit_subject_key (
    id           uuid        primary key,
    subject      text        not null unique,
    wrapped_key  bytea,
    wrapping_kid text        not null,
    created_at   timestamptz not null default now(),
    destroyed_at timestamptz,
    check ((wrapped_key is null) = (destroyed_at is not null))
);
comment on table audit_subject_key is 'One data key per person or service, wrapped; erasing it makes their payloads unreadable for ever';

create table audit_leaf (
    id           uuid        primary key,
    at           timestamptz not null,
    action       text        not null,
    outcome      text        not null check (outcome in ('DONE', 'REFUSED', 'FAILED')),
    subject_type text        not null,
    subject_id   text        not null,
    actor_kind   text        not null,
    facts        jsonb       not null,
    leaf         bytea       not null,
    leaf_hash    bytea       not null check (length(leaf_hash) = 32)
);
create index audit_leaf_at on audit_leaf (at desc, id desc);
create index audit_leaf_subject on audit_leaf (subject_id, at desc);
create index audit_leaf_action on audit_leaf (action, at desc);

create table audit_payload (
    record_id  uuid  primary key references audit_leaf (id),
    key_id     uuid  not null references audit_subject_key (id),
    sealed     bytea not null
);

create table audit_pending (
    record_id uuid primary key references audit_leaf (id)
);
comment on table audit_pending is 'Leaves that wait for their place; the sequencer empties it';

create table audit_entry (
    index     bigint primary key check (index >= 0),
    record_id uuid   not null unique references audit_leaf (id),
    leaf_hash bytea  not null
);

create table audit_node (
    level bigint not null,
    index bigint not null,
    hash  bytea  not null,
    primary key (level, index)
);
comment on table audit_node is 'Hashes of complete subtrees of 2^level leaves (RFC 6962), so that proofs read log n rows';

create table audit_checkpoint (
    tree_size bigint      primary key,
    root_hash bytea       not null,
    signed_at timestamptz not null,
    kid       text        not null,
    note      text        not null
);

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only: % on % refused', tg_op, tg_table_name using errcode = '42501';
end $$;

do $$
declare
    name text;
begin
    foreach name in array array['audit_leaf', 'audit_payload', 'audit_entry', 'audit_node', 'audit_checkpoint'] loop
        execute format('create trigger append_only before update or delete on %I for each row execute function audit_refuse_change()', name);
        execute format('create trigger never_emptied before truncate on %I for each statement execute function audit_refuse_change()', name);
        execute format('revoke update, delete, truncate on %I from public', name);
        if exists (select from pg_roles where rolname = 'agentos_app') then
            execute format('revoke update, delete, truncate on %I from agentos_app', name);
        end if;
    end loop;
end $$;
