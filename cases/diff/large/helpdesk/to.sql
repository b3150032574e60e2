-- A help desk for one company becomes one for many: every table gets its tenant, row security, policies and rights.

do $$ begin create role stemma_case_app; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_agent; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create type priority as enum ('low', 'normal', 'high');

create table agents (
    id integer primary key,
    login text not null,
    name text not null
);
create table teams (
    id integer primary key,
    name text not null
);
create table team_members (
    team_id integer not null references teams (id) on delete cascade,
    agent_id integer not null references agents (id) on delete cascade,
    primary key (team_id, agent_id)
);
create table customers (
    id integer primary key,
    email text not null,
    name text
);
create table tags (
    id integer primary key,
    name text not null
);

create type ticket_state as enum ('new', 'open', 'waiting', 'closed');
create function current_tenant() returns integer language sql stable
    return nullif(current_setting('app.tenant', true), '')::integer;

create table tenants (
    id integer primary key,
    slug text not null unique,
    plan text not null default 'free' check (plan in ('free', 'team', 'company'))
);
alter table agents add column tenant_id integer not null default 0;
alter table teams add column tenant_id integer not null default 0;
alter table customers add column tenant_id integer not null default 0;
alter table tags add column tenant_id integer not null default 0;
alter table agents add constraint agents_login unique (tenant_id, login);
alter table customers add constraint customers_email unique (tenant_id, email);
alter table tags add constraint tags_name unique (tenant_id, name);
alter table agents add foreign key (tenant_id) references tenants (id) on delete cascade not valid;
alter table teams add foreign key (tenant_id) references tenants (id) on delete cascade not valid;
alter table customers add foreign key (tenant_id) references tenants (id) on delete cascade not valid;

create table tickets (
    id integer primary key,
    customer_id integer not null references customers (id),
    agent_id integer references agents (id) on delete set null,
    subject text not null,
    state ticket_state not null default 'new',
    priority priority not null default 'normal',
    opened_at timestamptz not null default now(),
    closed_at timestamptz,
    tenant_id integer not null default coalesce(current_tenant(), 0),
    constraint closed_when_closed check ((state = 'closed') = (closed_at is not null)) not valid
);
create index tickets_customer on tickets (tenant_id, customer_id);
create index tickets_agent on tickets (tenant_id, agent_id) where state <> 'closed';
create index tickets_waiting on tickets (opened_at) where state = 'waiting';
create table messages (
    id integer primary key,
    ticket_id integer not null references tickets (id) on delete cascade,
    body text not null,
    sent_at timestamptz not null default now(),
    internal boolean not null default false
);
create index messages_ticket on messages (ticket_id, sent_at);
create table ticket_tags (
    ticket_id integer references tickets (id) on delete cascade,
    tag_id integer references tags (id) on delete cascade,
    primary key (tag_id, ticket_id)
);
create table attachments (
    id integer generated always as identity primary key,
    message_id integer not null references messages (id) on delete cascade,
    name text not null,
    content bytea
);
alter table attachments alter column content set storage external;

create view open_tickets with (security_barrier) as
    select id, tenant_id, subject, priority, agent_id, state from tickets where state <> 'closed';
create view workload as
    select a.id, a.name, count(t.id) as open, max(t.priority) as worst
    from agents a left join open_tickets t on t.agent_id = a.id group by a.id;

alter table agents enable row level security;
alter table teams enable row level security;
alter table customers enable row level security;
alter table tickets enable row level security;
alter table tickets force row level security;
alter table messages enable row level security;
create policy tenant on agents using (tenant_id = current_tenant());
create policy tenant on teams using (tenant_id = current_tenant());
create policy tenant on customers using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
create policy tenant on tickets as restrictive using (tenant_id = current_tenant());
create policy agents_see on tickets for select to stemma_case_agent using (true);
create policy own_change on tickets for update to stemma_case_agent
    using (agent_id in (select a.id from agents a where a.login = current_user));
create policy with_ticket on messages using (exists (select from tickets t where t.id = ticket_id));
grant select, insert, update, delete on agents, teams, customers, tickets, messages, attachments to stemma_case_app;
grant select, update (subject, state, priority) on tickets to stemma_case_agent;
grant select (id, name) on customers to stemma_case_agent;
grant select on open_tickets, workload to stemma_case_reader;
grant usage on type ticket_state to stemma_case_app;
comment on policy tenant on tickets is 'nobody leaves the house';
