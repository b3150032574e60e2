-- postgres: 18+
create table p (id int not null, k text not null, primary key (id, k)) partition by range (k);
create table p1 (id int not null, k text not null);
alter table p attach partition p1 for values from ('a') to ('m');
