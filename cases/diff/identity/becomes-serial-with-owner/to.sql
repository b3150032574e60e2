-- An identity column becomes a serial one while the table gets another owner.

create table counted (
    id bigserial
);
