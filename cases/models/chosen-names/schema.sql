create table tbl_usr (id bigint primary key, nm text not null, boss bigint references tbl_usr);
create table tbl_ord (id bigint primary key, usr bigint not null constraint ord_usr references tbl_usr);
