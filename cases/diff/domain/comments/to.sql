-- Comments on a domain and on its constraint.

create domain price as numeric constraint positive check (value > 0);

comment on domain price is 'in euros';
comment on constraint positive on domain price is 'nothing is free';
