select total, coalesce(last::text, '') like '%2026-01-02%'
from orders
order by 1
