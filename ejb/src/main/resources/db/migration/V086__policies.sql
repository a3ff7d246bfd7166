-- A policy is what officers own; its versions are what they write, approve and put in force.
create table policy (
    id              text primary key check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(id) between 3 and 80),
    title           text        not null check (length(title) between 1 and 200),
    description     text        not null check (length(description) <= 4000),
    owner           text        not null check (length(owner) between 1 and 200),
    second_approval boolean     not null,
    on_breach       text        not null check (on_breach in ('TASK', 'UNPUBLISH', 'NONE')),
    retired_at      timestamptz,
    created_at      timestamptz not null,
    created_by      text        not null,
    created_by_id   text        not null,
    edition         integer     not null check (edition >= 1)
);

create table policy_version (
    id              uuid primary key,
    policy_id       text        not null references policy deferrable initially deferred,
    number          integer     not null check (number >= 1),
    state           text        not null
        check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'IN_FORCE', 'SUPERSEDED', 'RETIRED')),
    notation        text        not null check (notation in ('GUIDED', 'DRL', 'CSV', 'XLSX', 'VALE', 'SHORT')),
    source          bytea       not null check (octet_length(source) <= 2097152),
    content         bytea,
    content_hash    text check (content_hash ~ '^sha256:[0-9a-f]{64}$'),
    rule_count      integer     not null check (rule_count >= 0),
    based_on        integer,
    edition         integer     not null check (edition >= 1),
    reason          text check (length(reason) between 1 and 2000),
    effective_from  date,
    effective_until date,
    created_at      timestamptz not null,
    created_by      text        not null,
    created_by_id   text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    submitted_at    timestamptz,
    submitted_by    text,
    in_force_since  timestamptz,
    in_force_until  timestamptz,
    ended_at        timestamptz,
    unique (policy_id, number),
    check ((content is null) = (content_hash is null)),
    check (state = 'DRAFT' or content is not null),
    check ('sha256:' || encode(sha256(content), 'hex') = content_hash),
    check (state not in ('IN_FORCE', 'SUPERSEDED', 'RETIRED') or in_force_since is not null)
);
create unique index policy_version_one_open on policy_version (policy_id) where state in ('DRAFT', 'SUBMITTED', 'APPROVED');
create unique index policy_version_one_in_force on policy_version (policy_id) where state = 'IN_FORCE';

-- Everyone who ever saved a version: none of them may approve it.
create table policy_author (
    version_id uuid not null references policy_version deferrable initially deferred,
    actor_id   text not null,
    actor_name text not null,
    primary key (version_id, actor_id)
);

create table policy_save (
    version_id   uuid        not null references policy_version deferrable initially deferred,
    edition      integer     not null check (edition >= 1),
    notation     text        not null check (notation in ('GUIDED', 'DRL', 'CSV', 'XLSX', 'VALE', 'SHORT')),
    source       bytea       not null,
    content_hash text,
    restored     integer,
    actor_id     text        not null,
    actor_name   text        not null,
    at           timestamptz not null,
    primary key (version_id, edition)
);

create table policy_comment (
    id         uuid primary key,
    version_id uuid        not null references policy_version deferrable initially deferred,
    edition    integer     not null,
    place      text check (length(place) between 1 and 300),
    text       text        not null check (length(text) between 1 and 4000),
    actor_id   text        not null,
    actor_name text        not null,
    at         timestamptz not null
);
create index policy_comment_in_order on policy_comment (version_id, at, id);

create table policy_approval (
    id            uuid primary key,
    version_id    uuid        not null references policy_version deferrable initially deferred,
    content_hash  text        not null check (content_hash ~ '^sha256:[0-9a-f]{64}$'),
    verdict       text        not null check (verdict in ('APPROVED', 'REJECTED')),
    comment       text        not null check (length(comment) <= 4000),
    approver_id   text        not null,
    approver_name text        not null,
    at            timestamptz not null,
    audit_id      uuid        not null,
    voided_at     timestamptz
);
create unique index policy_approval_once on policy_approval (version_id, approver_id) where voided_at is null;

-- The rules of a version from its submission on: who owns a rule, and how often its policy hits.
create table policy_rule (
    version_id uuid not null references policy_version deferrable initially deferred,
    rule_id    text not null,
    primary key (version_id, rule_id)
);
create index policy_rule_of on policy_rule (rule_id);

create trigger policy_author_unchanged before update or delete on policy_author for each row execute function refuse_change();
create trigger policy_save_unchanged before update or delete on policy_save for each row execute function refuse_change();
create trigger policy_comment_unchanged before update or delete on policy_comment for each row execute function refuse_change();
create trigger policy_kept before delete on policy for each row execute function refuse_change();
create trigger policy_version_kept before delete on policy_version for each row execute function refuse_change();
create trigger policy_approval_kept before delete on policy_approval for each row execute function refuse_change();

-- Four eyes: whoever wrote a version neither approves nor rejects it, and a verdict is on the very bytes that wait.
create function check_policy_approval() returns trigger language plpgsql as $$
declare
    judged policy_version%rowtype;
begin
    select * into judged from policy_version where id = new.version_id for share;
    if judged.state is distinct from 'SUBMITTED' then
        raise exception 'policy version % does not wait for approval', new.version_id using errcode = 'restrict_violation';
    end if;
    if judged.content_hash is distinct from new.content_hash then
        raise exception 'policy version % holds other rules than those that were judged', new.version_id using errcode = 'restrict_violation';
    end if;
    if exists (select 1 from policy_author a where a.version_id = new.version_id and a.actor_id = new.approver_id) then
        raise exception 'an author of policy version % may not approve it', new.version_id
            using errcode = 'restrict_violation', constraint = 'policy_approval_never_by_author';
    end if;
    return new;
end $$;
create trigger policy_approval_checked before insert on policy_approval for each row execute function check_policy_approval();

create function refuse_other_policy_approval() returns trigger language plpgsql as $$
begin
    if old.voided_at is not null or (to_jsonb(new) - 'voided_at') is distinct from (to_jsonb(old) - 'voided_at') then
        raise exception 'an approval can only be voided, once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger policy_approval_only_voided before update on policy_approval for each row execute function refuse_other_policy_approval();

-- Nobody becomes an author of what they approved, either.
create function check_policy_author() returns trigger language plpgsql as $$
begin
    if exists (select 1 from policy_approval a
               where a.version_id = new.version_id and a.approver_id = new.actor_id and a.voided_at is null) then
        raise exception 'an approver of policy version % may not write it before the approval is void', new.version_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger policy_author_checked before insert on policy_author for each row execute function check_policy_author();

-- What was submitted does not change, and a version moves only along its life. What goes back to draft loses its approvals.
create function check_policy_version() returns trigger language plpgsql as $$
declare
    needed integer;
    given  integer;
begin
    if row(new.id, new.policy_id, new.number, new.created_by_id) is distinct from row(old.id, old.policy_id, old.number, old.created_by_id) then
        raise exception 'policy version % stays what it is', old.id using errcode = 'restrict_violation';
    end if;
    if new.state <> 'DRAFT' and row(new.notation, new.source, new.content, new.content_hash, new.edition)
            is distinct from row(old.notation, old.source, old.content, old.content_hash, old.edition) then
        raise exception 'policy version % was submitted: its text does not change', old.id using errcode = 'restrict_violation';
    end if;
    if new.state <> old.state and not (case old.state
            when 'DRAFT' then new.state = 'SUBMITTED'
            when 'SUBMITTED' then new.state in ('DRAFT', 'APPROVED')
            when 'APPROVED' then new.state in ('DRAFT', 'IN_FORCE')
            when 'IN_FORCE' then new.state in ('SUPERSEDED', 'RETIRED')
            else new.state = 'IN_FORCE' end) then
        raise exception 'policy version % cannot become % from %', old.id, new.state, old.state using errcode = 'restrict_violation';
    end if;
    if new.state = 'DRAFT' and old.state <> 'DRAFT' then
        update policy_approval set voided_at = now() where version_id = old.id and voided_at is null;
    end if;
    if new.state = 'APPROVED' and old.state <> 'APPROVED' then
        select case when p.second_approval then 2 else 1 end into needed from policy p where p.id = new.policy_id;
        select count(*) into given from policy_approval a
            where a.version_id = new.id and a.verdict = 'APPROVED' and a.voided_at is null and a.content_hash = new.content_hash;
        if given < needed then
            raise exception 'policy version % has % of % approvals', new.id, given, needed using errcode = 'restrict_violation';
        end if;
    end if;
    return new;
end $$;
create trigger policy_version_checked before update on policy_version for each row execute function check_policy_version();

-- Only what comes with the product starts approved, as the first version of its policy; everything else starts as a draft.
create function check_new_policy_version() returns trigger language plpgsql as $$
begin
    if new.state <> 'DRAFT' and not (new.created_by_id = 'system' and new.state = 'APPROVED' and new.number = 1) then
        raise exception 'a policy version starts as a draft' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger policy_version_new before insert on policy_version for each row execute function check_new_policy_version();
