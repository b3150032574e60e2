select t.id, t.subject, t.state::text, t.priority, m.body, w.open, a.login
from tickets t join messages m on m.ticket_id = t.id join agents a on a.id = t.agent_id join workload w on w.id = a.id;
