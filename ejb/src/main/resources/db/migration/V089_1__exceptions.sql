-- An exception frees one content, or all content of a mission, from one rule until a date. It is asked for, then judged by somebody else.
create table policy_exception (
    id              uuid primary key,
    name            text        not null check (length(name) between 1 and 120),
    rule_id         text        not null check (length(rule_id) between 1 and 120),
    content_id      uuid,
    mission_id      uuid,
    reason          text        not null check (length(reason) between 1 and 2000),
    expires_at      timestamptz not null,
    state           text        not null check (state in ('REQUESTED', 'ACTIVE', 'REJECTED', 'REVOKED', 'EXPIRED')),
    requested_at    timestamptz not null,
    requested_by    text        not null,
    requested_by_id text        not null,
    decided_at      timestamptz,
    decided_by      text,
    decided_by_id   text,
    comment         text        not null default '' check (length(comment) <= 2000),
    ended_at        timestamptz,
    ended_by        text,
    end_reason      text        not null default '' check (length(end_reason) <= 2000),
    check ((content_id is null) <> (mission_id is null)),
    check (expires_at > requested_at and expires_at <= requested_at + interval '366 days'),
    check ((decided_at is null) = (decided_by_id is null)),
    check (state not in ('ACTIVE', 'REVOKED', 'REJECTED') or decided_by_id is not null),
    check ((state in ('REVOKED', 'EXPIRED')) = (ended_at is not null)),
    constraint policy_exception_four_eyes check (decided_by_id <> requested_by_id)
);
create index policy_exception_of_content on policy_exception (content_id) where state = 'ACTIVE';
create index policy_exception_of_mission on policy_exception (mission_id) where state = 'ACTIVE';
create index policy_exception_due on policy_exception (expires_at) where state in ('REQUESTED', 'ACTIVE');
create unique index policy_exception_once_content on policy_exception (rule_id, content_id) where state in ('REQUESTED', 'ACTIVE');
create unique index policy_exception_once_mission on policy_exception (rule_id, mission_id) where state in ('REQUESTED', 'ACTIVE');

-- The decisions in which a rule fired and had no effect because of an exception.
create table policy_exception_use (
    exception_id uuid        not null references policy_exception deferrable initially deferred,
    decision_id  uuid        not null references decision deferrable initially deferred,
    at           timestamptz not null,
    primary key (exception_id, decision_id)
);
create trigger policy_exception_use_unchanged before update or delete on policy_exception_use
    for each row execute function refuse_change();
create trigger policy_exception_kept before delete on policy_exception for each row execute function refuse_change();

create function check_policy_exception() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'REQUESTED' or new.decided_by_id is not null then
            raise exception 'an exception starts as a request' using errcode = 'restrict_violation';
        end if;
        return new;
    end if;
    if row(new.id, new.name, new.rule_id, new.content_id, new.mission_id, new.reason, new.expires_at, new.requested_at, new.requested_by, new.requested_by_id)
            is distinct from row(old.id, old.name, old.rule_id, old.content_id, old.mission_id, old.reason, old.expires_at, old.requested_at, old.requested_by, old.requested_by_id) then
        raise exception 'what was asked for does not change: ask for another exception' using errcode = 'restrict_violation';
    end if;
    if old.decided_by_id is not null and row(new.decided_at, new.decided_by, new.decided_by_id, new.comment)
            is distinct from row(old.decided_at, old.decided_by, old.decided_by_id, old.comment) then
        raise exception 'the verdict on an exception does not change' using errcode = 'restrict_violation';
    end if;
    if new.state <> old.state and not (case old.state
            when 'REQUESTED' then new.state in ('ACTIVE', 'REJECTED', 'EXPIRED')
            when 'ACTIVE' then new.state in ('REVOKED', 'EXPIRED')
            else false end) then
        raise exception 'exception % cannot become % from %', old.id, new.state, old.state using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger policy_exception_checked before insert or update on policy_exception
    for each row execute function check_policy_exception();
