select b.title, z.authors, m.email::text, l.lent_on, l.returned_on
from loans l join copies c on c.id = copy_id join books b on b.id = book_id join z_books z on z.id = b.id
join members m on m.id = member_id;
