-- Every save is a row of its own; the newest is in force.
create table brand_profile (
    version    bigint primary key check (version >= 1),
    profile    text        not null,
    logo       text        not null,
    updated_at timestamptz not null,
    updated_by text        not null
);
create trigger brand_profile_unchanged before update on brand_profile
    for each row execute function refuse_change_of_content();
