-- Missions of models that analysts deploy end at end events of their own.
alter table mission drop constraint mission_state_check;
alter table mission add constraint mission_state_check check (state in
    ('RUNNING', 'WAITING', 'INCIDENT', 'PUBLISHED', 'REJECTED', 'BLOCKED_ENDED', 'FAILED', 'COMPLETED', 'CANCELLED'));
