-- drop event trigger new_note
DROP EVENT TRIGGER new_note;

-- drop event trigger tags
DROP EVENT TRIGGER tags;

-- create event trigger old_note
CREATE EVENT TRIGGER old_note ON ddl_command_start
    EXECUTE FUNCTION public.note();

-- event trigger sleeping: switch
ALTER EVENT TRIGGER sleeping ENABLE;

-- create event trigger tags
CREATE EVENT TRIGGER tags ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE')
    EXECUTE FUNCTION public.note();
