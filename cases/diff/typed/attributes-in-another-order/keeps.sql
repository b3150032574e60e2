select name, phone
from customers
