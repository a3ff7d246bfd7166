-- The rulebook in force is put together from versions of policies. The order of activations is that of their sequence: they are
-- committed one at a time, under a lock, whatever the clocks of the nodes say.
alter table rulebook_activation
    add column seq        bigint generated always as identity unique,
    add column kind       text not null default 'START'
        check (kind in ('START', 'ACTIVATION', 'EXPIRY', 'RETIREMENT', 'ROLLBACK')),
    add column reason     text not null default '' check (length(reason) <= 2000),
    add column policy_id  text references policy deferrable initially deferred,
    add column version_id uuid references policy_version deferrable initially deferred,
    add constraint rulebook_activation_reasoned check (kind <> 'ROLLBACK' or reason <> '');

-- What an activation put in force. The same rules may come from other versions another time, so this is by activation.
create table rulebook_part (
    activation_id uuid not null references rulebook_activation deferrable initially deferred,
    policy_id     text not null references policy deferrable initially deferred,
    version_id    uuid not null references policy_version deferrable initially deferred,
    content_hash  text not null check (content_hash ~ '^sha256:[0-9a-f]{64}$'),
    primary key (activation_id, policy_id)
);
create index rulebook_part_of_version on rulebook_part (version_id);

create trigger rulebook_part_unchanged before update or delete on rulebook_part for each row execute function refuse_change();

-- Only what was approved comes into force, with the very bytes that were approved. What was in force before may come back.
create function check_rulebook_part() returns trigger language plpgsql as $$
declare
    part   policy_version%rowtype;
    needed integer;
    given  integer;
begin
    select * into part from policy_version where id = new.version_id for share;
    if part.policy_id is distinct from new.policy_id or part.content_hash is distinct from new.content_hash then
        raise exception 'policy version % does not hold these rules', new.version_id using errcode = 'restrict_violation';
    end if;
    if exists (select 1 from rulebook_part p where p.version_id = new.version_id and p.content_hash = new.content_hash) then
        return new;
    end if;
    if part.state not in ('APPROVED', 'IN_FORCE') then
        raise exception 'policy version % is not approved', new.version_id using errcode = 'restrict_violation';
    end if;
    if part.created_by_id = 'system' and part.number = 1 then
        return new;
    end if;
    select case when p.second_approval then 2 else 1 end into needed from policy p where p.id = new.policy_id;
    select count(distinct a.approver_id) into given from policy_approval a
        where a.version_id = new.version_id and a.verdict = 'APPROVED' and a.voided_at is null and a.content_hash = new.content_hash;
    if given < needed then
        raise exception 'policy version % has % of % approvals of these rules', new.version_id, given, needed
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger rulebook_part_checked before insert on rulebook_part for each row execute function check_rulebook_part();

-- What is to come into force, or to end, at a time.
create table rulebook_schedule (
    id            uuid primary key,
    kind          text        not null check (kind in ('ACTIVATION', 'EXPIRY', 'RETIREMENT')),
    policy_id     text        not null references policy deferrable initially deferred,
    version_id    uuid        not null references policy_version deferrable initially deferred,
    at            timestamptz not null,
    until         timestamptz check (until > at),
    reason        text        not null check (length(reason) <= 2000),
    state         text        not null check (state in ('SCHEDULED', 'DONE', 'REFUSED', 'CANCELLED')),
    problem       text        not null,
    actor_kind    text        not null,
    actor_id      text        not null,
    actor_name    text        not null,
    created_at    timestamptz not null,
    ended_at      timestamptz,
    activation_id uuid references rulebook_activation deferrable initially deferred,
    audit_id      uuid        not null,
    check ((state = 'SCHEDULED') = (ended_at is null)),
    check ((state = 'DONE') = (activation_id is not null))
);
create index rulebook_schedule_due on rulebook_schedule (at) where state = 'SCHEDULED';
create unique index rulebook_schedule_one_activation on rulebook_schedule (version_id, kind) where state = 'SCHEDULED';

-- The nodes, each with what it decides by; rows of nodes that are gone for long are swept.
create table rulebook_node (
    node          uuid primary key,
    host          text        not null,
    started_at    timestamptz not null,
    seen_at       timestamptz not null,
    activation_id uuid,
    revision      text,
    problem       text        not null
);

-- A rulebook that every node is to compile and to try before it can come into force, and what each says.
create table rulebook_preparation (
    id        uuid primary key,
    revision  text        not null,
    canonical bytea       not null,
    policies  text[]      not null,
    asked_at  timestamptz not null
);
create table rulebook_prepared (
    preparation_id uuid not null references rulebook_preparation on delete cascade,
    node           uuid not null,
    failures       text[] not null,
    primary key (preparation_id, node)
);

-- Activations that some node did not follow in time; told once.
create table rulebook_partial (
    activation_id uuid primary key references rulebook_activation,
    seen_at       timestamptz not null
);
