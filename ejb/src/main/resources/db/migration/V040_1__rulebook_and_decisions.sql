-- References are checked at commit: one transaction writes several rows in whatever order the persistence provider likes.

-- Rulebook revisions are content: the same rules are the same revision, activated as often as they come into force.
create table rulebook_revision (
    revision    text primary key check (revision ~ '^sha256:[0-9a-f]{64}$'),
    canonical   bytea       not null,
    rule_count  integer     not null check (rule_count >= 0),
    created_at  timestamptz not null
);

create table rulebook_activation (
    id           uuid primary key,
    revision     text        not null references rulebook_revision deferrable initially deferred,
    activated_at timestamptz not null,
    activated_by text        not null,
    audit_id     uuid        not null
);
create index rulebook_activation_newest on rulebook_activation (activated_at desc, id desc);

-- A decision is stored whole and never changes.
create table decision (
    id                 uuid primary key,
    content_version_id uuid,
    content_id         uuid,
    mission_id         uuid,
    reference          text,
    channel            text        not null,
    verdict            text        not null check (verdict in ('ALLOW', 'REVIEW', 'BLOCK')),
    compliance         integer     not null check (compliance between 0 and 100),
    risk               integer     not null check (risk between 0 and 100),
    brand              integer     not null check (brand between 0 and 100),
    revision           text        not null references rulebook_revision deferrable initially deferred,
    digest             text        not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
    outcome            bytea       not null,
    facts              bytea       not null,
    actor_kind         text        not null,
    actor_id           text        not null,
    decided_at         timestamptz not null,
    took_micros        bigint      not null check (took_micros >= 0),
    audit_id           uuid        not null,
    leaf_hash          text        not null,
    check ((content_version_id is null) = (content_id is null))
);
create index decision_of_version on decision (content_version_id, decided_at, id) where content_version_id is not null;
create index decision_of_mission on decision (mission_id, decided_at, id) where mission_id is not null;
create index decision_newest on decision (decided_at desc, id desc);

create table decision_rule (
    decision_id uuid not null references decision deferrable initially deferred,
    rule_id     text not null,
    primary key (decision_id, rule_id)
);
create index decision_rule_firings on decision_rule (rule_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of % is refused: its rows are never changed', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger decision_unchanged before update on decision for each row execute function refuse_change();
create trigger decision_rule_unchanged before update on decision_rule for each row execute function refuse_change();
create trigger rulebook_revision_unchanged before update on rulebook_revision for each row execute function refuse_change();
create trigger rulebook_activation_unchanged before update on rulebook_activation for each row execute function refuse_change();
