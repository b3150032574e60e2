-- postgres: 18+
-- A not-null constraint gets its usual name and loses its comment.

create table iota (
    id bigint not null
);
