create domain price as numeric constraint positive check (value > 0);

comment on domain price is 'money';
