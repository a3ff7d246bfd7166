-- One submission per content; a new version of the content re-enters it.
create table submission (
    id                 uuid primary key,
    content_id         uuid        not null unique,
    mission_id         uuid        not null,
    content_version_id uuid        not null,
    decision_id        uuid        not null references decision deferrable initially deferred,
    channel            text        not null,
    digest             text        not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
    revision           text        not null references rulebook_revision deferrable initially deferred,
    author_id          text        not null,
    author_name        text        not null,
    state              text        not null
        check (state in ('IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    permit_id          uuid,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    version            bigint      not null,
    unique (id, author_id)
);
create index submission_of_mission on submission (mission_id);

create table submission_stage (
    id              uuid primary key,
    submission_id   uuid    not null references submission deferrable initially deferred,
    stage           text    not null check (stage in ('BRAND', 'COMPLIANCE', 'LEGAL', 'MARKET')),
    state           text    not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'CHANGES_REQUESTED')),
    decided_by      text,
    decided_by_name text,
    decided_at      timestamptz,
    digest          text,
    unique (submission_id, stage),
    check ((state = 'PENDING') = (decided_at is null))
);

create table submission_comment (
    id                 uuid primary key,
    submission_id      uuid        not null references submission deferrable initially deferred,
    at                 timestamptz not null,
    author_id          text        not null,
    author_name        text        not null,
    stage              text,
    text               text        not null,
    outcome            text,
    content_version_id uuid        not null
);
create index submission_comment_in_order on submission_comment (submission_id, at, id);

-- Nobody approves the content of a brief of their own: the author is the submission's, whatever the server thinks.
create table approval (
    id                 uuid primary key,
    submission_id      uuid        not null,
    author_id          text        not null,
    stage              text        not null check (stage in ('BRAND', 'COMPLIANCE', 'LEGAL', 'MARKET')),
    content_version_id uuid        not null,
    digest             text        not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
    revision           text        not null references rulebook_revision deferrable initially deferred,
    decision_id        uuid        not null references decision deferrable initially deferred,
    approver_id        text        not null,
    approver_name      text        not null,
    approved_at        timestamptz not null,
    expires_at         timestamptz not null,
    voided_at          timestamptz,
    void_reason        text,
    constraint approval_author_of_submission foreign key (submission_id, author_id) references submission (id, author_id) deferrable initially deferred,
    constraint approval_never_by_author check (approver_id <> author_id),
    check (expires_at > approved_at),
    check ((voided_at is null) = (void_reason is null))
);
create unique index approval_one_live_per_stage on approval (submission_id, stage) where voided_at is null;

create function refuse_other_approval() returns trigger language plpgsql as $$
begin
    if old.voided_at is not null
        or (to_jsonb(new) - 'voided_at' - 'void_reason') is distinct from (to_jsonb(old) - 'voided_at' - 'void_reason') then
        raise exception 'an approval can only be voided, once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger approval_only_voided before update on approval for each row execute function refuse_other_approval();

-- A permit allows one post of exactly these bytes.
create table permit (
    id                 uuid primary key,
    content_version_id uuid        not null,
    content_id         uuid        not null,
    mission_id         uuid        not null,
    channel            text        not null,
    digest             text        not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
    decision_id        uuid        not null references decision deferrable initially deferred,
    revision           text        not null references rulebook_revision deferrable initially deferred,
    verdict            text        not null check (verdict in ('ALLOW', 'REVIEW')),
    submission_id      uuid references submission deferrable initially deferred,
    state              text        not null check (state in ('ISSUED', 'USED', 'VOID')),
    issued_at          timestamptz not null,
    expires_at         timestamptz not null check (expires_at > issued_at),
    used_at            timestamptz,
    void_reason        text,
    version            bigint      not null,
    unique (id, digest),
    check (verdict = 'ALLOW' or submission_id is not null),
    check ((state = 'VOID') = (void_reason is not null)),
    check (state <> 'USED' or used_at is not null)
);
create unique index permit_one_open_per_content on permit (content_id) where state = 'ISSUED';

create table permit_approval (
    permit_id   uuid not null references permit deferrable initially deferred,
    approval_id uuid not null references approval deferrable initially deferred,
    stage       text not null,
    primary key (permit_id, approval_id)
);

create table publication (
    id                 uuid primary key,
    permit_id          uuid        not null unique,
    content_version_id uuid        not null,
    content_id         uuid        not null,
    mission_id         uuid        not null,
    channel            text        not null,
    digest             text        not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
    decision_id        uuid        not null references decision deferrable initially deferred,
    state              text        not null check (state in ('STARTED', 'PUBLISHED', 'REFUSED', 'UNKNOWN', 'VOID')),
    platform           text        not null,
    simulated          boolean     not null,
    receipt_id         text,
    url                text,
    receipt            bytea,
    reason             text,
    attempts           integer     not null,
    started_at         timestamptz not null,
    confirmed_at       timestamptz,
    version            bigint      not null,
    constraint publication_of_permitted_bytes foreign key (permit_id, digest) references permit (id, digest) deferrable initially deferred,
    check (state <> 'PUBLISHED' or (receipt_id is not null and url is not null and confirmed_at is not null))
);
create index publication_of_mission on publication (mission_id, started_at);
-- A content is public once, whatever becomes of permits.
create unique index publication_once_per_content on publication (content_id) where state in ('STARTED', 'UNKNOWN', 'PUBLISHED');
