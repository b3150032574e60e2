-- Seed 003, foreign key violations: table and constraint come and go in the right order.

create table plans (
    code text primary key
);

create table subscriptions (
    id integer primary key,
    plan_code text not null
);

alter table subscriptions add constraint fk_name foreign key (plan_code) references plans (code);

create index ix_subscriptions_plan_code on subscriptions (plan_code);
