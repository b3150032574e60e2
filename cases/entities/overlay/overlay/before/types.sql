create extension citext;
create domain short_text as text check (length(value) < 100);
