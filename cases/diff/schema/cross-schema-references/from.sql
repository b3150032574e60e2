create schema core;
create schema report;
create table core.accounts (
    id integer primary key
);
create table report.runs (
    id integer primary key
);
