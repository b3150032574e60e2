-- A language of our own name over the handler of another; trusted, with rights.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create trusted language my_language handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
comment on language my_language is 'speaks as the other';
grant usage on language my_language to stemma_case_reader;
create function f() returns integer language my_language as $$ begin return 1; end; $$;
