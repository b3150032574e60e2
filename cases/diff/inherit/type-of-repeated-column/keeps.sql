select id, note from event order by 1
