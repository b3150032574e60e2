-- drop event trigger old_note
DROP EVENT TRIGGER old_note;

-- drop event trigger tags
DROP EVENT TRIGGER tags;

-- create event trigger new_note
CREATE EVENT TRIGGER new_note ON table_rewrite
    EXECUTE FUNCTION public.note();
COMMENT ON EVENT TRIGGER new_note IS 'sees rewrites';

-- event trigger sleeping: switch
ALTER EVENT TRIGGER sleeping DISABLE;

-- create event trigger tags
CREATE EVENT TRIGGER tags ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE')
    EXECUTE FUNCTION public.note();
