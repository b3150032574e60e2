select name, phone, (who).name
from customers, visits
