select 'user' as what, id, display_name as name from users
union all select 'board', id, title from boards
union all select 'generation', id, generator_name from generations
order by what, id;
