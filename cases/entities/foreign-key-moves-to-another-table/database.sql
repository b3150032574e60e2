-- Patients were a table of their own; their class is one of persons now. What points to another table stays as it is.
create table person (id bigint primary key);
create table patient (id bigint primary key references person);
create table insurer (id bigint primary key);
create table visit (
    id bigint primary key,
    insurer_id bigint references insurer,
    patient_id bigint not null references patient
);
