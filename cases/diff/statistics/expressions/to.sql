-- Statistics on expressions.

create table t (
    a integer,
    at timestamptz,
    name text
);

create statistics t_lower on lower(name) from t;
create statistics t_mixed (dependencies, mcv) on a, (a % 7), date_trunc('day', at at time zone 'UTC') from t;
