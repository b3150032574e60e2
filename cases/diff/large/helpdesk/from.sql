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

alter table agents add constraint agents_login unique (login);
alter table customers add constraint customers_email unique (email);
alter table tags add constraint tags_name unique (name);

create table tickets (
    id integer primary key,
    customer_id integer not null references customers (id),
    agent_id integer references agents (id),
    subject varchar(200) not null,
    state varchar(10) not null default 'open',
    priority priority not null default 'normal',
    opened_at timestamptz not null default now(),
    closed_at timestamptz
);
create index tickets_customer on tickets (customer_id);
create index tickets_agent on tickets (agent_id);
create table messages (
    id integer primary key,
    ticket_id integer not null references tickets (id) on delete cascade,
    body text not null,
    sent_at timestamptz not null default now()
);
create table ticket_tags (
    ticket_id integer references tickets (id) on delete cascade,
    tag_id integer references tags (id) on delete cascade,
    primary key (ticket_id, tag_id)
);
create table satisfaction (
    ticket_id integer primary key references tickets (id) on delete cascade,
    stars integer check (stars between 1 and 5)
);
create view open_tickets as select id, subject, priority, agent_id from tickets where state = 'open';
create view workload as select a.id, a.name, count(t.id) as open from agents a left join open_tickets t on t.agent_id = a.id group by a.id;
grant select, insert, update, delete on agents, teams, tickets, messages to stemma_case_app;
