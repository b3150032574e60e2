select d.serial_number, d.settings ->> 'a', s.unit, m.at at time zone 'UTC' as at, m.value
from devices d join sensors s on s.device_id = d.id join measurements m on m.sensor_id = s.id
order by m.at;
