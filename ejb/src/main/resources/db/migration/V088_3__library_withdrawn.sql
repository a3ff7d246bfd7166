-- What was taken down is no longer shown as published; a new post of the same version brings it back.
alter table library_entry add column withdrawn_at timestamptz;
