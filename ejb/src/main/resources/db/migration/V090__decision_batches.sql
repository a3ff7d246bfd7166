-- Contents of a batch, each until it is decided: what was sent is kept no longer than that.
create table decision_batch_item (
    job_id      uuid    not null references job (id) on delete cascade,
    position    integer not null check (position >= 0),
    reference   text,
    content     bytea,
    decision_id uuid references decision (id),
    problem     text,
    primary key (job_id, position),
    check (decision_id is null or problem is null),
    check ((content is null) = (decision_id is not null or problem is not null))
);
