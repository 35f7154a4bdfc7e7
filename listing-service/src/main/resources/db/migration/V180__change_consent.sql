-- What owners are asked to agree to where it is not the declaration itself, and the last day to answer.
alter table consent_request add column change jsonb, add column answer_by date;

create index consent_request_by_answer on consent_request (answer_by) where state = 'OPEN';
