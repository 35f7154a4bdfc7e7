-- Campaigns and who is invited, kept from the events.
create table campaign (
    id        text        primary key,
    plan      jsonb       not null,
    opened_at timestamptz not null,
    opened_on date        not null,
    closed_at timestamptz,
    closed_on date,
    reason    text
);

create table campaign_invitee (
    campaign_id     text not null references campaign on delete cascade,
    organisation_id text not null,
    name            text not null,
    kind            text not null,
    deadline        date not null,
    primary key (campaign_id, organisation_id)
);

create index campaign_invitee_by_organisation on campaign_invitee (organisation_id);

-- What an organisation reads on its page; one a day at most.
create table campaign_reminder (
    campaign_id     text        not null references campaign on delete cascade,
    organisation_id text        not null,
    day             date        not null,
    automatic       boolean     not null,
    note            text        not null,
    sent_at         timestamptz not null,
    primary key (campaign_id, organisation_id, day)
);

-- What each invited organisation has sent while the campaign lasted, drafts as they are now. Declarations withdrawn or refused since do not count.
create view campaign_standing as
select i.campaign_id, i.organisation_id, i.name, i.kind, i.deadline,
       (select count(*) from declaration_draft d where d.organisation = i.organisation_id)
       + (select count(*) from batch b join batch_row r on r.batch_id = b.id
           where b.organisation_id = i.organisation_id and b.state in ('CHECKED', 'COMMITTED')
             and r.outcome in ('READY', 'INCOMPLETE')) as drafts,
       s.submitted, s.late, s.returned, s.announced, s.first_on, s.last_on,
       m.reminders, m.reminded_on
  from campaign_invitee i
  join campaign c on c.id = i.campaign_id
  cross join lateral (
       select count(*) as submitted,
              count(*) filter (where (e.submitted_at at time zone 'Asia/Shanghai')::date > i.deadline) as late,
              count(*) filter (where e.state = 'RETURNED') as returned,
              count(*) filter (where e.state in ('ANNOUNCED', 'SUSPENDED')) as announced,
              min((e.submitted_at at time zone 'Asia/Shanghai')::date) as first_on,
              max((e.submitted_at at time zone 'Asia/Shanghai')::date) as last_on
         from register_entry e
        where e.submitter_organisation = i.organisation_id and e.state not in ('WITHDRAWN', 'REFUSED')
          and e.submitted_at >= c.opened_at and (c.closed_at is null or e.submitted_at <= c.closed_at)) s
  cross join lateral (
       select count(*) as reminders, max(r.day) as reminded_on
         from campaign_reminder r
        where r.campaign_id = i.campaign_id and r.organisation_id = i.organisation_id) m;
