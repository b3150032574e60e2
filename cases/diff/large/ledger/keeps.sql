select e.id, a.number, a.kind::text, e.amount, b.balance, j.booked_on
from ledger.entries e
join ledger.accounts a on a.id = e.account_id
join ledger.balances b on b.id = a.id
join ledger.journals j on j.id = e.journal_id
order by e.id;
